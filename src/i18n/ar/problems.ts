import type { Format } from '../format.ts'
import type { ProblemWords } from '../index.ts'

type Params = Readonly<Record<string, string | number>>

const places = {
  question: 'السؤال',
  domain: 'المجال',
  section: 'القسم',
  group: 'الطبقة',
  scale: 'السلّم',
  level: 'درجة المستوى',
  cap: 'السقف',
  target: 'المستهدف',
  framework: 'الإطار',
  board: 'اللوحة',
  fact: 'المعلومة',
  category: 'الفئة',
}

const expectations: Readonly<Record<string, string>> = {
  value: 'قيمة (نص بين علامتي اقتباس مزدوجتين، أو رقم، أو true، أو false، أو null، أو قائمة، أو كائن)',
  key: 'مفتاح بين علامتي اقتباس مزدوجتين',
  colon: 'نقطتان رأسيتان',
  comma: 'فاصلة أو قوس إغلاق',
  end: 'نهاية الملف',
  quote: 'علامة اقتباس مزدوجة تُغلق النص',
  escape: 'أحد الرموز \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX',
  'escaped-control': 'نص بلا سطر جديد ولا رمز تحكم (يُكتب \\n)',
}

const types: Readonly<Record<string, string>> = {
  string: 'نصًا بين علامتي اقتباس مزدوجتين',
  number: 'رقمًا',
  int: 'عددًا صحيحًا',
  boolean: 'true أو false',
  array: 'قائمة بين [ ]',
  tuple: 'قائمة بين [ ]',
  object: 'كائنًا بين { }',
  record: 'كائنًا بين { }',
}

const answers: Readonly<Record<string, string>> = {
  single: 'معرّف إحدى درجات السلّم',
  multiple: 'قائمة بمعرّفات الخيارات',
  number: 'رقمًا',
  text: 'نصًا',
}

