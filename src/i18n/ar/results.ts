import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const results = (f: Format): Messages['results'] => ({
  title: (subject) => `نتائج ${f.isolate(subject)}`,
  goOn: 'متابعة الإجابة',
  report: 'التقرير',
  compare: 'مقارنة',
  result: 'النتيجة',
  between: (lower, upper) => `بين ${lower} و${upper}`,
  notYet: 'لا نتيجة بعد',
  provisional: (open, lower, upper) =>
    lower === upper
      ? `${open}، غير أن النتيجة تبقى ${lower} مهما كانت الإجابات.`
      : `${open}، لذا تقع النتيجة بين ${lower} و${upper}.`,
  indexRange: (lower, upper) => `بين ${lower} و${upper} ما دامت هناك أسئلة مفتوحة`,
  coverageText: (share) => `${share} مما ينطبق مطبّق`,
  completenessText: (share) => `أُجيب عن ${share}`,
  sinceLast: (points, date) => `${points} نقطة منذ ${date}`,
  category: 'الفئة',
  radarTitle: 'النتيجة حسب المجال',
  radarHint: 'الأبعد عن المركز أفضل. والفجوة تعني أن لا شيء في المجال احتُسب بعد.',
  asTable: 'على شكل جدول',
  domainTable: 'المجالات',
  groupTable: 'الطبقات',
  range: 'النطاق',
  capsTitle: 'ما يحدّ النتيجة',
  cap: (level) => `الحد الأعلى: ${f.isolate(level)}`,
  capBecause: 'بسبب',
  holdsBack: 'ما يعيق التقدم',
  holdsBackNothing: 'لا شيء يعيق النتيجة: بلغت أعلى درجة.',
  holds: (n, level, next) =>
    f.plural(n, {
      one: `إجابة واحدة تُبقي النتيجة عند ${f.isolate(level)}. بلوغ ${f.isolate(next)} يتطلب رفعها.`,
      two: `إجابتان تُبقيان النتيجة عند ${f.isolate(level)}. بلوغ ${f.isolate(next)} يتطلب رفعهما.`,
      few: `# إجابات تُبقي النتيجة عند ${f.isolate(level)}. بلوغ ${f.isolate(next)} يتطلب رفعها.`,
      other: `# إجابة تُبقي النتيجة عند ${f.isolate(level)}. بلوغ ${f.isolate(next)} يتطلب رفعها.`,
    }),
  othersNeeded: (needed, of) => `ومعها ${f.number(needed)} على الأقل من هذه الـ${f.number(of)}`,
  nextSteps: 'الخطوات التالية',
  nextStepsHint: 'إشارات التوقف أولًا، ثم ما يرفع النتيجة أكثر بأقل جهد.',
  noGaps: 'لم تبقَ فجوة عن المستهدف فيما أُجيب عنه.',
  showAll: (n) =>
    f.plural(n, {
      zero: 'لا فجوات',
      one: 'عرض الفجوة الوحيدة',
      two: 'عرض الفجوتين',
      few: 'عرض الفجوات كلها (#)',
      many: 'عرض الفجوات كلها (#)',
      other: 'عرض الفجوات كلها (#)',
    }),
  showFewer: 'عرض الخمس الأولى',
  gain: (points) => `${points} نقطة`,
  first: 'أولًا',
  after: 'ثم',
  findOut: 'المطلوب أولًا التحقق: لا أحد متأكد.',
  from: (now, to) => `${f.isolate(now)} ← ${f.isolate(to)}`,
  kind: { cap: 'يحدّ النتيجة', binding: 'يعيق المستوى', gain: 'يرفع المؤشر' },
  capsNone: 'لا حدّ سارٍ.',
  empty: 'لا إجابات بعد. أولى الإجابات تأتي بأولى النتائج.',
  goTo: (id) => `إلى ${f.isolateLtr(id)}`,
})
