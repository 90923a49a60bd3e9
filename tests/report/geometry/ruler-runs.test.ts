import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween, rulerRuns, segmentsIn } from '../../../src/report/geometry/ruler-runs.ts'
import { trend } from '../../../src/report/geometry/trend.ts'

describe('lines under several rulers', () => {
  const rulers = fc.array(fc.constantFrom('1', '2', '3'), { maxLength: 30 })
  const dates = (n: number) => Array.from({ length: n }, (_, at) => `20${String(10 + at)}-01-01`)

  it('cover every place once, and neighbours differ', () => {
    fc.assert(
      fc.property(rulers, (all) => {
        const found = rulerRuns(all)
        expect(found.flatMap(({ ruler, from, to }) => Array<string>(to - from + 1).fill(ruler))).toEqual(all)
        found.slice(1).forEach(({ ruler }, at) => {
          expect(ruler).not.toBe(found[at]?.ruler)
        })
      }),
    )
  })

  it('are drawn between two places exactly where both are known and under one ruler', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('1', '2'), fc.constantFrom(null, 0.5)), { maxLength: 20 })
    fc.assert(
      fc.property(pairs, fc.constantFrom('ltr' as const, 'rtl' as const), (places, direction) => {
        const geometry = trend({ dates: dates(places.length), width: 100, height: 10, direction })
        const stretches = rulerRuns(places.map(([ruler]) => ruler))
        const values = places.map(([, value]) => value)
        const steps = segmentsIn(geometry, values, stretches).reduce((sum, line) => sum + line.length - 1, 0)
        const joined = places.filter(
          ([ruler, value], at) => at > 0 && value !== null && values[at - 1] !== null && places[at - 1]?.[0] === ruler,
        )
        expect(steps).toBe(joined.length)
        expect(changesBetween(geometry, stretches)).toHaveLength(Math.max(0, stretches.length - 1))
      }),
    )
  })

  it('change half-way between the two places', () => {
    expect(changesBetween({ xs: [0, 10, 30] }, rulerRuns(['1', '1', '2']))).toEqual([20])
  })
})
