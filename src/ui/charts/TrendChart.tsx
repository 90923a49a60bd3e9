import { useAllWords } from '../words.ts'
import { ChartLegend } from './ChartLegend.tsx'
import styles from './plots.module.css'
import { TrendPlot } from './TrendPlot.tsx'
import { layoutTrend } from './trend-layout.ts'
import { type TrendData, trendText } from './trend-series.ts'
import { useChartBox } from './use-chart-box.ts'

/** Series over real dates, from 0 to 100 %; time runs with the writing. A table twin belongs beside it. */
export function TrendChart(data: TrendData) {
  const words = useAllWords()
  const { ref, width, measure } = useChartBox()
  const layout = width > 0 ? layoutTrend({ data, width, measure, words }) : null
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">{data.label}</figcaption>
      <div ref={ref} className={styles.plot}>
        {layout && <TrendPlot data={data} layout={layout} width={width} text={trendText(data, words)} />}
      </div>
      {layout && layout.ends.length === 0 && data.series.length > 1 && <ChartLegend series={data.series} />}
    </figure>
  )
}
