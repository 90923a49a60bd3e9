/** Times the trend in a real page: ours against the floor, in turns, so that both meet the same noise. */
import { flushSync } from 'react-dom'
import { emptyRoadmap } from '../../../src/engine/empty-roadmap.ts'
import { Multiples } from '../../../src/ui/pages/subject/Multiples.tsx'
import { TrendSection } from '../../../src/ui/pages/subject/TrendSection.tsx'
import { indexOf, WHOLE } from '../../../src/ui/pages/subject/trend-rounds.ts'
import '../../../src/ui/styles/tokens.css'
import '../../../src/ui/styles/base.css'
import { type TimedCompare, timeCompare } from './compare-parts.tsx'
import { drawSmall } from './floor.ts'
import { longSeries } from './long-series.ts'
import { mounted, place, rest, timed, words } from './timing.tsx'

export type Timed = Readonly<Record<'floor' | 'small' | 'whole' | 'choose', readonly number[]>> & {
  /** small charts that were on the page, ours and the floor's: a control that something was drawn */
  readonly charts: readonly [number, number]
}

declare global {
  interface Window {
    timeTrend?: (turns: number) => Promise<Timed>
    timeCompare?: (turns: number) => Promise<TimedCompare>
  }
}

const { rounds, nodes, document: questionnaire } = longSeries(words)
const dates = rounds.map(({ date }) => date)
const values = nodes.map((node) => rounds.map((round) => indexOf(round, node)))
const targets = new Map<string | null, number>(nodes.map(({ domain }) => [domain, 0.7]))

const small = <Multiples nodes={nodes} rounds={rounds} targets={targets} chosen={WHOLE} onChoose={() => {}} />
const whole = (
  <TrendSection rounds={rounds} nodes={nodes} document={questionnaire} roadmap={emptyRoadmap('Long', 'long')} />
)

/** A press on a small chart, until the large one shows it. */
async function chosen(at: number): Promise<number> {
  const button = place.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')[at]
  const time = timed(() => flushSync(() => button?.click()))
  await rest()
  return time
}

const charts = () => place.querySelectorAll('button svg').length

window.timeCompare = timeCompare

window.timeTrend = async (turns) => {
  const times = { floor: [] as number[], small: [] as number[], whole: [] as number[], choose: [] as number[] }
  let seen: readonly [number, number] = [0, 0]
  // The first turn loads the rest of the words and warms everything up; it does not count.
  for (let turn = 0; turn <= turns; turn += 1) {
    const floor = timed(() => drawSmall(place, values, dates))
    const theirs = charts()
    place.replaceChildren()
    await rest()
    let ours = 0
    const own = await mounted(small, async () => {
      ours = charts()
    })
    const choose: number[] = []
    const all = await mounted(whole, async () => {
      for (const at of [3, 7, 11]) choose.push(await chosen(at))
    })
    if (turn === 0) continue
    seen = [ours, theirs]
    times.floor.push(floor)
    times.small.push(own)
    times.whole.push(all)
    times.choose.push(...choose)
  }
  return { ...times, charts: seen }
}
