/** Times the charts of a comparison of five rounds in 20 domains, and of the twelve that still fit a radar, against the floor. */
import type { ReactNode } from 'react'
import { DomainRadar } from '../../../src/ui/charts/DomainRadar.tsx'
import type { DomainSeries } from '../../../src/ui/charts/domain-series.ts'
import { SlopeChart } from '../../../src/ui/charts/SlopeChart.tsx'
import { roundLooks } from '../../../src/ui/charts/series-look.ts'
import { drawRadar, drawSlope } from './compare-floor.ts'
import { mounted, place, rest, timed } from './timing.tsx'

const AXES = 20
const RADAR_AXES = 12
const ROUNDS = 5

const names = Array.from({ length: AXES }, (_, at) => `Domain ${at + 1}`)
const value = (round: number, axis: number) => 0.5 + 0.4 * Math.sin(round * 2 + axis)
const valuesOf = (round: number, axes: number) => Array.from({ length: axes }, (_, axis) => value(round, axis))
const rounds = Array.from({ length: ROUNDS }, (_, round) => round)

const axes = names.map((name, at) => ({ id: `d${at}`, name, title: `The domain with the number ${at + 1}` }))
const seriesOf = (count: number): readonly DomainSeries[] =>
  rounds.flatMap((round) => {
    const look = roundLooks[round]
    return look ? [{ id: `r${round}`, name: `Round ${round}`, values: valuesOf(round, count), look }] : []
  })
const lines = axes.map(({ id, name, title }, at) => ({ id, name, title, before: value(0, at), after: value(1, at) }))

/** Milliseconds by turn. `drawn`: shapes that ours and the floor's had, a control that something was there. */
export type TimedChart = {
  readonly floor: readonly number[]
  readonly own: readonly number[]
  readonly drawn: readonly [number, number]
}
export type TimedCompare = Readonly<Record<'overlay' | 'radar' | 'slope', TimedChart>>

const shapes = () => place.querySelectorAll('svg :is(path, circle, rect)').length

async function both(turns: number, floor: () => void, own: ReactNode): Promise<TimedChart> {
  const times = { floor: [] as number[], own: [] as number[] }
  let drawn: readonly [number, number] = [0, 0]
  // The first turn warms everything up and does not count.
  for (let turn = 0; turn <= turns; turn += 1) {
    const least = timed(floor)
    const theirs = shapes()
    place.replaceChildren()
    await rest()
    let ours = 0
    const time = await mounted(own, async () => {
      ours = shapes()
    })
    if (turn === 0) continue
    drawn = [ours, theirs]
    times.floor.push(least)
    times.own.push(time)
  }
  return { ...times, drawn }
}

export async function timeCompare(turns: number): Promise<TimedCompare> {
  const overlay = (count: number) =>
    both(
      turns,
      () =>
        drawRadar(
          place,
          names.slice(0, count),
          rounds.map((round) => valuesOf(round, count)),
        ),
      <DomainRadar label="Domains, round by round" axes={axes.slice(0, count)} series={seriesOf(count)} />,
    )
  return {
    overlay: await overlay(AXES),
    radar: await overlay(RADAR_AXES),
    slope: await both(turns, () => drawSlope(place, lines), <SlopeChart label="From one to another" lines={lines} />),
  }
}
