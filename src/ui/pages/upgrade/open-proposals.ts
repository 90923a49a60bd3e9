/** What carrying proposed and nobody has taken up yet. */
import type { Answer, Answers } from '../../../engine/assessment.ts'
import { carry } from '../../../engine/carry.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { askedUnder } from './asked-under.ts'

/** `from` is the id under which the answer was left behind. */
export type OpenProposal = { readonly from: string; readonly question: string; readonly answer: Answer }

/** For every answer that an earlier version left behind, the questions of this one that are still open and could be answered by it. */
export function openProposals(
  versions: readonly Questionnaire[],
  questionnaire: Questionnaire,
  answers: Answers,
): readonly OpenProposal[] {
  const left = Object.entries(answers).filter(([id]) => !entryOf(questionnaire, id))
  return left.flatMap(([from, left]) => {
    const asked = askedUnder(versions, from)
    if (!asked) return []
    return carry(asked.questionnaire, questionnaire, { [asked.id]: left }).rows.flatMap(
      ({ question, outcome, answer }): readonly OpenProposal[] =>
        outcome === 'proposed' && answer && isOpen(answers[question]) ? [{ from, question, answer }] : [],
    )
  })
}

const isOpen = (answer: Answer | undefined) => answer === undefined || answer.state === 'unanswered'

/** The answer once accepted, marked for a look; what already stands at the question stays there. */
export function acceptedAnswer({ question, answer }: OpenProposal, answers: Answers): Answer {
  const before = answers[question]
  const { state: _state, ...beside } = before?.state === 'unanswered' ? before : { state: 'unanswered' }
  return { ...answer, ...beside, carried: true }
}
