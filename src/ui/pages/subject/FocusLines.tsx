import { path } from '../../../report/geometry/path.ts'
import plots from '../../charts/plots.module.css'
import { SeriesMark } from '../../charts/SeriesMark.tsx'
import { instant } from '../../charts/time-axis.ts'
import type { TrendLayout } from '../../charts/trend-layout.ts'
import type { Focus } from './focus.ts'
import styles from './Trend.module.css'
import { versionChanges } from './trend-rounds.ts'

type Props = { readonly focus: Focus; readonly layout: TrendLayout }

/** x halfway between two rounds: the version changed somewhere between them. */
export const changePlaces = ({ rounds }: Focus, { x }: TrendLayout) =>
  versionChanges(rounds).map(({ at, to }) => {
    const [before, after] = [rounds[at - 1]?.date ?? '', rounds[at]?.date ?? '']
    return { at, to, x: (x(instant(before)) + x(instant(after))) / 2 }
  })

const upright = (x: number, { y, height }: TrendLayout) =>
  path([
    { x, y: y(1) - 16 },
    { x, y: Math.min(y(0), height) },
  ])

/** What happened, and where another version laid another ruler. */
export function DateLines({ focus, layout }: Props) {
  return (
    <g>
      {focus.annotations.map(({ id, date }) => (
        <path key={id} d={upright(layout.x(instant(date)), layout)} className={styles.event} />
      ))}
      {changePlaces(focus, layout).map(({ at, x }) => (
        <path key={at} d={upright(x, layout)} className={plots.ruler} />
      ))}
    </g>
  )
}

/** The target across the chart; a goal from the newest round to its date, or across where it has none. */
export function TargetLines({ focus: { target, goals, rounds }, layout }: Props) {
  const { x, y, domain } = layout
  const across = (share: number) => [
    { x: x(domain[0]), y: y(share) },
    { x: x(domain[1]), y: y(share) },
  ]
  const newest = instant(rounds.at(-1)?.date ?? '')
  return (
    <g>
      {target !== null && <path d={path(across(target))} className={styles.target} />}
      {goals.map(({ id, measure, by }) => {
        if (measure.kind !== 'index') return null
        const height = y(measure.index)
        if (by === null) return <path key={id} d={path(across(measure.index))} className={styles.goal} />
        const end = x(instant(by))
        return (
          <g key={id}>
            <path
              d={path([
                { x: x(Math.min(newest, instant(by))), y: height },
                { x: end, y: height },
              ])}
              className={styles.goal}
            />
            <SeriesMark look="target" x={end} y={height} large />
          </g>
        )
      })}
    </g>
  )
}
