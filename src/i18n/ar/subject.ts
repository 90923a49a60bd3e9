import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const subject = (f: Format): Messages['subject'] => ({
  about: (rounds, questionnaires) =>
    `${rounds} · ${f.plural(questionnaires, {
      zero: 'لا استبيانات',
      one: 'استبيان واحد',
      two: 'استبيانان',
      few: '# استبيانات',
      many: '# استبيانًا',
      other: '# استبيان',
    })}`,
  version: 'الإصدار',
  answered: (percent) => `أُجيب عن ${percent}`,
  lane: 'مقدار ما أُجيب عنه في كل جولة',
  provisional: 'مؤقت',
  onlyOne: 'قيمة واحدة حتى الآن',
  fromTo: (from, was, to, is) => `من ${was} في ${from} إلى ${is} في ${to}`,
  lead: {
    now: (round, index, level) =>
      level ? `أحدث جولة، ${round}: ${level}، والمؤشر ${index}.` : `أحدث جولة، ${round}: المؤشر ${index}.`,
    nothing: (round) => `أحدث جولة، ${round}: لا شيء محتسب بعد.`,
    up: (points, round) => `بزيادة ${points} نقطة على ${round}.`,
    down: (points, round) => `بنقصان ${points} نقطة عن ${round}.`,
    same: (round) => `المؤشر كما كان في ${round}.`,
    moreAnswered: (was, is) =>
      `أُجيب هذه المرة عن أسئلة أكثر (${is} بدلًا من ${was})، فقد يعود بعض الانخفاض إلى ما كان مفتوحًا.`,
    otherRuler: (round) => `الجولة السابقة، ${round}، تجيب عن إصدار آخر من الاستبيان، فلا يُقارَن الرقمان.`,
  },
  reading: {
    own: (versions) =>
      `تجيب الجولات عن إصدارات مختلفة من الاستبيان (${versions}): تظهر كل جولة بالنتيجة التي أُعطيت لها، ولا يمتد خط من إصدار إلى آخر.`,
    newest: (version) =>
      `تظهر كل الجولات كما يقرؤها الإصدار ${version}: تُنقل الإجابات حيث تتطابق الأسئلة، وما لم يسأله إصدار أقدم يُعدّ مفتوحًا.`,
    as: (version) => `قراءة كل الجولات بالإصدار ${version}`,
  },
  chart: {
    title: (node) => `${f.isolate(node)} عبر الزمن`,
    value: (round, index, answered) => `${round} ${index} (${answered})`,
    target: (percent) => `المستهدف: ${percent}.`,
  },
  legend: {
    all: 'أُجيب عن كل شيء',
    part: 'ممتلئة بقدر ما أُجيب عنه',
    goal: 'هدف عند موعده',
    ruler: 'إصدار آخر من الاستبيان',
  },
  oneRound:
    'جولة واحدة حتى الآن. الجولة الثانية ترسم خطًا: يبدأها خيار «الجولة التالية» بكل الإجابات منقولةً لتأكيدها أو تغييرها.',
  multiples: 'كل المجالات على مقياس واحد',
  values: 'كل القيم في جدول',
  goTo: 'الانتقال إلى',
  named: (action, round) => `${action}، ${round}`,
  compareThis: (round) => `مقارنة ${round}`,
  edit: 'تعديل',
  remove: 'إزالة',
  actionsFor: (line) => `تعديل أو إزالة: ${f.isolate(line)}`,
  events: {
    title: 'ما الذي حدث',
    add: 'إضافة حدث',
    editTitle: 'تعديل الحدث',
    none: 'هنا ما يفسّر الخط: جدار حماية جديد أو انتقال أو حادثة. يظهر الحدث برقمه على محور الزمن.',
    text: 'ما الذي حدث',
    textHint: 'مثلًا: جدار حماية جديد',
    textNeeded: 'المطلوب وصف ما حدث بكلمات قليلة.',
    removed: (text) => `أُزيل: ${text}.`,
  },
  goals: {
    title: 'الأهداف',
    add: 'إضافة هدف',
    editTitle: 'تعديل الهدف',
    none: 'هنا ما يُراد بلوغه وموعده: مؤشر أو مستوى، إجمالًا أو لمجال.',
    what: 'لأي شيء',
    measure: 'المقياس',
    level: (title) => `المستوى: ${title}`,
    percent: 'المؤشر بالمئة',
    percentNeeded: 'المطلوب رقم من 0 إلى 100.',
    when: 'الموعد',
    whenHint: 'يمكن تركه فارغًا',
    line: (node, value) => `${node}: ${value}`,
    byDate: (date) => `حتى ${date}`,
    by: (value, date) => `الهدف: ${value} حتى ${date}.`,
    some: (value) => `الهدف: ${value}.`,
    removed: (line) => `أُزيل: ${line}.`,
    stands: {
      reached: 'تحقق',
      points: (points) => `بقي ${points} نقطة`,
      level: (now) => `الآن ${now}`,
      unknown: 'بلا نتيجة بعد',
      overdue: 'مضى موعده',
    },
  },
})
