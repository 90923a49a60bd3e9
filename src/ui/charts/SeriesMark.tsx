import { type Look, markerPath, seriesStyles } from './series-look.ts'

type Place = { readonly look: Look; readonly x: number; readonly y: number; readonly large?: boolean }

/** One marker of a series; a ring of the surface keeps it apart from lines that run beneath. */
export function SeriesMark({ look, x, y, large = false }: Place) {
  const { stroke, marker } = seriesStyles[look]
  const line = marker === 'cross'
  return (
    <path
      d={markerPath(look)}
      transform={`translate(${x} ${y})${large ? ' scale(1.5)' : ''}`}
      fill={line ? 'none' : stroke}
      stroke={line ? stroke : 'var(--surface)'}
      strokeWidth={line ? 2 : 1}
      strokeLinecap="round"
    />
  )
}

/** A piece of the series' line with its marker: what a legend shows. */
export function SeriesSample({ look }: { look: Look }) {
  const { stroke, dash, width } = seriesStyles[look]
  return (
    <svg aria-hidden="true" width={32} height={12} viewBox="0 0 32 12">
      <path
        d="M1 6H31"
        stroke={stroke}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={dash ? 'butt' : 'round'}
      />
      {look !== 'target' && <SeriesMark look={look} x={16} y={6} />}
    </svg>
  )
}
