import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const settings = (f: Format): Messages['settings'] => ({
  appearance: 'اللغة والمظهر',
  digits: 'الأرقام',
  digitSets: { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' },
  shortcuts: 'اختصارات المفتاح الواحد أثناء الإجابة',
  shortcutsHint: 'الأرقام تجيب، والحروف تنتقل وتَسِم. عند الإيقاف لا تعمل إلا مفاتيح المتصفح المعتادة.',
  store: 'المحفوظ في هذا المتصفح',
  kept: (assessments, questionnaires) =>
    `${f.plural(assessments, { zero: 'لا تقييمات', one: 'تقييم واحد', two: 'تقييمان', few: '# تقييمات', many: '# تقييمًا', other: '# تقييم' })}، ${f.plural(
      questionnaires,
      {
        zero: 'ولا استبيانات مستوردة',
        one: 'واستبيان مستورد واحد',
        two: 'واستبيانان مستوردان',
        few: 'و# استبيانات مستوردة',
        many: 'و# استبيانًا مستوردًا',
        other: 'و# استبيان مستورد',
      },
    )}`,
  usage: (megabytes) => `المساحة المستخدمة نحو ${megabytes} ميغابايت`,
  persistent: 'تعهّد المتصفح بألا يفرغ هذا المخزن من تلقاء نفسه.',
  notPersistent: 'قد يفرغ المتصفح هذا المخزن إذا ضاقت مساحة القرص.',
  askPersistent: 'طلب الإبقاء عليه من المتصفح',
  refusedPersistent: 'لم يوافق المتصفح. الأفضل الاحتفاظ بنسخ احتياطية لما يهم.',
  offlineReady: 'ميزان محفوظ في هذا المتصفح ويعمل بلا شبكة.',
  offlineNot: 'ميزان غير محفوظ هنا للعمل بلا شبكة: يحتاج فتحه إلى خادمه.',
  newerBuild: 'إصدار جديد من ميزان جاهز، ويُستخدم عند فتحه في المرة القادمة.',
  erase: 'محو كل شيء',
  eraseHint: 'كل تقييم واستبيان مستورد وإعداد في هذا المتصفح. الملفات المحفوظة في مكان آخر لا تُمسّ.',
  eraseTitle: 'محو كل شيء؟',
  eraseWarning: 'لا رجعة في هذا. المطلوب أولًا نسخ ما ينبغي الاحتفاظ به احتياطيًا.',
  eraseNow: 'المحو الآن',
  erased: 'مُحي كل ما في هذا المتصفح.',
  about: 'حول ميزان',
  version: (engine) => `محرك الاحتساب ${f.isolateLtr(engine)}`,
})
