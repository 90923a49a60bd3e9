/** A law of scoring.md, section 8: throws (expect) when it does not hold for a case. */
import type { Questionnaire } from '../../../src/engine/questionnaire.ts'
import type { NodeResult, Result } from '../../../src/engine/result.ts'
import type { ScoringInput } from '../../../src/engine/score.ts'
import type { Random } from '../random.ts'

export type LawCase = { readonly questionnaire: Questionnaire; readonly input: ScoringInput; readonly random: Random }
export type Law = { readonly name: string; readonly holds: (of: LawCase) => void }

export const TOLERANCE = 1e-12

/** Plain comparisons, not `expect`: a law is asked a million times. */
export function must(holds: boolean, sentence: () => string): void {
  if (!holds) throw new Error(sentence())
}

export function near(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? null) === (b ?? null)
  return Math.abs(a - b) <= TOLERANCE
}

export type NamedNode = {
  readonly name: string
  readonly node: Omit<NodeResult, 'level'> & { readonly level: NodeResult['level'] }
}

/** Overall, groups, domains and sections, each with a name; the headline is the overall node's level. */
export function nodesOf(result: Result): readonly NamedNode[] {
  const listed = (kind: string, nodes: Result['domains']) =>
    Object.entries(nodes).map(([id, node]) => ({ name: `${kind} ${id}`, node }))
  return [
    { name: 'overall', node: { ...result.overall, level: result.headline } },
    ...listed('group', result.groups),
    ...listed('domain', result.domains),
    ...listed('section', result.sections),
  ]
}

/** The nodes of two results by name. */
export function pairs(
  one: Result,
  two: Result,
): readonly { readonly name: string; readonly a: NamedNode['node']; readonly b: NamedNode['node'] }[] {
  const others = new Map(nodesOf(two).map(({ name, node }) => [name, node]))
  return nodesOf(one).flatMap(({ name, node }) => {
    const other = others.get(name)
    return other ? [{ name, a: node, b: other }] : []
  })
}

export const NUMBERS = ['index', 'lower', 'upper', 'coverage', 'completeness'] as const
export const STEPS = ['step', 'lower', 'upper'] as const

/** Same numbers within the tolerance, same levels. */
export function mustEqual(one: Result, two: Result, why: string): void {
  for (const { name, a, b } of pairs(one, two)) {
    for (const key of NUMBERS) must(near(a[key], b[key]), () => `${why}: ${name}.${key} ${a[key]} became ${b[key]}`)
    const level = (of: typeof a) => JSON.stringify(of.level)
    must(level(a) === level(b), () => `${why}: ${name} level ${level(a)} became ${level(b)}`)
  }
}
