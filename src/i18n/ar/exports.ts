import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const exports = (f: Format): Messages['exports'] => ({
  title: 'صيغ أخرى',
  names: {
    docx: 'مستند (Word)',
    xlsx: 'جداول (Excel)',
    csv: 'الإجابات في جدول (CSV)',
    html: 'صفحة ويب (HTML)',
    markdown: 'نص (Markdown)',
  },
  chartsAs: { svg: 'المخططات (SVG)', png: 'المخططات (PNG)' },
  charts: { radar: 'مخطط راداري', bars: 'أعمدة', waterfall: 'مخطط متدرج', trend: 'اتجاه', heatmap: 'خريطة حرارية' },
  contents: 'المحتويات',
  making: 'جارٍ إعداد الملف…',
  made: (file) => `أُعدّ ${f.isolateLtr(file)}.`,
  failed: 'تعذّر إعداد الملف. لم يُمسّ التقييم؛ يمكن المحاولة من جديد.',
})
