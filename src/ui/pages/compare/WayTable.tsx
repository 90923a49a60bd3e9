import type { LevelSteps, NodeComparison } from '../../../engine/compare.ts'
import { type WaterfallSpan, waterfall } from '../../../report/geometry/waterfall.ts'
import { stepText } from '../../../report/level-text.ts'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import { directionOf } from './change.ts'
import type { Compared } from './compared.ts'
import styles from './WayTable.module.css'
import { type WayRow, wayRows } from './way.ts'

type Props = { readonly compared: Compared; readonly node: NodeComparison; readonly levels: LevelSteps }

const WIDTH = 240
const BAR = 14

/** A waterfall that is its own table: each step with its bar, its points, and the index and level it led to. */
export function WayTable({ compared, node, levels }: Props) {
  const words = useAllWords()
  const { m, direction } = words
  const { why } = m.compare
  const rows = wayRows(node, levels)
  const [first] = rows
  if (!first) return null
  const deltas = rows.flatMap(({ delta }) => (delta === null ? [] : [delta]))
  const { start, steps, end } = waterfall({ start: first.index, deltas, width: WIDTH, direction })
  const spans = [start, ...steps, end]
  const leveled = rows.some(({ level }) => level !== null)
  return (
    <table className={styles.way}>
      <thead>
        <tr>
          <th scope="col">{why.step}</th>
          <th scope="col" className={styles.bar}>
            <span className="visually-hidden">{why.way}</span>
          </th>
          <th scope="col">{why.change}</th>
          <th scope="col">{why.indexThen}</th>
          {leveled && <th scope="col">{why.levelThen}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={row.step} row={row} span={spans[at] ?? end} compared={compared} leveled={leveled} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = {
  readonly row: WayRow
  readonly span: WaterfallSpan
  readonly compared: Compared
  readonly leveled: boolean
}

function Row({ row: { step, delta, index, level }, span, compared: { base, newest }, leveled }: RowProps) {
  const words = useAllWords()
  const { m, f } = words
  const end = step === 'before' ? base : step === 'after' ? newest : null
  const name = step === 'before' || step === 'after' ? end?.name : m.compare.why.parts[step]
  const moved = delta === null ? 'whole' : directionOf(delta)
  const spoken = (end ?? newest).spoken
  return (
    <tr data-moved={moved}>
      <th scope="row">{end ? <a href={`#/results/${end.id}`}>{name}</a> : name}</th>
      <td className={styles.bar}>
        <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${BAR}`} preserveAspectRatio="none">
          {moved !== 'same' && <rect x={span.x} y={1} width={Math.max(1, span.width)} height={BAR - 2} />}
        </svg>
      </td>
      <td className={styles.change}>{delta !== null && <ChangeMark change={{ kind: 'moved', delta }} />}</td>
      <td data-label={m.compare.why.indexThen}>{f.percent(index, 1)}</td>
      {leveled && (
        <td>
          <bdi>{stepText(spoken, words, level) ?? m.terms.notScored}</bdi>
        </td>
      )}
    </tr>
  )
}
