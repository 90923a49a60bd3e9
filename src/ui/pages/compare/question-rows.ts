/** The questions of each domain with what every round said to them and what became of it. */
import type { CarryRow } from '../../../engine/carry.ts'
import { entryOf, partsOf } from '../../../engine/outline.ts'
import type { Domain } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import { answerText } from './answer-text.ts'
import { type Change, changeOf } from './change.ts'
import { type Compared, standIns } from './compared.ts'
import { domainsOf } from './index-rows.ts'
import { type Direction, directionOfMovement, type Movement, movementOf } from './movement.ts'
import type { Round } from './round.ts'

export type AnswerCell = {
  readonly text: string
  /** what the answer scores, 0…1; `gap` where nothing was said, null where an answer has no score */
  readonly score: number | 'gap' | null
}

export type QuestionRow = {
  readonly id: string
  readonly text: string
  /** in the rounds' order */
  readonly answers: readonly AnswerCell[]
  readonly movement: Movement
}

export type DomainQuestions = {
  readonly id: string
  readonly title: string
  readonly change: Change
  readonly rows: readonly QuestionRow[]
  readonly changed: readonly QuestionRow[]
}

/** The change is between the two rounds compared; a question stands in the domain its newest version puts it in. */
export function questionRows(rounds: readonly Round[], compared: Compared, words: Words): readonly DomainQuestions[] {
  const { newest, comparison } = compared
  const readings = rounds.map((round) => ({ round, standIn: standIns(round, newest) }))
  const renamed = new Set(comparison.carried.rows.flatMap(renamedFrom))
  return domainsOf(rounds).map((domain) => {
    const ids = idsIn(rounds, domain).filter((id) => !renamed.has(id))
    const rows = ids.map((id) => ({
      id,
      text: textOf(rounds, id),
      answers: readings.map(({ round, standIn }) =>
        cellOf(round, entryOf(newest.spoken, id) ? standIn(id) : id, words),
      ),
      movement: movementOf(compared, id),
    }))
    const index = comparison.domains[domain.id]
    return {
      id: domain.id,
      title: domain.title,
      change: changeOf(index?.before ?? null, index?.after ?? null),
      rows,
      changed: rows.filter(({ movement }) => movement !== 'same'),
    }
  })
}

/** An earlier id that goes on under a later one needs no row of its own. */
const renamedFrom = ({ question, outcome, from }: CarryRow): readonly string[] =>
  outcome === 'carried' || outcome === 'check' ? from.filter((id) => id !== question) : []

function cellOf(round: Round, id: string | null, words: Words): AnswerCell {
  const result = id === null ? undefined : round.result.questions[id]
  if (id === null || !result) return { text: words.m.compare.notAsked, score: 'gap' }
  const given = result.state === 'answered' || result.state === 'not-sure'
  return { text: answerText(round, id, words), score: given ? result.score : 'gap' }
}

const newestWith = (rounds: readonly Round[], id: string) => rounds.findLast(({ spoken }) => entryOf(spoken, id))

const textOf = (rounds: readonly Round[], id: string): string => {
  const round = newestWith(rounds, id)
  return (round && entryOf(round.spoken, id)?.question.text) ?? id
}

function idsIn(rounds: readonly Round[], { id: domainId }: Domain): readonly string[] {
  const found = new Set<string>()
  for (const { spoken } of rounds.toReversed()) {
    const domain = spoken.domains.find(({ id }) => id === domainId)
    for (const { questions } of domain ? partsOf(domain) : []) for (const { id } of questions) found.add(id)
  }
  return [...found].filter((id) => {
    const round = newestWith(rounds, id)
    return (round && entryOf(round.spoken, id)?.domain.id) === domainId
  })
}

/** How many answers changed each way. */
export function tally(domains: readonly DomainQuestions[]): ReadonlyMap<Direction, number> {
  const counts = new Map<Direction, number>()
  for (const { movement } of domains.flatMap(({ changed }) => changed)) {
    const direction = directionOfMovement(movement)
    if (direction) counts.set(direction, (counts.get(direction) ?? 0) + 1)
  }
  return counts
}
