import type { Format } from '../format.ts'
import type { RecoveryWords } from '../index.ts'

export const recovery = (f: Format): RecoveryWords => ({
  title: 'تضرر جزء من المخزن',
  intro:
    'يحفظ ميزان كل شيء مرتين في هذا المتصفح. تضررت النسختان معًا ولم يمكن جمع كل ما فيهما من جديد. لم يُغيَّر شيء بعد.',
  found: 'الموجود',
  holds: (assessments, answers, questionnaires) =>
    [
      f.plural(assessments, {
        zero: 'لا تقييمات',
        one: 'تقييم واحد',
        two: 'تقييمان',
        few: '# تقييمات',
        many: '# تقييمًا',
        other: '# تقييم',
      }),
      f.plural(answers, {
        zero: 'لا إجابات',
        one: 'إجابة واحدة',
        two: 'إجابتان',
        few: '# إجابات',
        many: '# إجابةً',
        other: '# إجابة',
      }),
      f.plural(questionnaires, {
        zero: 'لا استبيانات',
        one: 'استبيان واحد',
        two: 'استبيانان',
        few: '# استبيانات',
        many: '# استبيانًا',
        other: '# استبيان',
      }),
    ].join('، '),
  missing: 'المفقود',
  missingChanges: (changes) =>
    f.plural(changes, {
      zero: 'لا تغييرات',
      one: 'تغيير واحد كان محفوظًا',
      two: 'تغييران كانا محفوظين',
      few: '# تغييرات كانت محفوظة',
      many: '# تغييرًا كان محفوظًا',
      other: '# تغيير كان محفوظًا',
    }),
  between: (from, to) => `بين ${from} و${to}`,
  after: (from) => `بعد ${from}`,
  before: (to) => `قبل ${to}`,
  unknown: 'لا يُعرف مقدار المفقود: كان العدد نفسه في الجزء المتضرر.',
  download: 'تنزيل كل ما وُجد',
  downloadHint: 'ملف JSON واحد فيه كل تقييم واستبيان أمكنت قراءته. الأفضل الاحتفاظ به قبل المتابعة.',
  goOn: 'المتابعة بما وُجد',
  goOnHint: 'تُكتب النسختان من جديد منه. المطلوب مراجعة آخر الإجابات في كل تقييم.',
  notDone: 'يرفض المخزن الكتابة. المطلوب تنزيل كل ما وُجد ثم المحاولة من جديد.',
  twoCopies: 'كل تغيير محفوظ مرتين، في مخزنين لا يعتمد أحدهما على الآخر.',
  oneCopy: 'المحفوظ نسخة واحدة: المخزن الثاني غير متوفر هنا أو معطّل.',
  oneCopyHint: 'حُفظ في نسخة واحدة: الأفضل تصدير هذا التقييم عند التوقف.',
  exportNow: 'تصدير',
})
