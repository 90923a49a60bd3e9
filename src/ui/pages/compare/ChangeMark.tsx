import { useAllWords } from '../../words.ts'
import { type Change, directionOf } from './change.ts'
import tables from './tables.module.css'

const glyphs = { up: '▲', down: '▼', same: '=' } as const

/** A change in points: arrow, sign and colour say the same; what cannot be subtracted says so in words. */
export function ChangeMark({ change }: { change: Change }) {
  const { m, f } = useAllWords()
  if (change.kind === 'none') return <span className="muted">–</span>
  if (change.kind !== 'moved') return <span>{change.kind === 'new' ? m.compare.isNew : m.compare.isGone}</span>
  const way = directionOf(change.delta)
  return (
    <span className={`${tables.change} ${tables[way]}`}>
      <span aria-hidden="true">{glyphs[way]}</span>
      <span className="visually-hidden">{m.compare.moved[way]} </span>
      <bdi dir="ltr">{f.points(way === 'same' ? 0 : change.delta)}</bdi>
    </span>
  )
}
