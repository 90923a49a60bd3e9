/** What another version changes, question by question, in words that can be shown. */
import type { Answer, Answers } from '../../../engine/assessment.ts'
import { type CarryRow, carry, type Outcome } from '../../../engine/carry.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'

/** The outcomes of carrying; `open` is asked again, with nothing answered yet. */
export type Fate = Outcome | 'open'

export type Was = { readonly id: string; readonly text: string; readonly answer: Answer | null }

export type UpgradeRow = {
  readonly id: string
  readonly fate: Fate
  /** the earlier questions it comes from */
  readonly was: readonly Was[]
  /** the later question; null where it is no longer asked */
  readonly text: string | null
  /** the answer as the later version reads it, or would */
  readonly answer: Answer | null
  /** what differs: the words of the question, what can be answered, or both; empty where there is nothing to set beside */
  readonly differs: readonly ('text' | 'answers')[]
}

/** Documents as they were written, and in the interface's language. */
export type Versions = {
  readonly from: Questionnaire
  readonly to: Questionnaire
  readonly spokenFrom: Questionnaire
  readonly spokenTo: Questionnaire
}

/** First what wants a look. */
export const FATES: readonly Fate[] = ['proposed', 'check', 'archived', 'new', 'carried', 'open']

/** Every question of the later version in order, then every answer it no longer asks for. */
export function upgradeRows(versions: Versions, answers: Answers): readonly UpgradeRow[] {
  return carry(versions.from, versions.to, answers).rows.map((row) => upgradeRow(versions, answers, row))
}

function upgradeRow(versions: Versions, answers: Answers, row: CarryRow): UpgradeRow {
  const { spokenFrom, spokenTo } = versions
  const was = row.from.map((id) => ({
    id,
    text: entryOf(spokenFrom, id)?.question.text ?? id,
    answer: answers[id] ?? null,
  }))
  const silent = row.answer === null && (row.outcome === 'carried' || row.outcome === 'check')
  return {
    id: row.question,
    fate: silent ? 'open' : row.outcome,
    was,
    text: row.outcome === 'archived' ? null : (entryOf(spokenTo, row.question)?.question.text ?? row.question),
    answer: row.answer,
    differs: differences(versions, row),
  }
}

/** A question that is to be checked with the same words can only differ in what can be answered. */
function differences({ from, to }: Versions, { from: sources, question, outcome }: CarryRow): UpgradeRow['differs'] {
  const [only] = sources
  if (only === undefined || sources.length > 1 || (outcome !== 'check' && outcome !== 'proposed')) return []
  const sameText = entryOf(from, only)?.question.text === entryOf(to, question)?.question.text
  return sameText ? ['answers'] : ['text']
}

/** How many of each there are, without those there are none of. */
export function countsOf(rows: readonly UpgradeRow[]): readonly (readonly [Fate, number])[] {
  const order: readonly Fate[] = ['carried', 'check', 'proposed', 'archived', 'new', 'open']
  return order
    .map((fate) => [fate, rows.filter((row) => row.fate === fate).length] as const)
    .filter(([, count]) => count > 0)
}
