/** The questions of each domain with what every round said to them and what became of it. */
import { entryOf, partsOf } from '../../../engine/outline.ts'
import type { Domain } from '../../../engine/questionnaire.ts'
import type { Words } from '../../../i18n/index.ts'
import { answerText } from './answer-text.ts'
import { type Change, changeOf } from './change.ts'
import { domainsOf } from './index-rows.ts'
import { type Movement, movementOf } from './movement.ts'
import type { Round } from './round.ts'

export type QuestionRow = {
  readonly id: string
  readonly text: string
  /** in the rounds' order */
  readonly answers: readonly string[]
  readonly movement: Movement
}

export type DomainQuestions = {
  readonly id: string
  readonly title: string
  readonly change: Change
  readonly rows: readonly QuestionRow[]
  readonly changed: readonly QuestionRow[]
}

/** The change is between `base` and the newest round; a question stands in the domain its newest version puts it in. */
export function questionRows(rounds: readonly Round[], base: Round, words: Words): readonly DomainQuestions[] {
  const newest = rounds.at(-1) ?? base
  return domainsOf(rounds).map((domain) => {
    const rows = idsIn(rounds, domain).map((id) => ({
      id,
      text: textOf(rounds, id),
      answers: rounds.map((round) => answerText(round, id, words)),
      movement: movementOf(base, newest, id),
    }))
    const index = (round: Round) => round.result.domains[domain.id]?.index ?? null
    return {
      id: domain.id,
      title: domain.title,
      change: changeOf(index(base), index(newest)),
      rows,
      changed: rows.filter(({ movement }) => movement !== 'same'),
    }
  })
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

/** How many answers moved each way. */
export function tally(
  domains: readonly DomainQuestions[],
): Readonly<Record<'up' | 'down' | 'answered' | 'other', number>> {
  const counts = { up: 0, down: 0, answered: 0, other: 0 }
  for (const { movement } of domains.flatMap(({ changed }) => changed)) {
    counts[movement === 'up' || movement === 'down' || movement === 'answered' ? movement : 'other'] += 1
  }
  return counts
}
