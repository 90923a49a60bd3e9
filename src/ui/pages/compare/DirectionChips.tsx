import { useId } from 'react'
import { useAllWords } from '../../words.ts'
import styles from './ComparePage.module.css'
import { type Direction, directions } from './movement.ts'

type Props = {
  readonly counts: ReadonlyMap<Direction, number>
  readonly chosen: Direction | null
  readonly onChange: (direction: Direction | null) => void
}

/** Which way of changing is shown: all of them, or one that occurs. */
export function DirectionChips({ counts, chosen, onChange }: Props) {
  const { m } = useAllWords()
  const name = useId()
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const known = directions.filter((one) => counts.has(one) || one === chosen)
  const choices = [
    { direction: null, text: m.compare.filter.all, count: all },
    ...known.map((direction) => ({
      direction,
      text: m.compare.filter[direction],
      count: counts.get(direction) ?? 0,
    })),
  ]
  return (
    <fieldset className={`${styles.chips} no-print`}>
      <legend>{m.compare.filter.legend}</legend>
      {choices.map(({ direction, text, count }) => (
        <label key={direction}>
          <input type="radio" name={name} checked={direction === chosen} onChange={() => onChange(direction)} />
          <span>{m.compare.why.count(text, count)}</span>
        </label>
      ))}
    </fieldset>
  )
}
