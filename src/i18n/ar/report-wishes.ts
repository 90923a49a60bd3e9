import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const reportWishes = (f: Format): Messages['reportWishes'] => ({
  preset: 'نوع التقرير',
  presets: {
    board: { name: 'للإدارة العليا', about: 'من صفحتين إلى أربع: النتيجة وما تغيّر والمجالات' },
    full: { name: 'كامل', about: 'كل ما هناك، مع جميع الإجابات والخطة' },
    auditor: { name: 'للمدقق', about: 'الإجابات بملاحظاتها وأدلتها، وطريقة الاحتساب' },
  },
  sectionsTitle: 'الأقسام وترتيبها',
  chosen: (n) =>
    f.plural(n, {
      zero: 'لا أقسام',
      one: 'قسم واحد',
      two: 'قسمان',
      few: '# أقسام',
      many: '# قسمًا',
      other: '# قسم',
    }),
  changed: 'معدّلة',
  sections: {
    cover: 'الغلاف',
    contents: 'المحتويات',
    headline: 'خلاصة النتيجة',
    trend: 'عبر الزمن',
    changes: 'ما الذي تغيّر',
    domains: 'المجالات',
    heatmap: 'المجالات جولة بعد جولة',
    gaps: 'الفجوات والخطوات التالية',
    plan: 'الخطة',
    answers: 'جميع الإجابات',
    method: 'كيف حُسبت النتيجة',
  },
  nothing: 'لا شيء يُذكر بعد',
  up: (section) => `نقل إلى أعلى: ${f.isolate(section)}`,
  down: (section) => `نقل إلى أسفل: ${f.isolate(section)}`,
  moved: (section, place, of) => `${f.isolate(section)}: الترتيب الآن ${f.number(place)} من ${f.number(of)}.`,
  reset: 'استعادة الأقسام الأصلية',

  markingTitle: 'درجة السرية والشعار',
  marking: 'درجة السرية',
  markingHint: 'تظهر في كل صفحة. يمكن الاختيار من القائمة أو كتابة غيره.',
  logo: 'الشعار على الغلاف',
  logoHint: (size) => `ملف PNG أو JPEG لا يتجاوز ${size}. يُستعمل ما دامت هذه الصفحة مفتوحة ولا يُحفظ.`,
  chooseLogo: 'اختيار صورة',
  removeLogo: 'إزالة الشعار',
  logoTaken: 'الشعار على الغلاف.',
  logoProblems: {
    kind: 'ليست هذه صورة PNG ولا JPEG. يمكن حفظها بإحدى الصيغتين ثم اختيارها من جديد.',
    heavy: 'هذا الملف كبير جدًا. يمكن اختيار صورة أصغر.',
    wide: (most) => `يتجاوز أحد ضلعي هذه الصورة ${most} بكسل. يمكن اختيار صورة أصغر.`,
    unreadable: 'تعذّرت قراءة هذه الصورة. يمكن حفظها من جديد بصيغة PNG أو JPEG ثم اختيارها.',
  },

  redactionTitle: 'الحجب',
  redaction: {
    subject: 'اسم الجهة مع شعارها وبصمتها',
    names: 'أسماء المسؤولين',
    notes: 'الملاحظات والأسباب والنصوص الحرة',
    evidence: 'الأدلة والروابط والملفات',
  },
  redactionHint:
    'يبيّن الغلاف ما حُجب. وتُعرف الأسماء داخل النصوص حيث كُتبت كما أُدخلت، فلتُراجع المعاينة قبل تسليم التقرير.',
  attachClosed: 'تكشف البيانات ما تحجبه هذه النسخة، لذا لا يمكن إرفاقها.',

  target: 'كما في صفحة النتائج',
})
