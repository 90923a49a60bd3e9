import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const about = (f: Format): Messages['about'] => ({
  title: 'حول ميزان والتراخيص',
  what: 'يزن ميزان الجهوزية السيبرانية: استبيانات ونتائج ومقارنة عبر الزمن وتقارير، وكلها على هذا الجهاز.',
  version: (app) => `الإصدار ${f.isolateLtr(app)}`,
  own: `ميزان نفسه برنامج حر بترخيص ${f.isolateLtr('Apache-2.0')}.`,
  others: 'أعمال الآخرين',
  othersHint: (n) =>
    `في هذا الإصدار ${f.plural(n, {
      zero: 'لا شيء من أعمال الآخرين',
      one: 'حزمة واحدة أو خط واحد من أعمال الآخرين',
      two: 'حزمتان أو خطان من أعمال الآخرين',
      few: '# حزم وخطوط من أعمال الآخرين',
      many: '# حزمة وخطًا من أعمال الآخرين',
      other: '# حزمة وخط من أعمال الآخرين',
    })}. فتح أيٍّ منها يعرض نص ترخيصه.`,
  materials: 'قائمة المكوّنات',
  materialsHint: 'القائمة نفسها بصيغة تقرؤها الآلات، مع الإصدارات والبصمات، للتحقق من الثغرات المعروفة.',
  download: `تنزيل القائمة بصيغة ${f.isolateLtr('CycloneDX')} (${f.isolateLtr('JSON')})`,
})
