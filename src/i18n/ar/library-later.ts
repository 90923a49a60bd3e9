import type { Format } from '../format.ts'
import type { Messages } from '../index.ts'

export const libraryLater = (f: Format): Messages['libraryLater'] => ({
  renameTitle: 'تغيير اسم الجهة',
  renameHint: 'تحمل كل جولات هذه الجهة الاسم الجديد.',
  nextRoundStarted: (n) =>
    f.plural(n, {
      zero: 'جولة جديدة بلا إجابات منقولة.',
      one: 'جولة جديدة بإجابة واحدة منقولة.',
      two: 'جولة جديدة بإجابتين منقولتين.',
      few: 'جولة جديدة بـ# إجابات منقولة.',
      many: 'جولة جديدة بـ# إجابة منقولة.',
      other: 'جولة جديدة بـ# إجابة منقولة.',
    }),
  deleted: (subject, date) => `حُذف: ${f.isolate(subject)}، ${date}.`,
  restored: 'عاد إلى مكانه.',
  exported: (file) => `صُدّر باسم ${f.isolateLtr(file)}.`,
  openedAssessment: (subject) => `فُتح تقييم ${f.isolate(subject)}.`,
  alreadyThere: (subject) => `تقييم ${f.isolate(subject)} موجود هنا مطابقًا.`,
  keptBoth: (subject) => `كان هنا تقييم بالمعرّف نفسه وإجابات أخرى. بقي الاثنان: ${f.isolate(subject)}.`,
  openedQuestionnaire: (title) => `أُضيف ${f.isolate(title)} إلى الاستبيانات.`,
  openFailed: (file) => `لم يُفتح ${f.isolate(file)}، ولم يتغير شيء.`,
  moreProblems: (n) =>
    f.plural(n, {
      zero: 'ولا مشكلات أخرى',
      one: 'ومشكلة أخرى',
      two: 'ومشكلتان أخريان',
      few: 'و# مشكلات أخرى',
      many: 'و# مشكلة أخرى',
      other: 'و# مشكلة أخرى',
    }),
  translationWithout: (id) => `هذه ترجمة لـ${f.isolateLtr(id)}. المطلوب فتح ذلك الاستبيان أولًا، ثم هذا الملف من جديد.`,
  questionnaire: 'الاستبيان',
  subject: 'الجهة',
  subjectHint: 'من يُقيَّم أو ما يُقيَّم: شركة أو بعثة أو وزارة',
  subjectNeeded: 'اسم الجهة مطلوب.',
  dateNeeded: 'التاريخ مطلوب.',
  differentVersion:
    'تستخدم تقييمات هنا معرّف هذا الاستبيان وإصداره بمحتوى آخر. المطلوب رفع رقم الإصدار في الملف ثم فتحه من جديد.',
  nextRoundHint: 'تُنقل الإجابات معلَّمة بتاريخ اليوم',
})
