import { describe, expect, it } from 'vitest'
import { bars } from '../../../src/report/geometry/bars.ts'

const rows = [{ value: 0.25, lower: 0.25, upper: 0.75, previous: 0.5, target: 1 }, { value: null }]
const draw = (direction: 'ltr' | 'rtl') => bars({ rows, width: 100, barHeight: 8, gap: 4, direction })

describe('bars', () => {
  it('grow from the start side, which is the right one in rtl', () => {
    expect(draw('ltr')[0]).toMatchObject({
      y: 0,
      value: { x: 0, width: 25 },
      range: { x: 25, width: 50 },
      previous: 50,
      target: 100,
    })
    expect(draw('rtl')[0]).toMatchObject({
      value: { x: 75, width: 25 },
      range: { x: 25, width: 50 },
      previous: 50,
      target: 0,
    })
  })

  it('draw nothing for an unknown value, not a bar of zero', () => {
    expect(draw('ltr')[1]).toEqual({
      y: 12,
      height: 8,
      track: { x: 0, width: 100 },
      value: null,
      range: null,
      previous: null,
      target: null,
    })
  })

  it('draw no range when the bounds meet', () => {
    const [bar] = bars({
      rows: [{ value: 0.5, lower: 0.5, upper: 0.5 }],
      width: 10,
      barHeight: 1,
      gap: 0,
      direction: 'ltr',
    })
    expect(bar?.range).toBeNull()
  })
})
