/** Which questions a question's condition reads, and an order in which gates come before what they open. */
import { comparisonsIn } from './condition.ts'
import type { Question } from './questionnaire.ts'

export type Gates = {
  /** question → the questions whose conditions read it */
  readonly dependents: readonly (readonly number[])[]
  /** the questions with a condition, gates first */
  readonly order: readonly number[]
  /** conditional questions that wait for one another for ever; empty in every document a reader accepts */
  readonly cyclic: readonly number[]
}

/** Most questions open nothing and wait for nothing: they share these. */
const NONE: number[] = []
const UNGATED: ReadonlySet<number> = new Set()

/** Iterative, so that a chain of any length is read; members of a cycle come last, in questionnaire order. */
export function gatesOf(questions: readonly Question[], positions: ReadonlyMap<string, number>): Gates {
  const dependents = questions.map((): number[] => NONE)
  const waitsFor = questions.map(() => 0)
  questions.forEach((question, position) => {
    for (const gate of gatesRead(question, positions)) {
      const own = dependents[gate] ?? NONE
      if (own === NONE) dependents[gate] = [position]
      else own.push(position)
      waitsFor[position] = (waitsFor[position] ?? 0) + 1
    }
  })
  const ready = questions.flatMap((_, position) => (waitsFor[position] === 0 ? [position] : []))
  for (let at = 0; at < ready.length; at += 1) {
    for (const next of dependents[ready[at] ?? 0] ?? []) {
      const left = (waitsFor[next] ?? 0) - 1
      waitsFor[next] = left
      if (left === 0) ready.push(next)
    }
  }
  const sorted = new Set(ready)
  const cyclic = questions.flatMap((_, position) => (sorted.has(position) ? [] : [position]))
  const conditional = (position: number) => questions[position]?.when !== undefined
  return { dependents, order: [...ready.filter(conditional), ...cyclic], cyclic }
}

function gatesRead(question: Question, positions: ReadonlyMap<string, number>): ReadonlySet<number> {
  if (!question.when) return UNGATED
  return new Set(comparisonsIn(question.when).flatMap(({ comparison }) => positions.get(comparison.question) ?? []))
}
