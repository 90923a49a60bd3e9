/** Times the trend in a real page: ours against the floor, in turns, so that both meet the same noise. */
import { type ReactNode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { emptyRoadmap } from '../../../src/engine/empty-roadmap.ts'
import { loadFirstWords, loadWords } from '../../../src/i18n/index.ts'
import { Multiples } from '../../../src/ui/pages/subject/Multiples.tsx'
import { TrendSection } from '../../../src/ui/pages/subject/TrendSection.tsx'
import { indexOf, WHOLE } from '../../../src/ui/pages/subject/trend-rounds.ts'
import { WordsContext } from '../../../src/ui/words.ts'
import '../../../src/ui/styles/tokens.css'
import '../../../src/ui/styles/base.css'
import { drawSmall } from './floor.ts'
import { longSeries } from './long-series.ts'

export type Timed = Readonly<Record<'floor' | 'small' | 'whole' | 'choose', readonly number[]>> & {
  /** small charts that were on the page, ours and the floor's: a control that something was drawn */
  readonly charts: readonly [number, number]
}

declare global {
  interface Window {
    timeTrend?: (turns: number) => Promise<Timed>
  }
}

const found = document.getElementById('place')
if (!found) throw new Error('trend.html has no #place')
const place = found

const [words, firstWords] = await Promise.all([loadWords('en'), loadFirstWords('en')])
const { rounds, nodes, document: questionnaire } = longSeries(words)
const dates = rounds.map(({ date }) => date)
const values = nodes.map((node) => rounds.map((round) => indexOf(round, node)))
const targets = new Map<string | null, number>(nodes.map(({ domain }) => [domain, 0.7]))

/** Milliseconds of the work and of the layout it makes necessary. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  place.getBoundingClientRect()
  return performance.now() - start
}

/** A pause in which what was left over can run outside the measurement. */
const rest = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)))

const small = <Multiples nodes={nodes} rounds={rounds} targets={targets} chosen={WHOLE} onChoose={() => {}} />
const whole = (
  <TrendSection rounds={rounds} nodes={nodes} document={questionnaire} roadmap={emptyRoadmap('Long', 'long')} />
)

async function mounted(children: ReactNode, then?: () => Promise<void>): Promise<number> {
  const root = createRoot(place)
  const page = (
    <WordsContext value={firstWords}>
      <Suspense>{children}</Suspense>
    </WordsContext>
  )
  const time = timed(() => flushSync(() => root.render(page)))
  await rest()
  await then?.()
  root.unmount()
  await rest()
  return time
}

/** A press on a small chart, until the large one shows it. */
async function chosen(at: number): Promise<number> {
  const button = place.querySelectorAll<HTMLButtonElement>('button[aria-pressed]')[at]
  const time = timed(() => flushSync(() => button?.click()))
  await rest()
  return time
}

const charts = () => place.querySelectorAll('button svg').length

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
