/** Sums over questions, and the numbers made of them (scoring.md, section 3). */
import type { Scope } from './category.ts'
import { ratio } from './fraction.ts'
import type { PlannedQuestion } from './plan.ts'
import type { Standing } from './questions/question-type.ts'
import { isApplicable } from './standing.ts'

export type Tally = {
  /** Σ weight × score of what counts */
  earned: number
  /** Σ weight of what counts in the index */
  counted: number
  /** Σ weight of all that applies */
  possible: number
  /** Σ weight × score with everything open or unsure at its best */
  hoped: number
  applicable: number
  answered: number
  notSure: number
  open: number
  notApplicable: number
  inPlace: number
  /** applicable core questions still open */
  coreOpen: number
}

/** Index and bounds of one node, each 0…1 or null when nothing counts. */
export type Numbers = { readonly index: number | null; readonly lower: number | null; readonly upper: number | null }

/** Sums over nothing: all 0. */
export function emptyTally(): Tally {
  return {
    earned: 0,
    counted: 0,
    possible: 0,
    hoped: 0,
    applicable: 0,
    answered: 0,
    notSure: 0,
    open: 0,
    notApplicable: 0,
    inPlace: 0,
    coreOpen: 0,
  }
}

/** The sums over some scored questions, in the order given. */
export function tallyOf(
  questions: readonly PlannedQuestion[],
  standings: readonly Standing[],
  scopes: readonly Scope[],
): Tally {
  const tally = emptyTally()
  for (const question of questions) {
    const standing = standings[question.position]
    const scope = scopes[question.position]
    if (standing === undefined || scope === 'out') continue
    if (!isApplicable(standing)) {
      if (standing.state === 'not-applicable') tally.notApplicable += 1
    } else if (standing.score === null || scope === 'unknown') leaveOpen(tally, question)
    else count(tally, question, standing, standing.score)
  }
  return tally
}

function leaveOpen(tally: Tally, { weight, core }: PlannedQuestion): void {
  tally.applicable += 1
  tally.open += 1
  tally.possible += weight
  tally.hoped += weight
  if (core) tally.coreOpen += 1
}

function count(tally: Tally, { weight }: PlannedQuestion, standing: Standing, score: number): void {
  const sure = standing.state === 'answered'
  tally.applicable += 1
  if (sure) tally.answered += 1
  else tally.notSure += 1
  if (standing.inPlace) tally.inPlace += 1
  tally.earned += weight * score
  tally.counted += weight
  tally.possible += weight
  tally.hoped += sure ? weight * score : weight
}

/** The sums of several nodes together. */
export function added(nodes: readonly { readonly tally: Tally }[]): Tally {
  const sum = emptyTally()
  for (const { tally } of nodes) {
    sum.earned += tally.earned
    sum.counted += tally.counted
    sum.possible += tally.possible
    sum.hoped += tally.hoped
    sum.applicable += tally.applicable
    sum.answered += tally.answered
    sum.notSure += tally.notSure
    sum.open += tally.open
    sum.notApplicable += tally.notApplicable
    sum.inPlace += tally.inPlace
    sum.coreOpen += tally.coreOpen
  }
  return sum
}

/** All questions in one pool. */
export function pooled(tally: Tally): Numbers {
  return inOrder(
    ratio(tally.earned, tally.counted),
    ratio(tally.earned, tally.possible),
    ratio(tally.hoped, tally.possible),
  )
}

/** The weighted mean of the parts that are not null. */
export function meanOf(parts: readonly { readonly weight: number; readonly numbers: Numbers }[]): Numbers {
  return inOrder(mean(parts, 'index'), mean(parts, 'lower'), mean(parts, 'upper'))
}

function mean(
  parts: readonly { readonly weight: number; readonly numbers: Numbers }[],
  column: keyof Numbers,
): number | null {
  let sum = 0
  let weights = 0
  for (const { weight, numbers } of parts) {
    const number = numbers[column]
    if (number === null) continue
    sum += weight * number
    weights += weight
  }
  return ratio(sum, weights)
}

/** The lowest of the parts that are not null. */
export function lowestOf(parts: readonly { readonly numbers: Numbers }[]): Numbers {
  return { index: least(parts, 'index'), lower: least(parts, 'lower'), upper: least(parts, 'upper') }
}

function least(parts: readonly { readonly numbers: Numbers }[], column: keyof Numbers): number | null {
  let lowest: number | null = null
  for (const { numbers } of parts) {
    const number = numbers[column]
    if (number !== null && (lowest === null || number < lowest)) lowest = number
  }
  return lowest
}

/** The rounding of the last bit must not put the index outside its bounds. */
function inOrder(index: number | null, lower: number | null, upper: number | null): Numbers {
  if (index !== null && lower !== null && lower > index) return inOrder(index, index, upper)
  if (index !== null && upper !== null && upper < index) return { index, lower, upper: index }
  return { index, lower, upper }
}
