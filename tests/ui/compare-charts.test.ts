import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../src/report/geometry/spread.ts'
import { LINE_HEIGHT, layoutRadar, wrap } from '../../src/ui/charts/axis-labels.ts'
import { chartText, fitsRadar, linesAt } from '../../src/ui/charts/domain-series.ts'
import { chooseTicks, instant, tickNames, timeSpan } from '../../src/ui/charts/time-axis.ts'
import { layoutTrend } from '../../src/ui/charts/trend-layout.ts'
import { trendText } from '../../src/ui/charts/trend-series.ts'
import { words } from './compare-samples.ts'

const measure = (text: string) => text.length * 7
const word = fc.stringMatching(/^[a-z]{1,14}$/)
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const direction = fc.constantFrom('ltr' as const, 'rtl' as const)

describe('names around a radar', () => {
  it('wrap between words and never inside one', () => {
    expect(wrap('Devices and communications', 105, measure)).toEqual(['Devices and', 'communications'])
    expect(wrap('communications', 90, measure)).toBeNull()
    expect(wrap('a b c d', 7, measure)).toBeNull()
  })

  it('are never cut, never over each other and never over the radar, at any width from 280 to 560', () => {
    const width = fc.integer({ min: 280, max: 560 })
    fc.assert(
      fc.property(fc.array(name, { minLength: 3, maxLength: 12 }), width, direction, (names, wide, dir) => {
        const numbers = names.map((_, at) => String(at + 1))
        const layout = layoutRadar({ names, numbers, width: wide, direction: dir, measure })
        const boxes = layout.labels.flatMap((lines, axis) =>
          lines.map(({ text, x, y }) => ({
            axis,
            left: x - measure(text) / 2,
            right: x + measure(text) / 2,
            top: y - LINE_HEIGHT / 2,
            bottom: y + LINE_HEIGHT / 2,
          })),
        )
        const clear = boxes.filter((box) => {
          const inside = box.left >= -1e-6 && box.right <= wide + 1e-6 && box.top >= 0 && box.bottom <= layout.height
          const across = Math.max(0, box.left - layout.cx, layout.cx - box.right)
          const down = Math.max(0, box.top - layout.cy, layout.cy - box.bottom)
          const alone = boxes.every(
            (other) =>
              other.axis === box.axis ||
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top,
          )
          return inside && alone && Math.hypot(across, down) >= layout.radius
        })
        expect(clear).toEqual(boxes)
        const shown = layout.labels.map((lines) => lines.map(({ text }) => text).join(' '))
        expect(shown).toEqual(layout.numbered ? numbers : names)
      }),
    )
  })

  it('run against the clock in rtl', () => {
    const input = { names: ['one', 'two', 'three', 'four'], numbers: ['1', '2', '3', '4'], width: 400, measure }
    const second = (dir: 'ltr' | 'rtl') => layoutRadar({ ...input, direction: dir }).labels[1]?.[0]?.x ?? 0
    expect(second('ltr')).toBeGreaterThan(200)
    expect(second('rtl')).toBeLessThan(200)
  })
})

describe('a chart in words', () => {
  const axes = [
    { id: 'a', name: 'A', title: 'Accounts' },
    { id: 'b', name: 'B', title: 'Backups' },
    { id: 'c', name: 'C', title: 'Crisis' },
  ]
  const chart = {
    axes,
    series: [{ id: 'now', name: 'Now', look: 'now' as const, values: [0.5, null, 0] }],
    band: { lower: [0.25, 0, 0], upper: [0.75, 1, 0] },
    label: 'Score',
  }

  it('says every value, and of a gap that it is not scored', () => {
    const text = chartText(chart, words).replaceAll(/[\u2068\u2069]/g, '')
    expect(text).toBe('Score. Now: Accounts 50%, Backups not scored, and Crisis 0%.')
  })

  it('tells the bounds where they differ', () => {
    expect(linesAt(chart, 0, words).map(({ text }) => text)).toEqual(['50%', '25% to 75%'])
    expect(linesAt(chart, 2, words).map(({ text }) => text)).toEqual(['0%'])
  })

  it('is a radar from three to twelve axes', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `${at}`, name: '', title: '' }))
    expect([2, 3, 12, 13].map((count) => fitsRadar(many(count)))).toEqual([false, true, true, false])
  })
})

