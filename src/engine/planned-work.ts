/** What the actions of a roadmap come to: the result they lead to, and what those that are done have shown. */
import type { Assessment } from './assessment.ts'
import type { Questionnaire } from './questionnaire.ts'
import { raisedAnswers } from './raises.ts'
import type { Result } from './result.ts'
import type { Action } from './roadmap.ts'
import { score } from './score.ts'

type Round = Pick<Assessment, 'date' | 'answers'> & { readonly classification?: Assessment['classification'] }

/** Whether a round of that date cannot have seen the action's effect yet: it is open, or was done on that day or later. */
export function isAhead({ status, doneOn }: Action, date: string): boolean {
  if (status === 'done') return doneOn !== undefined && doneOn >= date
  return status !== 'dropped'
}

/** The result once every action that is still ahead of the round is done; the round's own where none is. */
export function projected(questionnaire: Questionnaire, round: Round, actions: readonly Action[]): Result {
  const raises = actions.filter((action) => isAhead(action, round.date)).flatMap((action) => action.raises)
  const { classification } = round
  return score(questionnaire, { answers: raisedAnswers(questionnaire, round.answers, raises), classification })
}

export type Effect = {
  readonly action: Action
  /** ids of its questions whose value rose since the round before */
  readonly risen: readonly string[]
  /** what their rise gave the overall index, 0…1: as much as it would lose without it; null when nothing is scored */
  readonly points: number | null
}

/**
 * The actions done before this round that mean to raise something, with what their questions have gained since the round before;
 * `risen` is empty where none has. `before` is read by the same version of the questionnaire.
 */
export function effects(
  questionnaire: Questionnaire,
  now: Round,
  before: Pick<Round, 'answers'>,
  actions: readonly Action[],
): readonly Effect[] {
  const { classification } = now
  const [result, earlier] = [now, before].map(({ answers }) => score(questionnaire, { answers, classification }))
  const value = (of: Result | undefined, id: string) => of?.questions[id]?.value ?? null
  return actions
    .filter((action) => action.status === 'done' && !isAhead(action, now.date) && action.raises.length > 0)
    .map((action) => {
      const risen = action.raises
        .map(({ question }) => question)
        .filter((id) => (value(result, id) ?? -Infinity) > (value(earlier, id) ?? -Infinity))
      const without = { ...now.answers }
      for (const id of risen) {
        const was = before.answers[id]
        if (was) without[id] = was
        else delete without[id]
      }
      const lost = score(questionnaire, { answers: without, classification }).overall.index
      const index = result?.overall.index ?? null
      return { action, risen, points: index === null || lost === null ? null : index - lost }
    })
}
