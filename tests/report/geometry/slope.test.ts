import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slope } from '../../../src/report/geometry/slope.ts'

const fixed = { width: 400, room: { before: 50, after: 120 }, apart: 18, least: 200 } as const

describe('a slope chart', () => {
  it('leads each place from what it was to what it is, the higher the better', () => {
    const { lines, before, after } = slope({
      ...fixed,
      direction: 'ltr',
      lines: [
        { before: 0.2, after: 0.8 },
        { before: 0.6, after: 0.4 },
      ],
    })
    expect([before, after]).toEqual([50, 280])
    const [up, down] = lines
    expect(up?.before?.point.x).toBe(50)
    expect(up?.after?.point.x).toBe(280)
    expect((up?.before?.point.y ?? 0) > (up?.after?.point.y ?? 0)).toBe(true)
    expect((down?.before?.point.y ?? 0) < (down?.after?.point.y ?? 0)).toBe(true)
  })

  it('has no end where nothing is scored, and needs none at all', () => {
    const { lines } = slope({ ...fixed, direction: 'ltr', lines: [{ before: null, after: 0.5 }] })
    expect(lines[0]?.before).toBeNull()
    expect(lines[0]?.after).not.toBeNull()
    expect(slope({ ...fixed, direction: 'ltr', lines: [] }).height).toBe(200)
    expect(slope({ ...fixed, direction: 'ltr', lines: [{ before: null, after: null }] }).lines[0]).toEqual({
      before: null,
      after: null,
    })
  })

  it('law: labels keep apart and inside, in the order of the values, and rtl is the mirror image', () => {
    const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
    const places = fc.array(fc.record({ before: share, after: share }), { maxLength: 30 })
    fc.assert(
      fc.property(places, (lines) => {
        const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => slope({ ...fixed, direction, lines }))
        if (!ltr || !rtl) throw new Error('Two directions make two charts.')
        for (const side of ['before', 'after'] as const) {
          const ends = ltr.lines.flatMap((line) => line[side] ?? [])
          const sorted = ends.toSorted((a, b) => a.label - b.label)
          sorted.slice(1).forEach((end, at) => {
            const above = sorted[at]
            expect(end.label - (above?.label ?? 0)).toBeGreaterThan(18 - 1e-6)
            expect(end.point.y).toBeGreaterThanOrEqual((above?.point.y ?? 0) - 1e-6)
          })
          for (const { label, point } of ends) {
            expect(label).toBeGreaterThan(9 - 1e-6)
            expect(label).toBeLessThan(ltr.height - 9 + 1e-6)
            expect(point.y).toBeGreaterThan(-1e-6)
            expect(point.y).toBeLessThan(ltr.height + 1e-6)
          }
          ltr.lines.forEach((line, at) => {
            const twin = rtl.lines[at]?.[side] ?? null
            expect(twin).toEqual(
              line[side] && { ...line[side], point: { ...line[side].point, x: 400 - line[side].point.x } },
            )
          })
        }
      }),
    )
  })
})
