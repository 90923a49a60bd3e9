import { describe, expect, it } from 'vitest'
import { trend } from '../../../src/report/geometry/trend.ts'

const dates = ['2026-01-01', '2026-01-11', '2026-04-11']
const draw = (direction: 'ltr' | 'rtl') => trend({ dates, width: 100, height: 50, direction })

describe('trend', () => {
  it('sets dates true to scale, reversed in rtl', () => {
    expect(draw('ltr').xs).toEqual([0, 10, 100])
    expect(draw('rtl').xs).toEqual([100, 90, 0])
  })

  it('leaves gaps open and lone values as dots', () => {
    const series = draw('ltr').series([0, null, 1])
    expect(series.segments).toEqual([])
    expect(series.dots).toEqual([
      { point: { x: 0, y: 50 }, at: 0 },
      { point: { x: 100, y: 0 }, at: 2 },
    ])
    expect(draw('ltr').series([0, 1, null]).segments).toHaveLength(1)
  })

  it('stands a single date in the middle and takes none at all', () => {
    expect(trend({ dates: ['2026-01-01'], width: 10, height: 5, direction: 'ltr' }).xs).toEqual([5])
    expect(trend({ dates: [], width: 10, height: 5, direction: 'ltr' }).series([]).dots).toEqual([])
  })
})
