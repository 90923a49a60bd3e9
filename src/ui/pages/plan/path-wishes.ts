/** What a path can be asked for, and what is found. */
import type { BindingNode } from '../../../engine/binding.ts'
import { cheapestPath } from '../../../engine/cheapest-path.ts'
import { gaps } from '../../../engine/gaps.ts'
import { unlockNext } from '../../../engine/next-step.ts'
import { isAhead } from '../../../engine/planned-work.ts'
import type { Questionnaire, Target } from '../../../engine/questionnaire.ts'
import { type Raise, raisedAnswers } from '../../../engine/raises.ts'
import type { Result } from '../../../engine/result.ts'
import type { Action } from '../../../engine/roadmap.ts'
import { type ScoringInput, score } from '../../../engine/score.ts'

export type PathWish =
  | { readonly key: string; readonly kind: 'budget' }
  | { readonly key: string; readonly kind: 'index'; readonly index: number }
  | { readonly key: string; readonly kind: 'step'; readonly node: BindingNode; readonly step: number }

export type FoundPath = {
  readonly raises: readonly Raise[]
  readonly effort: number
  readonly exact: boolean
  readonly before: Result
  readonly after: Result
}

/** The answers once the plan is done, which a path goes on from. */
export type Start = { readonly input: ScoringInput; readonly result: Result; readonly target: Target | null }

type Round = ScoringInput & { readonly date: string }

export function startOf(
  questionnaire: Questionnaire,
  { date, answers, classification }: Round,
  actions: readonly Action[],
  target: Target | null,
): Start {
  const raises = actions.filter((action) => isAhead(action, date)).flatMap((action) => action.raises)
  const input = { answers: raisedAnswers(questionnaire, answers, raises), classification }
  return { input, result: score(questionnaire, input), target }
}

/** A budget always; the target's index and each next step only while they are not reached. */
export function pathWishes(questionnaire: Questionnaire, { result, target }: Start): readonly PathWish[] {
  const steps = questionnaire.scoring?.levels?.steps.length ?? 0
  const next = (key: string, node: BindingNode, step: number | null | undefined): readonly PathWish[] =>
    step === null || step === undefined || step + 1 >= steps ? [] : [{ key, kind: 'step', node, step: step + 1 }]
  const { index } = result.overall
  return [
    { key: 'budget', kind: 'budget' },
    ...(target?.index !== undefined && index !== null && index < target.index
      ? [{ key: 'index', kind: 'index' as const, index: target.index }]
      : []),
    ...next('headline', { kind: 'headline' }, result.headline?.step),
    ...questionnaire.domains.flatMap(({ id }) =>
      next(`domain ${id}`, { kind: 'domain', id }, result.domains[id]?.level?.step),
    ),
  ]
}

/** The path a wish asks for; null where none leads there. */
export function findPath(
  questionnaire: Questionnaire,
  { input, result, target }: Start,
  wish: PathWish,
  budget: number,
): FoundPath | null {
  const by =
    wish.kind === 'index' ? { kind: 'index' as const, index: wish.index } : { kind: 'budget' as const, effort: budget }
  const found =
    wish.kind === 'step'
      ? unlockNext(questionnaire, input, result, wish.node)
      : cheapestPath(questionnaire, input, gaps(questionnaire, input, result, { target }), { by, domain: null })
  if (!found) return null
  const { raises, effort, exact } = found
  const after = score(questionnaire, { ...input, answers: raisedAnswers(questionnaire, input.answers, raises) })
  return { raises, effort, exact, before: result, after }
}
