/** What one assessment is held against, everything taken together. */
import type { Answers, Assessment } from './assessment.ts'
import { categoryOf } from './category.ts'
import { chosenTarget } from './chosen-target.ts'
import { targetWithGoals } from './own-goals.ts'
import type { Questionnaire, Target } from './questionnaire.ts'
import type { Goal } from './roadmap.ts'

type Held = Pick<Assessment, 'date' | 'answers'> & {
  readonly target?: Assessment['target']
  readonly classification?: Assessment['classification']
}

/**
 * The target of the assessment or of its category; the subject's goals that stand on the assessment's day in its place, domain by
 * domain; the targets noted beside single answers before both. Null where there is none of these. `title` names it once anything of
 * one's own is in it, given the title of what it is laid over.
 */
export function effectiveTarget(
  questionnaire: Questionnaire,
  assessment: Held,
  goals: readonly Goal[],
  title: (shipped: string | null) => string,
): Target | null {
  const category = categoryOf(questionnaire.classification, assessment.classification)
  const shipped = chosenTarget(questionnaire, assessment, category)
  const own = { goals, day: assessment.date, title: title(shipped?.title ?? null) }
  const held = targetWithGoals(questionnaire, shipped, own)
  const noted = ownTargets(assessment.answers)
  if (noted.length === 0) return held
  const of = { ...held?.questions?.of, ...Object.fromEntries(noted) }
  return { ...held, id: 'own-goals', title: own.title, questions: { ...held?.questions, of } }
}

const ownTargets = (answers: Answers): readonly (readonly [string, number])[] =>
  Object.entries(answers).flatMap(([id, { target }]) => (target === undefined ? [] : [[id, target] as const]))
