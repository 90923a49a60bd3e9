import { path } from '../../../report/geometry/path.ts'
import plots from '../../charts/plots.module.css'
import { SeriesMark } from '../../charts/SeriesMark.tsx'
import { chooseTicks, instant } from '../../charts/time-axis.ts'
import type { TrendLayout } from '../../charts/trend-layout.ts'
import { useAllWords } from '../../words.ts'
import { changePlaces } from './FocusLines.tsx'
import type { Focus } from './focus.ts'
import { flagsOf, levelBars } from './lanes.ts'
import styles from './Trend.module.css'
import { levelOf, stepsOf } from './trend-rounds.ts'

type Lane = { readonly focus: Focus; readonly layout: TrendLayout; readonly width: number }
type Measured = Lane & { readonly measure: (text: string) => number }

const FLAG = 22
const LEVEL = 26
const ANSWERED = 22

/** Above the chart: the numbers of what happened, and the versions that came. The lists beneath say it in words. */
export function TopLane({ focus, layout, width, measure }: Measured) {
  const { f } = useAllWords()
  const flags = flagsOf(focus, layout, f.number)
  const changes = changePlaces(focus, layout)
  const names = changes.map(({ to }) => f.isolateLtr(to))
  const named = chooseTicks(
    changes.map(({ x }) => x),
    names.map(measure),
    8,
  )
  const tall = (flags.length > 0 ? FLAG : 0) + (named.length > 0 ? FLAG : 0)
  if (tall === 0) return null
  return (
    <svg aria-hidden="true" width={width} height={tall} viewBox={`0 0 ${width} ${tall}`}>
      {named.map((at) => (
        <text key={at} className={plots.end} x={changes[at]?.x} y={FLAG / 2}>
          {names[at]}
        </text>
      ))}
      {flags.map(({ text, x }) => (
        <g key={text} transform={`translate(${x} ${tall - FLAG / 2})`}>
          <rect
            x={-measure(text) / 2 - 6}
            y={-9}
            width={measure(text) + 12}
            height={18}
            rx={9}
            className={styles.flag}
          />
          <text className={`${plots.end} ${plots.bold}`}>{text}</text>
        </g>
      ))}
    </svg>
  )
}

/** The level as a band: each from its round to the next, its name inside where there is room. */
export function LevelLane({ focus, layout, width, measure }: Measured) {
  const { m, f } = useAllWords()
  const { rounds, node, document, goals } = focus
  const steps = stepsOf(document)
  const bars = levelBars(focus, layout)
  if (bars.length === 0) return null
  const text = rounds.map((round) =>
    m.compare.chart.value(round.name, levelOf(round, node)?.title ?? m.terms.notScored),
  )
  return (
    <svg
      role="img"
      aria-label={m.compare.chart.text(node.domain === null ? m.terms.grade : m.terms.level, [f.list(text)])}
      width={width}
      height={LEVEL + 8}
      viewBox={`0 0 ${width} ${LEVEL + 8}`}
    >
      {bars.map(({ id, start, end, step, title, provisional }) => {
        const share = step === null ? 0 : steps.length > 1 ? step / (steps.length - 1) : 1
        return (
          <g key={id}>
            <rect
              x={start}
              y={2}
              width={Math.max(3, end - start - 1)}
              height={LEVEL}
              rx={3}
              className={provisional ? styles.open : styles.level}
              style={{ fillOpacity: 0.08 + 0.32 * share }}
            />
            {measure(title) + 10 <= end - start && (
              <text className={`${plots.end} ${plots.bold}`} x={(start + end) / 2} y={LEVEL / 2 + 2}>
                {title}
              </text>
            )}
          </g>
        )
      })}
      {goals.map(({ id, measure: asked, by }) =>
        asked.kind === 'level' && by ? (
          <SeriesMark key={id} look="target" x={layout.x(instant(by))} y={LEVEL / 2 + 2} large />
        ) : null,
      )}
    </svg>
  )
}

/** How much of the node was answered in each round, as columns. */
export function AnsweredLane({ focus: { rounds, answered }, layout, width }: Lane) {
  const { m, f } = useAllWords()
  const text = rounds.map(({ name }, at) => m.compare.chart.value(name, f.percent(answered[at] ?? null)))
  const wide = Math.max(2, Math.min(8, (width - layout.margin.left - layout.margin.right) / (rounds.length * 2)))
  const columns = rounds.map(({ date }, at) => ({ x: layout.x(instant(date)), share: answered[at] ?? 0 }))
  const column = (x: number, tall: number) =>
    path(
      [
        { x: x - wide / 2, y: ANSWERED + 2 },
        { x: x - wide / 2, y: ANSWERED + 2 - tall },
        { x: x + wide / 2, y: ANSWERED + 2 - tall },
        { x: x + wide / 2, y: ANSWERED + 2 },
      ],
      true,
    )
  return (
    <svg
      role="img"
      aria-label={m.compare.chart.text(m.terms.completeness, [f.list(text)])}
      width={width}
      height={ANSWERED + 28}
      viewBox={`0 0 ${width} ${ANSWERED + 28}`}
    >
      <path d={columns.map(({ x }) => column(x, ANSWERED)).join('')} className={styles.whole} />
      <path d={columns.map(({ x, share }) => column(x, ANSWERED * share)).join('')} className={styles.done} />
      <text className={plots.end} x={width / 2} y={ANSWERED + 18}>
        {m.subject.lane}
      </text>
    </svg>
  )
}
