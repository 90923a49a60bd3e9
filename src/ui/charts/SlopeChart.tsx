import { paths } from '../../report/geometry/path.ts'
import { useAllWords } from '../words.ts'
import plots from './plots.module.css'
import styles from './SlopeChart.module.css'
import {
  layoutSlope,
  type PlacedLine,
  type SlopeLayout,
  type SlopeLine,
  type SlopeWay,
  slopeText,
  wayOf,
} from './slope-layout.ts'
import { useChartBox } from './use-chart-box.ts'

type Props = { readonly label: string; readonly lines: readonly SlopeLine[] }

/** A line per place from an earlier index to a later one. A table twin belongs beside it. */
export function SlopeChart({ label, lines }: Props) {
  const words = useAllWords()
  const { ref, width, measure } = useChartBox()
  const layout = width > 0 ? layoutSlope({ lines, width, measure, words }) : null
  return (
    <figure className={plots.figure}>
      <figcaption className="visually-hidden">{label}</figcaption>
      <div ref={ref} className={plots.plot}>
        {layout && (
          <svg role="img" aria-label={slopeText(label, lines, words)} viewBox={`0 0 ${width} ${layout.height}`}>
            <Drawing layout={layout} />
          </svg>
        )}
      </div>
      <Ways ways={new Set(lines.map(wayOf))} />
      {layout?.numbered && (
        <ol className={plots.key}>
          {lines.map(({ id, title }, at) => (
            <li key={id}>
              <b>{words.f.number(at + 1)}</b>
              <bdi>{title}</bdi>
            </li>
          ))}
        </ol>
      )}
    </figure>
  )
}

function Drawing({ layout: { axes, height, lines } }: { layout: SlopeLayout }) {
  return (
    <>
      {axes.map((x) => (
        <path key={x} d={`M${x} 0V${height}`} className={plots.grid} />
      ))}
      {lines.map((one) => (
        <Line key={one.id} {...one} />
      ))}
    </>
  )
}

/** Marks by the way it went: up, down, a bar for no move, a ring where there is one side only. */
const marks: Readonly<Record<SlopeWay, string>> = {
  up: 'M0 -5L5 4H-5Z',
  down: 'M0 5L5 -4H-5Z',
  same: 'M-5 -2H5V2H-5Z',
  one: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
}

function Line({ way, line, dots, labels, leaders }: PlacedLine) {
  return (
    <g className={styles.line} data-way={way}>
      <path d={paths([line])} />
      <path d={paths(leaders)} className={plots.leader} data-leader="" />
      {dots.map(({ x, y }) => (
        <path key={x} d={marks[way]} transform={`translate(${x} ${y})`} className={styles.mark} />
      ))}
      {labels.map(({ text, x, y }) => (
        <text key={x} x={x} y={y} className={plots.name}>
          {text}
        </text>
      ))}
    </g>
  )
}

function Ways({ ways }: { ways: ReadonlySet<SlopeWay> }) {
  const { m } = useAllWords()
  const known = (['up', 'down', 'same', 'one'] as const).filter((way) => ways.has(way))
  return (
    <ul className={plots.legend}>
      {known.map((way) => (
        <li key={way}>
          <svg aria-hidden="true" width={32} height={12} viewBox="0 0 32 12" className={styles.line} data-way={way}>
            {way !== 'one' && <path d="M1 6H31" />}
            <path d={marks[way]} transform="translate(16 6)" className={styles.mark} />
          </svg>
          {m.compare.slope.legend[way]}
        </li>
      ))}
    </ul>
  )
}
