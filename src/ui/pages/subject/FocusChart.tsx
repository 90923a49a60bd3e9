import plots from '../../charts/plots.module.css'
import { layoutTrend } from '../../charts/trend-layout.ts'
import { useChartBox } from '../../charts/use-chart-box.ts'
import { useAllWords } from '../../words.ts'
import { AnsweredLane, LevelLane, TopLane } from './ChartLanes.tsx'
import { FocusLegend } from './FocusLegend.tsx'
import { FocusPlot } from './FocusPlot.tsx'
import { type Focus, focusText, otherDates } from './focus.ts'
import styles from './Trend.module.css'
import { levelOf } from './trend-rounds.ts'

/** One node over real dates: its index, how much was answered, the level, targets, goals and what happened. */
export function FocusChart({ focus }: { focus: Focus }) {
  const words = useAllWords()
  const { m } = words
  const { ref, width, measure } = useChartBox()
  const { node, rounds, places, values } = focus
  const label = m.subject.chart.title(node.title)
  // Room is kept after the newest round for the name of its level; the node itself is named by the heading.
  const newest = rounds.at(-1)
  const name = (newest && levelOf(newest, node)?.title) ?? ''
  const series = [{ id: 'node', name, values, look: 'now' as const }]
  const data = { places, series, label, also: otherDates(focus) }
  const layout = width > 0 ? layoutTrend({ data, width, measure, words }) : null
  return (
    <figure className={`${plots.figure} ${styles.focus}`}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <div ref={ref} className={`${plots.plot} ${styles.stack}`}>
        {layout && (
          <>
            <TopLane focus={focus} layout={layout} width={width} measure={measure} />
            <FocusPlot focus={focus} layout={layout} width={width} text={focusText(focus, words)} />
            <LevelLane focus={focus} layout={layout} width={width} measure={measure} />
            <AnsweredLane focus={focus} layout={layout} width={width} />
          </>
        )}
      </div>
      <FocusLegend focus={focus} />
    </figure>
  )
}
