/** How every question stands: its answer, unless its condition says otherwise (scoring.md, section 2). */
import type { Answer, Answers } from './assessment.ts'
import { type Comparison, type Truth, truthOf } from './condition.ts'
import type { Plan, PlannedQuestion } from './plan.ts'
import type { Standing } from './questions/question-type.ts'
import type { QuestionState } from './result.ts'

const nothing = (state: QuestionState): Standing => ({
  state,
  score: null,
  value: null,
  inPlace: false,
  evidenceMissing: false,
})

export const UNANSWERED = nothing('unanswered')
export const NOT_APPLICABLE = nothing('not-applicable')
export const HIDDEN = nothing('hidden')
export const UNDECIDED = nothing('undecided')

/** Whether a question in this state takes part at all. */
export function isApplicable(standing: Standing): boolean {
  return standing.state !== 'not-applicable' && standing.state !== 'hidden'
}

/** Whether a question in this state still waits for an answer. */
export function isOpen(standing: Standing): boolean {
  return standing.state === 'unanswered' || standing.state === 'undecided'
}

/** The standing of every question, in questionnaire order. Answers that do not fit count as unanswered; never throws. */
export function standingsOf(plan: Plan, answers: Answers): Standing[] {
  const standings = plan.questions.map((planned) => alone(planned, answers[planned.id]))
  for (const position of plan.gates.order) standings[position] = conditioned(plan, answers, standings, position)
  return standings
}

/** Brings `standings` up to date after the answer at `position` changed; returns every position that changed. */
export function restand(plan: Plan, answers: Answers, standings: Standing[], position: number): readonly number[] {
  const own = renewed(plan, answers, standings, position)
  if (plan.gates.dependents[position]?.length === 0) return own
  const stale = reachedFrom(plan, position)
  const others = plan.gates.order.filter((at) => at !== position && stale.has(at))
  return [...own, ...others.flatMap((at) => renewed(plan, answers, standings, at))]
}

/** The position, if its standing is another now. */
function renewed(plan: Plan, answers: Answers, standings: Standing[], position: number): readonly number[] {
  const now = conditioned(plan, answers, standings, position)
  if (now === standings[position]) return []
  standings[position] = now
  return [position]
}

/** The position and everything that hangs on it through conditions, however far. */
function reachedFrom(plan: Plan, position: number): ReadonlySet<number> {
  const reached = new Set([position])
  for (const at of reached) for (const next of plan.gates.dependents[at] ?? []) reached.add(next)
  return reached
}

function conditioned(plan: Plan, answers: Answers, standings: readonly Standing[], position: number): Standing {
  const planned = plan.questions[position]
  if (!planned) return UNANSWERED
  const own = alone(planned, answers[planned.id])
  const when = planned.question.when
  if (!when) return own
  const truth = truthOf(when, (comparison) => compared(plan, answers, standings, comparison))
  if (truth === false) return HIDDEN
  // Deleting the question would leave nothing open, and marking it not applicable must equal that.
  return truth === null && own !== NOT_APPLICABLE ? UNDECIDED : own
}

function compared(
  plan: Plan,
  answers: Answers,
  standings: readonly Standing[],
  { question, op, value }: Comparison,
): Truth {
  const position = plan.positions.get(question)
  const gate = position === undefined ? undefined : plan.questions[position]
  const standing = position === undefined ? undefined : standings[position]
  if (!gate || !standing || !isApplicable(standing)) return false
  const answer = answers[question]
  if (standing.state !== 'answered' || answer?.state !== 'answered') return null
  return gate.reader.compare(answer.value, op, value)
}

/** What the answer says by itself. */
function alone(planned: PlannedQuestion, answer: Answer | undefined): Standing {
  if (answer === undefined) return UNANSWERED
  if (answer.state === 'answered') return planned.reader.read(answer.value, isWritten(answer.evidence)) ?? UNANSWERED
  if (answer.state === 'not-sure') return planned.notSure
  if (answer.state !== 'not-applicable') return UNANSWERED
  return planned.question.notApplicable !== false && isWritten(answer.reason) ? NOT_APPLICABLE : UNANSWERED
}

function isWritten(words: string | undefined): boolean {
  return words !== undefined && words.trim() !== ''
}
