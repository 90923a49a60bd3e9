import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const terms = (f: Format): Messages['terms'] => ({
  index: 'المؤشر',
  level: 'المستوى',
  grade: 'النتيجة',
  domain: 'المجال',
  domains: 'المجالات',
  group: 'الطبقة',
  question: 'السؤال',
  answer: 'الإجابة',
  coverage: 'مطبّق',
  completeness: 'أُجيب عنه',
  overall: 'الإجمالي',
  now: 'الآن',
  previous: 'السابق',
  target: 'المستهدف',
  range: 'النطاق الممكن',
  note: 'ملاحظة',
  evidence: 'الدليل',
  reason: 'السبب',
  subject: 'الجهة',
  date: 'التاريخ',
  questionnaire: 'الاستبيان',
  weight: 'الوزن',
  references: 'المراجع',
  state: {
    answered: 'مُجاب',
    'not-sure': 'غير متأكد',
    unanswered: 'بلا إجابة',
    'not-applicable': 'لا ينطبق',
    hidden: 'غير مطروح',
    undecided: 'يتوقف على سؤال مفتوح',
  },
  notScored: 'بلا نتيجة',
  range2: (lower, upper) => (lower === upper ? lower : `من ${lower} إلى ${upper}`),
  questions: (n) =>
    f.plural(n, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  minutes: (n) =>
    n < 120
      ? f.plural(n, {
          zero: 'أقل من دقيقة',
          one: 'دقيقة واحدة',
          two: 'دقيقتين',
          few: '# دقائق',
          many: '# دقيقة',
          other: '# دقيقة',
        })
      : f.plural(Math.round(n / 60), {
          zero: 'ساعة',
          one: 'ساعة',
          two: 'ساعتين',
          few: '# ساعات',
          many: '# ساعة',
          other: '# ساعة',
        }),
  openQuestions: (n) =>
    f.plural(n, {
      zero: 'لا أسئلة مفتوحة',
      one: 'سؤال مفتوح واحد',
      two: 'سؤالان مفتوحان',
      few: '# أسئلة مفتوحة',
      many: '# سؤالًا مفتوحًا',
      other: '# سؤال مفتوح',
    }),
  answeredOf: (done, all) => `أُجيب عن ${f.number(done)} من ${f.number(all)}`,
})
