import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWords } from '../../src/i18n/index.ts'
import { layoutSlope, slopeText, wayOf } from '../../src/ui/charts/slope-layout.ts'
import { words } from './compare-samples.ts'

const arabic = await loadWords('ar')
const measure = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').length * 7

describe('a slope chart', () => {
  it('tells the way of each line, and no way where one side is not scored', () => {
    const ways = [
      { before: 0.1, after: 0.2 },
      { before: 0.2, after: 0.1 },
      { before: 0.2, after: 0.2004 },
      { before: null, after: 0 },
      { before: 0, after: null },
    ].map(wayOf)
    expect(ways).toEqual(['up', 'down', 'same', 'one', 'one'])
  })

  it('says every value in its text, and where nothing is scored', () => {
    const text = slopeText('From A to B', [{ id: 'd', name: 'Dev', title: 'Devices', before: 0.4, after: null }], words)
    expect(text).toBe('From A to B. \u2068Devices\u2069: 40% to not scored.')
  })

  it('law: labels are never cut and never over each other, at any width from 280 to 600, in both directions', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
    const line = fc.record({ before: share, after: share, name: fc.string({ minLength: 1, maxLength: 40 }) })
    const places = fc.array(line, { minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(places, fc.integer({ min: 280, max: 600 }), fc.boolean(), (given, width, rtl) => {
        const lines = given.map((one, at) => ({ ...one, id: `d${at}`, title: one.name }))
        const layout = layoutSlope({ lines, width, measure, words: rtl ? arabic : words })
        const boxes = layout.lines.flatMap(({ labels }) =>
          labels.map(({ text, x, y }) => ({ left: x - measure(text) / 2, right: x + measure(text) / 2, y })),
        )
        for (const { left, right, y } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.01)
          expect(right).toBeLessThanOrEqual(width + 0.01)
          expect(y).toBeLessThanOrEqual(layout.height)
        }
        boxes.forEach((one, at) => {
          for (const two of boxes.slice(at + 1)) {
            const apart = one.right <= two.left || two.right <= one.left || Math.abs(one.y - two.y) > 17.9
            expect(apart).toBe(true)
          }
        })
        const [from = 0, to = 0] = layout.axes
        expect(Math.abs(to - from)).toBeGreaterThan(width * 0.2)
      }),
    )
  })
})
