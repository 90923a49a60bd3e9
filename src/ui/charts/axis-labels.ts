/** Where the names around a radar stand: wrapped, never over each other, never outside; else the axes are numbered. */
import { radar } from '../../report/geometry/radar.ts'

export type LabelLine = { readonly text: string; readonly x: number; readonly y: number }

export type RadarLayout = {
  readonly height: number
  /** centre and radius of the radar inside the drawing */
  readonly cx: number
  readonly cy: number
  readonly radius: number
  /** the lines of each axis's name, each given by its middle */
  readonly labels: readonly (readonly LabelLine[])[]
  /** true when the names had no room: the labels are the axes' numbers and the names belong in a list */
  readonly numbered: boolean
}

export type LayoutInput = {
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
  /** width of a text in pixels, as it will be drawn */
  readonly measure: (text: string) => number
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
type Placed = { readonly box: Box; readonly lines: readonly LabelLine[] }

export const LINE_HEIGHT = 18
const GAP = 12
const APART = 6
const MOST_LINES = 3
const LARGEST = 176
const STEP = 4

/** The text in as few lines as fit the width; null when a word is wider than that or there would be too many lines. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] | null {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (measure(word) > width) return null
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length > MOST_LINES ? null : lines
}

/** The largest radar whose names all find room. */
export function layoutRadar(input: LayoutInput): RadarLayout {
  const largest = Math.min(LARGEST, Math.floor(input.width * 0.38))
  const least = Math.max(56, Math.floor(input.width * 0.21))
  for (let radius = largest; radius >= least; radius -= STEP) {
    const placed = placeAll(input.names, radius, input)
    if (placed) return finish(placed, radius, input, false)
  }
  const radius = Math.min(LARGEST, Math.floor(input.width / 2) - 2 * GAP - LINE_HEIGHT / 2)
  return finish(placeAll(input.numbers, radius, input) ?? [], radius, input, true)
}

function placeAll(names: readonly string[], radius: number, input: LayoutInput): readonly Placed[] | null {
  const geometry = radar({ axes: names.length, radius, direction: input.direction })
  const placed: Placed[] = []
  for (const [axis, name] of names.entries()) {
    const one = place(name, geometry.label(axis, GAP), input)
    if (!one || placed.some((other) => meet(other.box, one.box))) return null
    placed.push(one)
  }
  return placed
}

type Spot = ReturnType<ReturnType<typeof radar>['label']>

function place(name: string, { point, anchor }: Spot, { width, measure }: LayoutInput): Placed | null {
  const room = anchor === 'middle' ? width * 0.7 : width / 2 - Math.abs(point.x)
  const lines = wrap(name, room, measure)
  if (!lines) return null
  const wide = Math.max(0, ...lines.map(measure))
  const high = lines.length * LINE_HEIGHT
  const left = { start: point.x, middle: point.x - wide / 2, end: point.x - wide }[anchor]
  // Beside the radar a name stands level with its axis, above and below it stands clear of it; smoothly in between.
  const steep = point.y / Math.hypot(point.x, point.y)
  const top = point.y + (steep * high) / 2 - high / 2
  const middleOf = (line: string) =>
    ({ start: left + measure(line) / 2, middle: point.x, end: point.x - measure(line) / 2 })[anchor]
  return {
    box: { left, top, right: left + wide, bottom: top + high },
    lines: lines.map((text, at) => ({ text, x: middleOf(text), y: top + (at + 0.5) * LINE_HEIGHT })),
  }
}

function meet(one: Box, two: Box): boolean {
  const beside = one.right + APART <= two.left || two.right + APART <= one.left
  const above = one.bottom <= two.top || two.bottom <= one.top
  return !beside && !above
}

function finish(placed: readonly Placed[], radius: number, input: LayoutInput, numbered: boolean): RadarLayout {
  const { names, width, direction } = input
  const corners = radar({ axes: names.length, radius, direction }).spokes.map((corner) => corner.y)
  const top = Math.min(...corners, ...placed.map(({ box }) => box.top))
  const bottom = Math.max(...corners, ...placed.map(({ box }) => box.bottom))
  const cx = width / 2
  const cy = APART - top
  return {
    height: Math.ceil(bottom - top + 2 * APART),
    cx,
    cy,
    radius,
    labels: placed.map(({ lines }) => lines.map(({ text, x, y }) => ({ text, x: x + cx, y: y + cy }))),
    numbered,
  }
}
