import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const output = (f: Format): Messages['output'] => ({
  title: (subject) => `تقرير ${f.isolate(subject)}`,
  heading: 'التقرير',
  backToResults: 'عودة إلى النتائج',
  language: 'لغة التقرير',
  paper: 'الورق',
  papers: { a4: 'A4', letter: 'Letter' },
  withPrevious: (date) => `إظهار جولة ${date} إلى جانبها`,
  attach: 'إرفاق بيانات التقييم',
  attachHint:
    'يفتح ميزان ملف PDF كهذا من جديد. ومن يملكه يملك كل إجابة وملاحظة أيضًا، أيًّا كان ما يعرضه التقرير؛ أما ملفات الأدلة فلا تُرفق.',
  download: 'تنزيل PDF',
  exportData: 'تصدير',
  exportHint: 'التقييم مع استبيانه في ملف يفتحه ميزان من جديد',
  print: 'طباعة',
  making: 'جارٍ إعداد ملف PDF…',
  cancel: 'إلغاء',
  cancelled: 'أُلغي الإعداد ولم يُكتب شيء.',
  made: (file) => `أُعدّ ${f.isolateLtr(file)}.`,
  missing: (n, signs) =>
    f.plural(n, {
      zero: '',
      one: `علامة واحدة ليست في خط التقرير وقد وُسم مكانها في الملف: ${f.isolate(signs)}`,
      two: `علامتان ليستا في خط التقرير وقد وُسم مكانهما في الملف: ${f.isolate(signs)}`,
      few: `# علامات ليست في خط التقرير وقد وُسم مكانها في الملف: ${f.isolate(signs)}`,
      many: `# علامة ليست في خط التقرير وقد وُسم مكانها في الملف: ${f.isolate(signs)}`,
      other: `# علامة ليست في خط التقرير وقد وُسم مكانها في الملف: ${f.isolate(signs)}`,
    }),
  failed: 'تعذّر إعداد ملف PDF. لم يُمسّ التقييم؛ يمكن المحاولة من جديد أو طباعة هذه الصفحة.',
  preview: 'معاينة',
  handling: 'التقرير خريطة لمواطن الضعف، فليُسلَّم على هذا الأساس.',
})
