import { useAllWords } from '../words.ts'
import { layoutRadar } from './axis-labels.ts'
import { ChartLegend } from './ChartLegend.tsx'
import { type DomainChart, fitsRadar } from './domain-series.ts'
import { IndexBars } from './IndexBars.tsx'
import styles from './plots.module.css'
import { RadarPlot } from './RadarPlot.tsx'
import { useChartBox } from './use-chart-box.ts'

/** Up to five series over the domains: a radar for three to twelve axes, bars otherwise. A table twin belongs beside it. */
export function DomainRadar(chart: DomainChart) {
  const { m } = useAllWords()
  return (
    <figure className={styles.figure}>
      <figcaption className="visually-hidden">{chart.label}</figcaption>
      {fitsRadar(chart.axes) ? <RadarInItsBox {...chart} /> : <IndexBars {...chart} />}
      <ChartLegend series={chart.series}>
        {chart.band && (
          <li>
            <span className={styles.swatch} />
            {m.terms.range}
          </li>
        )}
      </ChartLegend>
    </figure>
  )
}

function RadarInItsBox(chart: DomainChart) {
  const { f, direction } = useAllWords()
  const { ref, width, measure } = useChartBox()
  const names = chart.axes.map((axis) => axis.name)
  const numbers = chart.axes.map((_, at) => f.number(at + 1))
  const layout = width > 0 ? layoutRadar({ names, numbers, width, direction, measure }) : null
  return (
    <>
      <div ref={ref} className={styles.plot}>
        {layout && <RadarPlot chart={chart} layout={layout} width={width} />}
      </div>
      {layout?.numbered && (
        <ol className={styles.key}>
          {chart.axes.map((axis, at) => (
            <li key={axis.id}>
              <b>{f.number(at + 1)}</b>
              <bdi>{axis.title}</bdi>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
