import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'
import { explain } from './results-explain.ts'
import { whatIf } from './results-what-if.ts'

export const results = (f: Format): Messages['results'] => ({
  title: (subject) => `نتائج ${f.isolate(subject)}`,
  goOn: 'متابعة الإجابة',
  report: 'التقرير',
  compare: 'مقارنة',
  result: 'النتيجة',
  between: (lower, upper) => `بين ${lower} و${upper}`,
  provisional: (open, lower, upper) =>
    lower === upper
      ? `${open}، غير أن النتيجة تبقى ${lower} مهما كانت الإجابات.`
      : `${open}، لذا تقع النتيجة بين ${lower} و${upper}.`,
  indexRange: (lower, upper) => `بين ${lower} و${upper} إلى أن يُعرف كل شيء`,
  coverageText: (share) => `${share} مما ينطبق مطبّق`,
  completenessText: (share) => `أُجيب عن ${share}`,
  sinceLast: (points, date) => `${points} نقطة منذ ${date}`,
  radarTitle: 'النتيجة حسب المجال',
  domainTable: 'المجالات',
  groupTable: 'الطبقات',
  cap: (level) => `الحد الأعلى: ${f.isolate(level)}`,
  withoutCap: (level) => `لولا ذلك لكانت النتيجة ${f.isolate(level)}.`,
  nextSteps: 'الخطوات التالية',
  nextStepsHint: 'ما يحدّ النتيجة أولًا، ثم ما يرفعها أكثر بأقل جهد.',
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
  empty: 'لا إجابات بعد. أولى الإجابات تأتي بأولى النتائج.',
  goTo: (id) => `إلى ${f.isolateLtr(id)}`,
  more: 'المزيد',
  moreAbout: (id) => `المزيد عن ${f.isolateLtr(id)}`,
  hasNote: 'معها ملاحظة',
  noQuestions: 'لا سؤال هنا.',
  bandLegend: 'يبيّن الشريط الباهت إلى أي مدى يمكن أن يتغير المؤشر ما دامت هناك أسئلة مفتوحة أو إجابات غير متأكد منها.',

  held: {
    title: 'ما يعيق التقدم',
    nothing: 'لا شيء يعيق النتيجة: بلغت أعلى درجة.',
    nothingHere: 'لا شيء يعيق هنا: بلغ المستوى أعلى درجة.',
    none: 'لا مستوى بعد: لا إجابات هنا، أو لا شيء ينطبق.',
    holding: (n, level, next) =>
      f.plural(n, {
        zero: `لا إجابة تُبقي النتيجة عند ${f.isolate(level)}.`,
        one: `إجابة واحدة تُبقي النتيجة عند ${f.isolate(level)}، ولا بد أن ترتفع لبلوغ ${f.isolate(next)}.`,
        two: `إجابتان تُبقيان النتيجة عند ${f.isolate(level)}، ولا بد أن ترتفعا معًا لبلوغ ${f.isolate(next)}.`,
        few: `# إجابات تُبقي النتيجة عند ${f.isolate(level)}، ولا بد أن ترتفع كلها لبلوغ ${f.isolate(next)}.`,
        many: `# إجابة تُبقي النتيجة عند ${f.isolate(level)}، ولا بد أن ترتفع كلها لبلوغ ${f.isolate(next)}.`,
        other: `# إجابة تُبقي النتيجة عند ${f.isolate(level)}، ولا بد أن ترتفع كلها لبلوغ ${f.isolate(next)}.`,
      }),
    open: (n, next) =>
      f.plural(n, {
        zero: `لا سؤال مفتوحًا يتوقف عليه بلوغ ${f.isolate(next)}.`,
        one: `سؤال واحد يتوقف عليه بلوغ ${f.isolate(next)} ما زال مفتوحًا.`,
        two: `سؤالان يتوقف عليهما بلوغ ${f.isolate(next)} ما زالا مفتوحين.`,
        few: `# أسئلة يتوقف عليها بلوغ ${f.isolate(next)} ما زالت مفتوحة.`,
        many: `# سؤالًا يتوقف عليها بلوغ ${f.isolate(next)} ما زالت مفتوحة.`,
        other: `# سؤال يتوقف عليها بلوغ ${f.isolate(next)} ما زالت مفتوحة.`,
      }),
    others: (needed, of, level) =>
      f.plural(of, {
        zero: `لا شيء آخر مطلوب لبلوغ ${f.isolate(level)}.`,
        one: `على هذه الإجابة أن تبلغ ${f.isolate(level)}.`,
        two:
          needed > 1
            ? `على هاتين الإجابتين أن تبلغا ${f.isolate(level)}.`
            : `على إحدى هاتين الإجابتين أن تبلغ ${f.isolate(level)}.`,
        few: `المطلوب أن يبلغ ${f.isolate(level)} ما لا يقل عن ${f.number(needed)} من هذه الإجابات (#).`,
        many: `المطلوب أن يبلغ ${f.isolate(level)} ما لا يقل عن ${f.number(needed)} من هذه الإجابات (#).`,
        other: `المطلوب أن يبلغ ${f.isolate(level)} ما لا يقل عن ${f.number(needed)} من هذه الإجابات (#).`,
      }),
    required: (level) => `لا بد أن ترتفع لبلوغ ${f.isolate(level)}`,
    stillOpen: 'ما زال مفتوحًا',
    later: 'ما سيحدّ النتيجة لاحقًا',
    index: (level, needed, now) => `لبلوغ ${f.isolate(level)} يلزم أن يصل المؤشر إلى ${needed}، وهو الآن ${now}.`,
    domainIndex: (level, needed, now) =>
      `لبلوغ ${f.isolate(level)} يلزم أن يصل المؤشر هنا إلى ${needed}، وهو الآن ${now}.`,
    rest: (n) =>
      f.plural(n, {
        zero: 'لا مزيد',
        one: 'عرض إجابة أخرى',
        two: 'عرض إجابتين أخريين',
        few: 'عرض # إجابات أخرى',
        many: 'عرض # إجابة أخرى',
        other: 'عرض # إجابة أخرى',
      }),
  },

  explain: explain(f),

  target: {
    label: 'المستهدف',
    none: 'بلا مستهدف',
    byCategory: (title) => `بحسب الفئة: ${f.isolate(title)}`,
    notSaved: 'لم يُخزَّن المستهدف، ولم يتغير شيء.',
    overall: (index) => `المستهدف ${index}`,
    level: (level) => `المستهدف: ${f.isolate(level)}`,
    how: 'مستهدف المجال هو المؤشر الذي يسمّيه، أو المؤشر الناتج حين تقف كل إجابة حيث يطلب المستهدف.',
  },

  category: {
    asks: (category, level) => `${f.isolate(category)} تتطلب ${f.isolate(level)}.`,
    reached: (level) => `المتحقق: ${f.isolate(level)}.`,
    met: 'وهذا ما تتطلبه الفئة.',
    notMet: 'وهذا دون ما تتطلبه الفئة.',
    undecided: 'الأسئلة المفتوحة هي التي تحسم إن كان ذلك كافيًا.',
    asksNothing: (category) => `${f.isolate(category)} لا تتطلب مستوى بعينه.`,
    missing: (n) =>
      f.plural(n, {
        zero: 'الوقائع كلها معروفة.',
        one: 'تنقص واقعة واحدة، وإلى أن تُعرف لا تتحدد الفئة ولا مستهدفها.',
        two: 'تنقص واقعتان، وإلى أن تُعرفا لا تتحدد الفئة ولا مستهدفها.',
        few: 'تنقص # وقائع، وإلى أن تُعرف لا تتحدد الفئة ولا مستهدفها.',
        many: 'تنقص # واقعة، وإلى أن تُعرف لا تتحدد الفئة ولا مستهدفها.',
        other: 'تنقص # واقعة، وإلى أن تُعرف لا تتحدد الفئة ولا مستهدفها.',
      }),
    answer: 'الإجابة الآن',
  },

  board: {
    row: 'الصف',
    index: 'القراءة',
    answers: 'الإجابات',
    answered: (done, all) => `أُجيب عن ${f.number(done)} من ${f.number(all)}`,
    unsure: '؟',
    apart: 'إلى جانب اللوحة',
    apartHint: 'يخص اللوحة كلها، ولذلك لا يُحتسب في أي صف.',
    empty: 'لا سؤال يستشهد به',
    legend: 'كل علامة إجابة: كلما امتلأت ارتفعت. المتقطعة مفتوحة، و؟ غير متأكد، و– لا ينطبق.',
  },

  whatIf: whatIf(f),
})
