/** A small chart of one node over the dates of a series, as a few paths: many of them stand on one page. */
import { paths } from '../../../report/geometry/path.ts'
import { changesBetween, type Run, rulerRuns, segmentsIn } from '../../../report/geometry/ruler-runs.ts'
import { type Trend, trend } from '../../../report/geometry/trend.ts'
import { answeredOf, indexOf, runsOf, type TrendNode, type TrendRound } from './trend-rounds.ts'

export const SMALL = { width: 240, height: 56, pad: 6 } as const

/** What every small chart of a series shares. */
export type SmallFrame = {
  readonly rounds: readonly TrendRound[]
  readonly runs: readonly Run[]
  readonly geometry: Trend
  /** x between the rounds where the version changes */
  readonly rulers: readonly number[]
}

export type SmallChart = {
  readonly line: string
  /** rounds of which all is answered, and rounds of which something is open */
  readonly whole: string
  readonly open: string
  readonly newest: { readonly x: number; readonly y: number } | null
}

export function smallFrame(rounds: readonly TrendRound[], direction: 'ltr' | 'rtl'): SmallFrame {
  const { width, height } = SMALL
  const geometry = trend({ dates: rounds.map(({ date }) => date), width, height, direction })
  const versions = rulerRuns(rounds.map(({ row }) => row.questionnaire.version))
  const rulers = changesBetween(geometry, versions)
  return { rounds, runs: runsOf(rounds), geometry, rulers }
}

/** Gaps stay gaps, and no line goes from one ruler to another. */
export function smallChart({ rounds, runs, geometry }: SmallFrame, node: TrendNode): SmallChart {
  const values = rounds.map((round) => indexOf(round, node))
  const { dots } = geometry.series(values)
  const radius = dots.length > 40 ? 1.5 : 2.5
  const disc = ({ point }: (typeof dots)[number]) =>
    `M${(point.x - radius).toFixed(1)} ${point.y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  const isWhole = ({ at }: (typeof dots)[number]) => {
    const round = rounds[at]
    return round !== undefined && answeredOf(round, node) === 1
  }
  const discs = (some: typeof dots) => some.map(disc).join('')
  return {
    line: paths(segmentsIn(geometry, values, runs)),
    whole: discs(dots.filter(isWhole)),
    open: discs(dots.filter((dot) => !isWhole(dot))),
    newest: dots.at(-1)?.point ?? null,
  }
}
