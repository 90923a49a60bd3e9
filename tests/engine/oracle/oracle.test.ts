/** The engine against its second opinion: 20,000 random documents, no difference beyond 1e-12, every level the same. */
import { describe, expect, it } from 'vitest'
import type { NodeResult, Result } from '../../../src/engine/result.ts'
import { score } from '../../../src/engine/score.ts'
import { cases } from '../cases.ts'
import { randomCase } from '../generator.ts'
import { FEATURES, featuresOf } from './features.ts'
import { type Fraction, toNumber } from './fraction.ts'
import { type OracleNode, type OracleResult, oracle } from './oracle.ts'

/** Every difference between the two, as sentences; empty when they agree. */
function differences(engine: Result, exact: OracleResult): readonly string[] {
  const found: string[] = []
  const number = (where: string, got: number | null, want: Fraction | null) => {
    const wanted = want === null ? null : toNumber(want)
    const same = got === null || wanted === null ? got === wanted : Math.abs(got - wanted) <= 1e-12
    if (!same) found.push(`${where}: engine ${got}, exactly ${wanted}`)
  }
  const node = (
    where: string,
    got: Omit<NodeResult, 'level'> | undefined,
    want: Omit<OracleNode, 'level'> | undefined,
  ) => {
    for (const key of ['index', 'lower', 'upper', 'coverage', 'completeness'] as const) {
      number(`${where}.${key}`, got?.[key] ?? null, want?.[key] ?? null)
    }
  }
  const level = (where: string, got: unknown, want: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(want))
      found.push(`${where}: ${JSON.stringify(got)}, exactly ${JSON.stringify(want)}`)
  }
  node('overall', engine.overall, exact.overall)
  for (const kind of ['groups', 'domains', 'sections'] as const) {
    level(`${kind} named`, Object.keys(engine[kind]), Object.keys(exact[kind]))
    for (const [id, own] of Object.entries(exact[kind])) {
      node(`${kind}.${id}`, engine[kind][id], own)
      level(`${kind}.${id}.level`, engine[kind][id]?.level, own.level)
    }
  }
  level('headline', engine.headline, exact.headline)
  level('states', states(engine), exact.states)
  level(
    'caps',
    engine.caps.map(({ id, because }) => ({ id, because })),
    exact.caps,
  )
  level('category', engine.category, exact.category)
  return found
}

function states(engine: Result) {
  return Object.fromEntries(Object.entries(engine.questions).map(([id, { state }]) => [id, state]))
}

describe('the engine and its oracle', () => {
  it('agree on every number, level, headline, cap and state of random documents that use every feature', () => {
    const seen = new Map(FEATURES.map((feature) => [feature, 0]))
    const runs = cases(20_000)
    for (let seed = 1; seed <= runs; seed += 1) {
      const { questionnaire, input } = randomCase(seed)
      const result = score(questionnaire, input)
      const found = differences(result, oracle(questionnaire, input))
      if (found.length > 0) expect.fail(`seed ${seed}: ${found.join('; ')}`)
      for (const feature of featuresOf(questionnaire, input, result)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
    }
    const counts = [...seen].map(([feature, times]) => `${feature} ${times}`)
    process.stdout.write(`\n${runs} documents, ${seen.size} features: ${counts.join(' · ')}\n`)
    const missed = [...seen].filter(([, times]) => times === 0)
    expect(runs < 2000 ? [] : missed).toEqual([])
  }, 3_600_000)

  it('would be heard to differ: a result off by 1e-9, a wrong level or a missing cap is a difference', () => {
    const { questionnaire, input } = randomCase(3, { model: 'gate' })
    const result = score(questionnaire, input)
    const exact = oracle(questionnaire, input)
    const off = { ...result, overall: { ...result.overall, index: (result.overall.index ?? 0) + 1e-9 } }
    const cap = { id: 'none', because: [], limit: 0, domain: null }
    expect(differences(result, exact)).toEqual([])
    expect(differences(off, exact)).toHaveLength(1)
    expect(differences({ ...result, caps: [...result.caps, cap] }, exact)).toHaveLength(1)
    expect(differences({ ...result, category: 'other' }, exact)).toHaveLength(1)
  })
})
