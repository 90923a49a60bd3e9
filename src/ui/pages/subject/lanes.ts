/** Where the pieces of the lanes around the chart stand, in pixels. */
import { instant } from '../../charts/time-axis.ts'
import type { TrendLayout } from '../../charts/trend-layout.ts'
import type { Focus } from './focus.ts'
import { type Level, levelOf } from './trend-rounds.ts'

const FLAG_APART = 26
const EDGE = 4

export type Flag = { readonly text: string; readonly x: number }

/** One flag for each annotation; those that would lie over each other share one, "2–4". */
export function flagsOf({ annotations }: Focus, { x }: TrendLayout, number: (n: number) => string): readonly Flag[] {
  const clusters: { first: number; last: number; from: number; to: number }[] = []
  for (const { date, number: n } of annotations) {
    const at = x(instant(date))
    const open = clusters.at(-1)
    if (open && Math.abs(at - open.to) < FLAG_APART + (open.last > open.first ? FLAG_APART / 2 : 0)) {
      open.last = n
      open.to = at
    } else clusters.push({ first: n, last: n, from: at, to: at })
  }
  return clusters.map(({ first, last, from, to }) => ({
    text: first === last ? number(first) : `${number(first)}–${number(last)}`,
    x: (from + to) / 2,
  }))
}

/** With its left and right edge. */
export type LevelBar = Level & { readonly id: string; readonly start: number; readonly end: number }

/** Neighbouring rounds of one level make one bar, up to the round where it changes; without a level there is a gap. */
export function levelBars({ rounds, node }: Focus, { x, domain, margin }: TrendLayout): readonly LevelBar[] {
  const mirrored = x(domain[0]) > x(domain[1])
  // The newest level goes on into the margin, where its name has room.
  const room = (mirrored ? margin.left : margin.right) - EDGE
  const bars: LevelBar[] = []
  const levels = rounds.map((round) => levelOf(round, node))
  for (const [at, { id, date, ruler }] of rounds.entries()) {
    const level = levels[at]
    if (!level) continue
    const next = rounds[at + 1]
    const from = x(instant(date))
    const to = next ? x(instant(next.date)) : from + (mirrored ? -room : room)
    const [start, end] = from < to ? [from, to] : [to, from]
    const bar = { id, start, end, ...level }
    const last = bars.at(-1)
    const goesOn = rounds[at - 1]?.ruler === ruler && sameLevel(levels[at - 1], level)
    if (last && goesOn)
      bars[bars.length - 1] = { ...last, start: Math.min(last.start, start), end: Math.max(last.end, end) }
    else bars.push(bar)
  }
  return bars
}

const sameLevel = (one: Level | null | undefined, two: Level) =>
  one?.title === two.title && one.provisional === two.provisional
