/** What the classification asks for, beside what is reached. */
import type { Assessment } from '../../../engine/assessment.ts'
import { categoryTarget } from '../../../engine/chosen-target.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Result } from '../../../engine/result.ts'

export type CategoryReading =
  /** facts without an answer: the category is not known yet */
  | { readonly kind: 'open'; readonly title: string; readonly missing: number }
  | {
      readonly kind: 'known'
      readonly title: string
      readonly category: string
      /** the step the category's target asks of the headline; null where it names none */
      readonly asked: number | null
      /** whether the headline is there now; null while it can still go either way, or nothing is asked */
      readonly met: boolean | null
    }

/** Null without a classification. */
export function categoryReading(
  questionnaire: Questionnaire,
  assessment: Pick<Assessment, 'classification'>,
  { category, headline }: Pick<Result, 'category' | 'headline'>,
): CategoryReading | null {
  const asking = questionnaire.classification
  if (!asking) return null
  const known = asking.categories.find((one) => one.id === category)
  if (!known) {
    const missing = asking.facts.filter(
      ({ id, options }) => !options.some((option) => option.id === assessment.classification?.[id]),
    )
    return { kind: 'open', title: asking.title, missing: missing.length }
  }
  const wanted = categoryTarget(questionnaire, known.id)?.headline
  const at = questionnaire.scoring?.levels?.steps.findIndex((step) => step.id === wanted) ?? -1
  const asked = wanted === undefined || at < 0 ? null : at
  return { kind: 'known', title: asking.title, category: known.title, asked, met: isMet(asked, headline) }
}

function isMet(asked: number | null, headline: Result['headline']): boolean | null {
  if (asked === null || !headline || headline.step === null) return null
  if (!headline.provisional) return headline.step >= asked
  if (headline.lower !== null && headline.lower >= asked) return true
  return headline.upper !== null && headline.upper < asked ? false : null
}
