import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { path } from '../../../src/report/geometry/path.ts'
import { radar } from '../../../src/report/geometry/radar.ts'

const ltr = radar({ axes: 4, radius: 100, direction: 'ltr' })
const rtl = radar({ axes: 4, radius: 100, direction: 'rtl' })
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })

describe('radar', () => {
  it('starts at 12 o’clock and runs clockwise, counter-clockwise in rtl', () => {
    expect(path(ltr.spokes)).toBe('M0 -100L100 0L0 100L-100 0')
    expect(path(rtl.spokes)).toBe('M0 -100L-100 0L0 100L100 0')
  })

  it('closes a series only when every axis is known', () => {
    const full = ltr.series([1, 0.5, 1, 0.5])
    expect(full.closed).toBe(true)
    expect(full.segments.map((s) => path(s, full.closed))).toEqual(['M0 -100L50 0L0 100L-50 0Z'])
    expect(ltr.series([1, null, 1, 1]).closed).toBe(false)
  })

  it('draws null as a gap, never at the centre', () => {
    const gapped = ltr.series([1, null, 1, 1])
    expect(gapped.dots.map((d) => d.axis)).toEqual([0, 2, 3])
    expect(gapped.segments.map((s) => path(s))).toEqual(['M0 100L-100 0L0 -100'])
  })

  it('joins a run that goes over 12 o’clock and leaves a lone value a dot', () => {
    const five = radar({ axes: 5, radius: 1, direction: 'ltr' }).series([1, null, 1, null, 1])
    expect(five.segments).toHaveLength(1)
    expect(five.segments[0]).toHaveLength(2)
    expect(five.dots).toHaveLength(3)
  })

  it('places zero at the centre, because zero is known', () => {
    expect(ltr.series([0, 0, 0, 0]).dots.every((d) => Math.hypot(d.point.x, d.point.y) < 1e-9)).toBe(true)
  })

  it('draws one and two axes with circles and without areas', () => {
    for (const axes of [1, 2]) {
      const small = radar({ axes, radius: 10, direction: 'ltr' })
      expect(small.rings(2).map((r) => r.length)).toEqual([48, 48])
      const series = small.series(Array.from({ length: axes }, () => 0.5))
      expect(series.closed).toBe(false)
      expect(series.dots).toHaveLength(axes)
    }
    expect(radar({ axes: 0, radius: 10, direction: 'ltr' }).series([]).dots).toEqual([])
  })

  it('anchors labels away from the circle', () => {
    expect(ltr.label(0, 10)).toMatchObject({ anchor: 'middle', baseline: 'above', point: { y: -110 } })
    expect(ltr.label(1)).toMatchObject({ anchor: 'start', baseline: 'middle' })
    expect(ltr.label(2)).toMatchObject({ anchor: 'middle', baseline: 'below' })
    expect(rtl.label(1)).toMatchObject({ anchor: 'end', baseline: 'middle' })
  })

  it('bands only where both bounds are known', () => {
    const [whole] = ltr.band([0, 0, 0, 0], [1, 1, 1, 1])
    expect(whole).toHaveLength(10)
    const [part, ...none] = ltr.band([0.5, null, 0.5, 0.5], [1, 1, 1, 1])
    expect(none).toEqual([])
    expect(part).toHaveLength(6)
  })

  it('keeps every point within the radius and every known axis drawn, for any values', () => {
    fc.assert(
      fc.property(
        fc.array(share, { maxLength: 14 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (values, direction) => {
          const series = radar({ axes: values.length, radius: 10, direction }).series(values)
          const points = [...series.segments.flat(), ...series.dots.map((d) => d.point)]
          expect(points.every((p) => Math.hypot(p.x, p.y) <= 10 + 1e-9)).toBe(true)
          expect(series.dots.map((d) => d.axis)).toEqual(values.flatMap((v, i) => (v === null ? [] : [i])))
          expect(series.closed).toBe(values.length >= 3 && !values.includes(null))
        },
      ),
    )
  })

  it('mirrors everything in rtl', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 12 }), (values) => {
        const draw = (direction: 'ltr' | 'rtl') => radar({ axes: values.length, radius: 10, direction }).series(values)
        draw('ltr').dots.forEach((dot, i) => {
          expect(draw('rtl').dots[i]?.point.x).toBeCloseTo(-dot.point.x, 9)
          expect(draw('rtl').dots[i]?.point.y).toBeCloseTo(dot.point.y, 9)
        })
      }),
    )
  })
})