describe('a time axis', () => {
  it('gives ticks that never overlap, always one for the newest date', () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 10, max: 120 })), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(places, (given) => {
        const centres = given.map(([at]) => at).sort((a, b) => a - b)
        const widths = given.map(([, wide]) => wide)
        const chosen = chooseTicks(centres, widths, 8)
        expect(chosen).toContain(centres.length - 1)
        for (const one of chosen)
          for (const two of chosen) {
            const needed = ((widths[one] ?? 0) + (widths[two] ?? 0)) / 2 + 8
            if (one !== two) expect(Math.abs((centres[one] ?? 0) - (centres[two] ?? 0))).toBeGreaterThanOrEqual(needed)
          }
      }),
    )
  })

  it('names months, or whole dates where two rounds share a month', () => {
    const say = { short: (iso: string) => iso.slice(0, 7), long: (iso: string) => iso }
    expect(tickNames(['2026-01-01', '2026-02-01'], say)).toEqual(['2026-01', '2026-02'])
    expect(tickNames(['2026-01-01', '2026-01-20'], say)).toEqual(['2026-01-01', '2026-01-20'])
    expect(tickNames(['2026-01-01', '2026-01-01'], say)).toEqual(['2026-01', '2026-01'])
  })

  it('puts a single date in the middle', () => {
    const [first, last] = timeSpan(['2026-01-01'])
    expect((first + last) / 2).toBe(instant('2026-01-01'))
  })
})

describe('names at the ends of lines', () => {
  it('keep their order and distance and stay inside while there is room', () => {
    const heights = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(heights, (given) => {
        const placed = spread(given, 18, 0, 300)
        const order = [...given.keys()].sort((a, b) => (given[a] ?? 0) - (given[b] ?? 0))
        const sorted = order.map((at) => placed[at] ?? 0)
        for (const [at, height] of sorted.entries()) {
          expect(height).toBeGreaterThanOrEqual(-1e-6)
          expect(height).toBeLessThanOrEqual(300 + 1e-6)
          if (at > 0) expect(height - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-6)
        }
      }),
    )
  })

  it('stay where they are when they are far enough apart', () => {
    expect(spread([10, 100, 50], 18, 0, 300)).toEqual([10, 100, 50])
  })
})

describe('a trend', () => {
  const dates = ['2024-01-01', '2024-01-31', '2025-01-01']
  const data = {
    label: 'Over time',
    places: dates.map((date) => ({ id: date, date, name: date })),
    series: [
      { id: 'overall', name: 'Overall', look: 'now' as const, values: [0.25, null, 0.75] },
      { id: 'people', name: 'People', look: 'third' as const, values: [0.5, 0.5, null] },
    ],
  }
  const layout = (width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
    layoutTrend({ data, width, measure, words: { ...words, direction: dir } })

  it('is true to irregular intervals', () => {
    const { x } = layout(700)
    const [a = 0, b = 0, c = 0] = dates.map((date) => x(instant(date)))
    expect((b - a) / (c - a)).toBeCloseTo(30 / 366, 10)
  })

  it('runs from right to left in rtl, names included', () => {
    const ltr = layout(700)
    const rtl = layout(700, 'rtl')
    for (const date of dates) expect(rtl.x(instant(date))).toBeCloseTo(700 - ltr.x(instant(date)), 9)
    expect(rtl.ends.map(({ x }) => x)).toEqual(ltr.ends.map(({ x }) => expect.closeTo(700 - x, 9)))
  })

  it('names its lines at their ends where there is room, and leaves it to a legend on a phone', () => {
    expect(layout(700).ends.map(({ text }) => text)).toEqual(['Overall 75%', 'People 50%'])
    expect(layout(358).ends).toEqual([])
  })

  it('keeps every name inside the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 280, max: 1100 }), direction, (width, dir) => {
        const { ends, ticks } = layout(width, dir)
        for (const { text, x } of [...ends, ...ticks.map((tick) => ({ text: tick.name, x: tick.x }))]) {
          expect(x - measure(text) / 2).toBeGreaterThanOrEqual(0)
          expect(x + measure(text) / 2).toBeLessThanOrEqual(width)
        }
      }),
    )
  })

  it('says every value in words', () => {
    const text = trendText(data, words).replaceAll(/[\u2068\u2069]/g, '')
    expect(text).toContain('Overall: 2024-01-01 25%, 2024-01-31 not scored, and 2025-01-01 75%')
  })
})
