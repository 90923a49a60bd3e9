import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { waterfall } from '../../../src/report/geometry/waterfall.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('a waterfall', () => {
  it('leads from where it began over each step to where it ended', () => {
    const made = waterfall({ start: 0.5, deltas: [0.2, -0.1], width: 100, direction: 'ltr' })
    expect([made.low, made.high]).toEqual([expect.closeTo(0.45, 9), expect.closeTo(0.75, 9)])
    expect(made.steps[0]).toEqual({
      x: expect.closeTo(made.x(0.5), 9),
      width: expect.closeTo(made.x(0.7) - made.x(0.5), 9),
    })
    expect(made.steps[1]).toEqual({
      x: expect.closeTo(made.x(0.6), 9),
      width: expect.closeTo(made.x(0.7) - made.x(0.6), 9),
    })
    expect(made.end.width).toBeCloseTo(made.x(0.6), 9)
  })

  it('law: every bar lies inside, each begins where the one before ended, and rtl is the mirror image', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), ([start = 0, ...levels]) => {
        const deltas = levels.map((level, at) => level - (levels[at - 1] ?? start))
        const of = (direction: 'ltr' | 'rtl') => waterfall({ start, deltas, width: 200, direction })
        const [ltr, rtl] = [of('ltr'), of('rtl')]
        const bars = [ltr.start, ...ltr.steps, ltr.end]
        for (const bar of bars) {
          expect(bar.x).toBeGreaterThanOrEqual(0)
          expect(bar.x + bar.width).toBeLessThanOrEqual(200 + 1e-6)
        }
        ltr.steps.forEach((bar, at) => {
          const from = ltr.x(levels[at - 1] ?? start)
          expect(Math.min(Math.abs(bar.x - from), Math.abs(bar.x + bar.width - from))).toBeLessThan(1e-6)
        })
        ;[rtl.start, ...rtl.steps, rtl.end].forEach((bar, at) => {
          const twin = bars[at] ?? { x: 0, width: 0 }
          expect(bar.x).toBeCloseTo(200 - twin.x - twin.width, 6)
        })
        expect(ltr.high - ltr.low).toBeGreaterThan(0.0999)
      }),
    )
  })
})
