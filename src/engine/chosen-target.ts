/** Which target an assessment is held against. */
import type { Assessment } from './assessment.ts'
import type { Questionnaire, Target } from './questionnaire.ts'

/** The target that a category of the classification brings along; null without one. */
export function categoryTarget(questionnaire: Questionnaire, category: string | null): Target | null {
  const id = questionnaire.classification?.categories.find((one) => one.id === category)?.target
  return targetOf(questionnaire, id)
}

/** The target somebody chose, else the category's; null where there is neither, or the chosen one is no longer there. */
export function chosenTarget(
  questionnaire: Questionnaire,
  assessment: Pick<Assessment, 'target'>,
  category: string | null,
): Target | null {
  return targetOf(questionnaire, assessment.target) ?? categoryTarget(questionnaire, category)
}

function targetOf(questionnaire: Questionnaire, id: string | undefined): Target | null {
  return questionnaire.targets?.find((target) => target.id === id) ?? null
}
