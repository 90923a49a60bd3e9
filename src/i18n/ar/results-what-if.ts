import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const whatIf = (f: Format): Messages['results']['whatIf'] => ({
  button: 'ماذا لو…',
  title: 'ماذا لو…',
  intro: 'تجربة إجابات أخرى لرؤية ما يحدث للنتيجة. لا يُحفظ شيء ما لم يُطبَّق.',
  leave: 'خروج',
  search: 'البحث عن سؤال',
  searchHint: 'كلمة من السؤال أو من مجاله أو معرّفه',
  gaps: 'ما الذي يحرّك النتيجة',
  found: (n) =>
    f.plural(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  nothingFound: 'لا سؤال فيه هذه الكلمات.',
  noGaps: 'لم تبقَ فجوة. يمكن البحث عن أي سؤال لتجربة إجابة أخرى.',
  tried: 'التجربة',
  recorded: 'الآن',
  original: 'المسجَّلة',
  recordedAs: (answer) => `المسجَّل: ${answer}`,
  putBack: 'إرجاع',
  putBackOf: (id) => `إرجاع ${f.isolateLtr(id)}`,
  changes: (n) =>
    f.plural(n, {
      zero: 'لم يتغير شيء بعد',
      one: 'تغيرت إجابة واحدة',
      two: 'تغيرت إجابتان',
      few: 'تغيرت # إجابات',
      many: 'تغيرت # إجابة',
      other: 'تغيرت # إجابة',
    }),
  points: (points) => `${points} نقطة`,
  step: (from, to) => `${f.isolate(from)} ← ${f.isolate(to)}`,
  same: (level) => `تبقى ${f.isolate(level)}`,
  discard: 'تجاهل',
  apply: 'تطبيق',
  applied: (n) =>
    f.plural(n, {
      zero: 'لم يُحفظ شيء.',
      one: 'حُفظت إجابة واحدة.',
      two: 'حُفظت إجابتان.',
      few: 'حُفظت # إجابات.',
      many: 'حُفظت # إجابة.',
      other: 'حُفظت # إجابة.',
    }),
  undone: 'عادت الإجابات السابقة.',
  final: 'هذا التقييم نهائي. يمكن تجربة الإجابات هنا، لا حفظها.',
  refused: {
    final: 'هذا التقييم نهائي، فلم يُحفظ شيء.',
    missing: 'لم يعد هذا التقييم موجودًا هنا، فلم يُحفظ شيء.',
    other: 'لم يخزّن المتصفح الإجابات. ما زالت هنا لمحاولة جديدة.',
  },
  gone: (level) => `يزول الحد عند ${f.isolate(level)}.`,
  stays: (level) => `يبقى الحد عند ${f.isolate(level)}.`,
  comes: (level) => `ينشأ حد عند ${f.isolate(level)}.`,
  showMore: (n) =>
    f.plural(n, {
      zero: 'لا مزيد',
      one: 'عرض سؤال آخر',
      two: 'عرض سؤالين آخرين',
      few: 'عرض # أسئلة أخرى',
      many: 'عرض # سؤالًا آخر',
      other: 'عرض # سؤال آخر',
    }),
  radar: 'المؤشر حسب المجال: الآن وفي التجربة',
})
