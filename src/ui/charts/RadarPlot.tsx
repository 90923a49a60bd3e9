import { PolarAngleAxis, PolarRadiusAxis, Radar, RadarChart, Tooltip } from 'recharts'
import { paths } from '../../report/geometry/path.ts'
import { radar } from '../../report/geometry/radar.ts'
import { useAllWords } from '../words.ts'
import type { LabelLine, RadarLayout } from './axis-labels.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { chartText, type DomainBand, type DomainChart, type DomainSeries, linesAt } from './domain-series.ts'
import styles from './plots.module.css'
import { SeriesMark } from './SeriesMark.tsx'
import { seriesStyles } from './series-look.ts'

type Geometry = ReturnType<typeof radar>
type Props = { readonly chart: DomainChart; readonly layout: RadarLayout; readonly width: number }
type Row = { readonly axis: number; readonly values: readonly (number | null)[] }
const RINGS = [0.25, 0.5, 0.75, 1]
/** The rings are named beside the first axis, on the side where the second one is. */
const RING_TEXT = 22

/**
 * recharts follows pointer and keys and shows the tooltip; the lines come from the shared geometry, because recharts
 * draws a missing value in the centre, as if it were 0.
 */
export function RadarPlot({ chart, layout, width }: Props) {
  const words = useAllWords()
  const { axes, series, band, label } = chart
  const { cx, cy, radius, height } = layout
  const geometry = radar({ axes: axes.length, radius, direction: words.direction })
  const rows = rowsOf(chart, words.direction)
  const lastFirst = series.map((one, at) => ({ one, at })).reverse()
  return (
    <RadarChart
      {...{ width, height, cx, cy }}
      data={[...rows]}
      outerRadius={radius}
      startAngle={90}
      endAngle={-270}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      role="img"
      aria-label={chartText(chart, words)}
      title={label}
      style={{ width: '100%', height: 'auto' }}
    >
      <PolarAngleAxis dataKey="axis" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, 1]} tick={false} axisLine={false} />
      <g transform={`translate(${cx} ${cy})`}>
        <Grid geometry={geometry} radius={radius} />
        {band && <Band geometry={geometry} band={band} />}
      </g>
      {lastFirst.map(({ one, at }) => (
        <Radar
          key={one.id}
          id={one.id}
          name={one.name}
          dataKey={(row: Row) => row.values[at]}
          isAnimationActive={false}
          activeDot={({ cx: x, cy: y, payload }) => <ActiveMark series={one} axis={payload?.axis} x={x} y={y} />}
          shape={() => <Series geometry={geometry} series={one} layout={layout} />}
        />
      ))}
      <Names labels={layout.labels} />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ active, activeIndex }) => {
          const at = rows[Number(activeIndex)]?.axis ?? -1
          const axis = axes[at]
          return active && axis ? <ChartTooltip title={axis.title} lines={linesAt(chart, at, words)} /> : null
        }}
      />
    </RadarChart>
  )
}

/** In the order of the clock. recharts loses its place when angles grow, so in rtl the rows run backwards instead. */
function rowsOf({ axes, series }: DomainChart, direction: 'ltr' | 'rtl'): readonly Row[] {
  const rows = axes.map((_, axis) => ({ axis, values: series.map(({ values }) => values[axis] ?? null) }))
  return direction === 'rtl' ? [...rows.slice(0, 1), ...rows.slice(1).reverse()] : rows
}

type ActiveProps = {
  readonly series: DomainSeries
  readonly axis: number
  readonly x: number | undefined
  readonly y: number | undefined
}

/** The larger marker under the pointer; a gap has none. */
function ActiveMark({ series, axis, x = 0, y = 0 }: ActiveProps) {
  return typeof series.values[axis] === 'number' ? <SeriesMark look={series.look} x={x} y={y} large /> : null
}

function Grid({ geometry, radius }: { geometry: Geometry; radius: number }) {
  const { f, direction } = useAllWords()
  const told = radius < 100 ? [0.5, 1] : RINGS
  const beside = direction === 'rtl' ? -RING_TEXT : RING_TEXT
  return (
    <>
      <path d={paths([...geometry.rings(RINGS.length)], true)} className={styles.grid} />
      <path d={paths(geometry.spokes.map((spoke) => [{ x: 0, y: 0 }, spoke]))} className={styles.grid} />
      {told.map((share) => (
        <text key={share} className={styles.ring} x={beside} y={-radius * share + 4}>
          {f.percent(share)}
        </text>
      ))}
    </>
  )
}

/** Areas between the bounds; a lone axis has no area and gets a stroke. */
function Band({ geometry, band }: { geometry: Geometry; band: DomainBand }) {
  const areas = geometry.band(band.lower, band.upper)
  return (
    <>
      <path
        d={paths(
          areas.filter((area) => area.length > 2),
          true,
        )}
        className={styles.band}
        fillRule="evenodd"
      />
      <path d={paths(areas.filter((area) => area.length === 2))} className={styles.sliver} />
    </>
  )
}

function Series({ geometry, series, layout }: { geometry: Geometry; series: DomainSeries; layout: RadarLayout }) {
  const { segments, closed, dots } = geometry.series(series.values)
  const { stroke, dash, width } = seriesStyles[series.look]
  return (
    <g transform={`translate(${layout.cx} ${layout.cy})`}>
      <path
        d={paths(segments, closed)}
        className={`${styles.line} ${closed && series.look === 'now' ? styles.filled : ''}`}
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      {series.look !== 'target' &&
        dots.map(({ point, axis }) => <SeriesMark key={axis} look={series.look} x={point.x} y={point.y} />)}
    </g>
  )
}

function Names({ labels }: { labels: readonly (readonly LabelLine[])[] }) {
  return (
    <>
      {labels.flat().map(({ text, x, y }) => (
        <text key={`${text} ${x} ${y}`} className={styles.name} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  )
}
