import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../src/formats/write/pdf/blocks/radar-labels.ts'
import type { Op } from '../../../src/formats/write/pdf/piece.ts'
import type { Setting } from '../../../src/formats/write/pdf/setting.ts'
import { addTag, rootTag } from '../../../src/formats/write/pdf/tag.ts'
import { createTypesetter } from '../../../src/formats/write/pdf/typesetter.ts'
import { radar } from '../../../src/report/geometry/radar.ts'
import { metrics } from './fonts.ts'

const RADIUS = 76
const section = rootTag()
const setting: Setting = {
  type: createTypesetter(metrics, 'ltr'),
  width: 264,
  height: 700,
  chart: 1,
  leading: 1.45,
  number: String,
  section,
}
const place = (axes: readonly string[]) =>
  placeLabels(
    setting,
    radar({ axes: axes.length, radius: RADIUS, direction: 'ltr' }),
    axes,
    RADIUS,
    addTag(section, 'Figure'),
  )

const boxes = (ops: readonly Op[]) =>
  ops.flatMap((op) =>
    op.kind === 'text'
      ? [{ left: op.x, right: op.x + op.line.width * op.size, top: op.y - op.size, bottom: op.y + 0.2 * op.size }]
      : [],
  )
const nearest = (from: number, to: number) => (from > 0 ? from : to < 0 ? to : 0)

describe('radar labels', () => {
  const counts = Array.from({ length: 12 }, (_, i) => i + 1)

  it('stay off the circle, whatever their number and length', () => {
    for (const count of counts) {
      const made = place(Array.from({ length: count }, (_, i) => `A rather long label for axis ${i}`))
      for (const box of boxes(made.ops)) {
        expect(Math.hypot(nearest(box.left, box.right), nearest(box.top, box.bottom))).toBeGreaterThan(RADIUS)
      }
    }
  })

  it('stay between the heights the chart is given', () => {
    for (const count of counts) {
      const made = place(Array.from({ length: count }, (_, i) => `A rather long label for axis ${i}`))
      for (const box of boxes(made.ops)) {
        expect(box.top).toBeGreaterThan(-made.above - 1)
        expect(box.bottom).toBeLessThan(made.below + 1)
      }
    }
  })

  it('are wrapped, then shortened with an ellipsis', () => {
    const words = (text: string) =>
      place([text, 'b', 'c']).ops.flatMap((op) => (op.kind === 'text' ? op.line.runs.map((run) => run.text) : []))
    expect(words('Short')).toContain('Short')
    expect(words('word '.repeat(60)).some((text) => text.endsWith('…'))).toBe(true)
  })
})