export const problems = (f: Format): ProblemWords => {
  const id = (value: string | number | undefined) => f.isolateLtr(String(value ?? ''))
  const count = (value: string | number | undefined) => f.decimal(Number(value))
  const size = (bytes: string | number | undefined) => `${f.decimal(Math.ceil(Number(bytes) / 1e5) / 10)} ميغابايت`
  const quoted = (value: string | number | undefined) => `«${f.isolate(String(value ?? ''))}»`
  const found = (p: Params) => (p['found'] === '' ? 'انتهى الملف' : `ورد ${quoted(p['found'])}`)
  const expected = (p: Params) => expectations[p['expected'] ?? ''] ?? ''
  const entries = (n: number) =>
    f.plural(n, { zero: 'لا عناصر', one: 'عنصر واحد', two: 'عنصران', few: '# عناصر', many: '# عنصرًا', other: '# عنصر' })

  const what: ProblemWords['what'] = {
    'file-too-large': (p) =>
      `حجم الملف ${size(p['found'])}، ولا يُفتح ما زاد على ${size(p['most'])}. يمكن تقسيمه أو حذف ما لا يلزم منه.`,
    'file-empty': () => 'الملف فارغ. المطلوب اختيار ملف آخر أو تصديره من جديد.',
    'not-utf8': () => 'هذا ليس ملفًا نصيًا بترميز UTF-8. المطلوب اختيار ملف JSON أو حفظه بهذا الترميز.',
    'pdf-without-data': () =>
      'لا يحمل ملف PDF هذا بيانات من ميزان. المطلوب فتح ملف JSON الخاص بالتقييم، أو إعداد التقرير من جديد مع إرفاق بياناته.',
    'pdf-changed': () => 'البيانات في ملف PDF هذا ليست ما كُتب: تلفت في الطريق أو غُيّرت. المطلوب نسخة أخرى من الملف.',
    'json-syntax': (p) => `صيغة JSON غير سليمة: ${found(p)} حيث يُنتظر ${expected(p)}.`,
    'json-too-deep': (p) =>
      `تتداخل القوائم والكائنات إلى أكثر من ${count(p['most'])} طبقة، ولا يحتاج ملف لميزان إلى ذلك.`,
    'json-too-many-values': (p) => `في الملف أكثر من ${count(p['most'])} قيمة. يمكن تقسيمه إلى عدة ملفات.`,
    'json-too-many-keys': (p) => `في كائن هنا أكثر من ${count(p['most'])} مفتاح، ولا يحتاج ملف لميزان إلى ذلك.`,
    'duplicate-key': (p) => `المفتاح ${id(p['key'])} مكرر هنا. المطلوب الإبقاء على واحد فقط.`,
    'reserved-key': (p) => `لا يصلح ${id(p['key'])} مفتاحًا لأن للبرامج فيه معنى خاصًا. المطلوب تغيير اسمه.`,
    'lone-surrogate': () => 'في رمز \\u هنا نصف حرف فقط. المطلوب كتابة النصفين أو الحرف نفسه.',
    'number-too-large': (p) => `الرقم ${id(p['found'])} أكبر من أن يُحفظ بدقة. المطلوب رقم أصغر.`,
    'not-a-mizan-file': (p) =>
      `هذا ليس من ملفات ميزان: ${p['found'] === '' ? `لا ذكر فيه للمفتاح ${id('format')}` : `قيمة ${id('format')} فيه ${quoted(p['found'])}`}. في الاستبيان تكون ${id('mizan/questionnaire')} وفي التقييم ${id('mizan/assessment')} وفي النسخة الاحتياطية ${id('mizan/backup')}.`,
    'format-newer': (p) =>
      `صيغة الملف هي الإصدار ${count(p['found'])} من ميزان أحدث، والمعروف هنا ${count(p['known'])}. تجلب إعادة تحميل الصفحة أحدث إصدار، ثم يُفتح الملف من جديد.`,
    missing: (p) => `${id(p['field'])} غير موجود. المطلوب إضافته.`,
    'unknown-key': (p) => `لا تعرف الصيغة ${id(p['field'])} في هذا الموضع. المطلوب مراجعة التهجئة أو حذفه.`,
    'wrong-type': (p) => `يجب أن يكون ${id(p['field'])} ${types[p['expected'] ?? ''] ?? id(p['expected'])}.`,
    'not-one-of': (p) => `يجب أن يكون ${id(p['field'])} واحدًا من: ${id(p['options'])}.`,
    'empty-text': (p) => `${id(p['field'])} فارغ. المطلوب كتابة نص، أو حذف المفتاح إن كان اختياريًا.`,
    'too-long': (p) => `${id(p['field'])} أطول من ${count(p['most'])} حرفًا. المطلوب اختصاره.`,
    'too-few': (p) => `أقل ما يكون في ${id(p['field'])}: ${entries(Number(p['least']))}.`,
    'too-many': (p) => `أكثر ما يكون في ${id(p['field'])}: ${entries(Number(p['most']))}.`,
    'number-below': (p) =>
      `يجب أن يكون ${id(p['field'])} ${p['strictly'] ? 'أكبر من' : 'لا يقل عن'} ${count(p['least'])}.`,
    'number-above': (p) => `يجب ألا يزيد ${id(p['field'])} على ${count(p['most'])}.`,
    'bad-form': (p) => `شكل ${id(p['field'])} لا تعرفه الصيغة. المطلوب مقارنته بوصف الصيغة.`,
    'bad-id': (p) =>
      `${id(p['field'])} ليس معرّفًا. المعرّف حتى ${count(64)} من الأحرف اللاتينية والأرقام والنقطة والشرطتين _ و-، ويبدأ بحرف أو رقم.`,
    'reserved-id': (p) => `لا تصلح الكلمة في ${id(p['field'])} معرّفًا لأن للبرامج فيها معنى خاصًا. المطلوب غيرها.`,
    'bad-language': (p) => `${id(p['field'])} ليس رمز لغة. يُكتب مثل ${id('en')} أو ${id('ar')} أو ${id('pt-BR')}.`,
    'bad-version': (p) => `${id(p['field'])} ليس رقم إصدار. يُكتب ثلاثة أعداد بينها نقاط مثل ${id('1.0.0')}.`,
    'bad-date': (p) => `${id(p['field'])} ليس تاريخًا. يُكتب بالسنة والشهر واليوم مثل ${id('2026-01-31')}.`,
    'impossible-date': (p) => `اليوم المذكور في ${id(p['field'])} لا وجود له في التقويم. المطلوب تصحيحه.`,
    'bad-time': (p) => `${id(p['field'])} ليس وقتًا. يُكتب مثل ${id('2026-01-31T09:30:00Z')}.`,
    'bad-digest': (p) => `${id(p['field'])} ليس بصمة SHA-256. البصمة ${count(64)} رمزًا من 0–9 وa–f.`,
    'bad-base64': (p) => `${id(p['field'])} ليس بترميز Base64 بالطول الصحيح. المطلوب ملف كتبه ميزان.`,
    'bad-address': (p) => `${id(p['field'])} ليس عنوان وب. يبدأ العنوان بـ ${id('https://')} ولا مسافات فيه.`,
    'bad-type': (p) => `${id(p['field'])} ليس نوع ملف. يُكتب مثل ${id('image/png')}.`,
    'hidden-character': (p) =>
      `في ${id(p['field'])} رمز خفي قد يحجب المقروء أو يعيد ترتيبه. المطلوب كتابة الاسم من جديد.`,
    'too-many-questions': (p) =>
      `عدد أسئلة الاستبيان ${count(p['found'])}، والحد الأعلى ${count(p['most'])}. يمكن تقسيمه إلى عدة استبيانات.`,
    'other-questionnaire': (p) =>
      `يجيب التقييم عن ${id(`${p['id']} ${p['version']}`)} وفي الملف ${id(`${p['foundId']} ${p['foundVersion']}`)}. المطلوب تصديره من جديد من حيث أُنشئ.`,
    'answer-without-question': (p) =>
      `توجد إجابة عن السؤال ${id(p['id'])} وهو ليس في استبيان هذا الملف. لم يُفتح الملف كي لا تضيع أي إجابة. المطلوب تصحيح المعرّف أو حذف الإجابة.`,
    'wrong-answer': (p) => `يجب أن تكون الإجابة ${answers[p['type'] ?? ''] ?? ''}. المطلوب تصحيح قيمتها.`,
    'unknown-option': (p) => `${id(p['id'])} ليس من الخيارات هنا. المطلوب معرّف أحدها.`,
    'unknown-fact': (p) => `لا يسأل الاستبيان عن المعلومة ${id(p['id'])}. المطلوب تصحيح المعرّف أو حذفها.`,
    'attachment-without-answer': (p) =>
      `في الملف مرفق ${id(p['id'])} لا تذكره أي إجابة. المطلوب تصدير الملف من جديد من حيث أُنشئ.`,
    'attachment-changed': (p) =>
      `ملف الدليل ${f.isolate(String(p['name']))} ليس هو الملف الذي حُفظ: بصمته (SHA-256) مختلفة، فقد غُيّر أو تلف في الطريق. المطلوب تصدير الملف من جديد من حيث أُنشئ.`,
    'attachment-size': (p) =>
      `حجم المرفق ${id(p['id'])} بالبايت ${count(p['found'])}، وفي الإجابة ${count(p['said'])}: المرفق تالف. المطلوب تصدير الملف من جديد من حيث أُنشئ.`,
    'backup-changed': () =>
      'هذه النسخة الاحتياطية ليست الملف الذي كُتب: تلفت في الطريق أو غُيّرت. المطلوب نسخة أخرى منها.',
    'backup-questionnaire': (p) =>
      `ينقص النسخة الاحتياطية الاستبيان ${id(p['id'])} الذي يجيب عنه هذا التقييم. المطلوب إنشاء النسخة من جديد من حيث أُنشئت.`,
    'translation-of-other': (p) =>
      `هذه ترجمة ${id(`${p['foundId']} ${p['foundVersion']}`)} وليست ترجمة ${id(`${p['id']} ${p['version']}`)}. المطلوب تحديثها وتغيير المعرّف والإصدار فيها.`,
    'translation-language': (p) =>
      `الترجمة المحفوظة تحت ${id(p['language'])} مكتوب فيها أنها بلغة أخرى. المطلوب أن يتفقا.`,
    'translation-of-own-language': (p) =>
      `لغة الاستبيان نفسه هي ${id(p['language'])}. المطلوب تغيير نصوصه هو، أو تغيير لغة الترجمة.`,
    'translation-unknown-id': (p) =>
      `ليس في الاستبيان ${id(p['id'])} هنا، فلن تظهر هذه الترجمة أبدًا. المطلوب تصحيح المعرّف.`,
    'band-needs-from': () =>
      `لا ذكر للمفتاح ${id('from')} في هذه الدرجة. في نموذج النطاقات تبيّن كل درجة المؤشر الذي تبدأ منه (من 0 إلى 1).`,
    'bands-not-ascending': () => 'يجب أن تتصاعد قيم النطاقات. المطلوب ترتيبها بلا قيم متساوية.',
    'bands-start-at-zero': () => `يجب أن تكون أول قيمة للمفتاح ${id('from')} هي ${count(0)} لتكون لكل مؤشر درجة.`,
    'bands-turn': () => 'ترتفع نتائج النطاقات ثم تنخفض أو العكس. يجب أن تسير في اتجاه واحد.',
    'cap-outside-domain': (p) =>
      `السقف يحدّ المجال ${id(p['domain'])}، وليس ${id(p['id'])} من أسئلته. المطلوب تسمية أسئلة هذا المجال وحدها.`,
    'caps-need-levels': () => 'السقف يحدّ مستوى، ولا مستويات في الاستبيان. المطلوب إضافة المستويات أو حذف السقف.',
    'condition-cycle': (p) => `شرط ${id(p['id'])} يتوقف على نفسه عبر أسئلة أخرى. المطلوب كسر هذه الدائرة.`,
    'condition-needs-number': (p) => `مقارنة ${id(p['question'])} بالعامل ${id(p['op'])} تحتاج إلى رقم.`,
    'condition-op-unfit': (p) => `لا يُقارن ${id(p['question'])} بالعامل ${id(p['op'])}. المطلوب عامل يناسب نوع السؤال.`,
    'condition-too-deep': (p) => `يتداخل الشرط أكثر من ${count(p['most'])} مرة. المطلوب تبسيطه.`,
    'condition-unknown-option': (p) => `ليس في ${id(p['question'])} خيار ${id(p['value'])}. المطلوب تسمية أحد خياراته.`,
    'duplicate-id': (p) => `المعرّف ${id(p['id'])} مستخدم مرتين. المطلوب معرّف خاص لأحدهما.`,
    'first-step-asks': () => 'الدرجة الدنيا لا تطلب شيئًا فمنها يبدأ الجميع. المطلوب إضافة درجة تحتها.',
    'headline-needs-levels': () =>
      'النتيجة العامة تحتاج إلى مستويات، ولا مستويات في الاستبيان. المطلوب إضافتها أو حذف النتيجة العامة.',
    'min-above-max': () => `قيمة ${id('min')} أكبر من ${id('max')}. المطلوب تصحيحهما.`,
    'no-points': () =>
      'لا نقاط لأي خيار فلا يمكن لإجابة أن تحصل على نتيجة. المطلوب إعطاء خيار واحد على الأقل أكثر من 0.',
    'no-questions': (p) => `لا أسئلة ولا أقسام في المجال ${id(p['id'])}. المطلوب إضافتها أو حذفه.`,
    'nothing-scored': () => 'لا سؤال في الاستبيان تُحسب له نتيجة، فكلها نصية. المطلوب سؤال واحد محسوب على الأقل.',
    'questions-and-sections': (p) => `في المجال ${id(p['id'])} أسئلة وأقسام معًا. المطلوب وضع الأسئلة في قسم.`,
    'rollup-needs-groups': () =>
      `طريقة الجمع ${id('groups')} ولا طبقات في الاستبيان. المطلوب إضافتها أو اختيار طريقة أخرى.`,
    'rollup-needs-sections': () =>
      `طريقة الجمع ${id('sections')} ولا أقسام في المجال. المطلوب إضافتها أو اختيار ${id('questions')}.`,
    'score-falls': () => 'تنخفض النتيجة مع ارتفاع القيمة. لا يصح أن تقل نتيجة الدرجة الأفضل.',
    'steps-not-ascending': () => 'يجب أن تتصاعد الدرجات. المطلوب ترتيبها بلا قيم متساوية.',
    'tier-needs-met': () => `يحتاج نموذج الشرائح إلى ${id('met')}: القيمة التي يُعدّ السؤال عندها مستوفى.`,
    'unknown-domain': (p) => `لا وجود للمجال أو الطبقة ${id(p['id'])}. المطلوب تصحيح المعرّف.`,
    'unknown-framework': (p) =>
      `لا وجود للإطار ${id(p['id'])}. المطلوب إضافته إلى ${id('frameworks')} أو تصحيح المعرّف.`,
    'unknown-level': (p) => `لا وجود لدرجة المستوى ${id(p['id'])}. المطلوب تصحيح المعرّف.`,
    'unknown-profile': (p) => `لا درجة تطلب الملف ${id(p['id'])}. المطلوب تصحيح المعرّف أو إضافة الدرجة.`,
    'unknown-question': (p) => `لا وجود للسؤال ${id(p['id'])}. المطلوب تصحيح المعرّف.`,
    'unknown-scale': (p) => `لا وجود للسلّم ${id(p['id'])}. المطلوب إضافته إلى ${id('scales')} أو تصحيح المعرّف.`,
    'unknown-step': (p) => `ليس في السلّم درجة ${id(p['id'])}. المطلوب تصحيح المعرّف.`,
    'unknown-target': (p) => `ليس في الاستبيان مستهدف ${id(p['id'])}. المطلوب اختيار مستهدف موجود أو حذفه.`,
    'weight-too-small': () => `الوزن أصغر من أن يُحدث فرقًا. المطلوب ${count(1)} ووزن البقية نسبة إليه.`,
  }

  const where: (problem: Parameters<ProblemWords['sentence']>[0]) => string = ({ line, column, place }) => {
    const parts = [
      ...(line === undefined ? [] : [`السطر ${f.number(line)}`]),
      ...(column === undefined ? [] : [`العمود ${f.number(column)}`]),
      ...(place === undefined ? [] : [`${places[place.kind]} ${id(place.id)}`]),
    ].join('، ')
    return parts === '' ? '' : `${parts}: `
  }

  return {
    sentence: (problem) => `${where(problem)}${what[problem.code](problem.params ?? {})}`,
    what,
    unread: {
      'too-long': (seconds) =>
        `استغرقت القراءة أكثر من ${f.plural(seconds, { zero: 'صفر ثانية', one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' })} فأُوقفت. يمكن إغلاق ألسنة أخرى وإعادة المحاولة، أو تقسيم الملف.`,
      cancelled: () => 'أُلغيت القراءة.',
      unreadable: () => 'تعذّرت على المتصفح قراءة الملف، فربما نُقل أو تغيّر أو حُذف بعد اختياره. المطلوب اختياره من جديد.',
      broken: () =>
        'أنهى المتصفح القراءة، ربما لضيق الذاكرة. يمكن إغلاق ألسنة أخرى وإعادة تحميل الصفحة ثم المحاولة من جديد.',
    },
    reading: (file) => `جارٍ فتح ${f.isolate(file)}…`,
  }
}
