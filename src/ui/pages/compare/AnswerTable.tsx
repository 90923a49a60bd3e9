import { useAllWords } from '../../words.ts'
import styles from './AnswerTable.module.css'
import type { Movement } from './movement.ts'
import type { AnswerCell, QuestionRow } from './question-rows.ts'
import type { Round } from './round.ts'
import tables from './tables.module.css'

/** Questions by rounds: each answer in words, on a tint of what it scores. */
export function AnswerTable({ rows, rounds }: { rows: readonly QuestionRow[]; rounds: readonly Round[] }) {
  const { m } = useAllWords()
  const newest = rounds.at(-1)
  return (
    <table className={`${tables.table} ${tables.answers} ${styles.heat}`}>
      <thead>
        <tr>
          <th scope="col">{m.terms.question}</th>
          {rounds.map((round) => (
            <th key={round.id} scope="col">
              {round.name}
            </th>
          ))}
          <th scope="col">{m.compare.answerChange}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AnswerRow key={row.id} row={row} rounds={rounds} asked={newest?.result.questions[row.id] !== undefined} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly row: QuestionRow; readonly rounds: readonly Round[]; readonly asked: boolean }

function AnswerRow({ row, rounds, asked }: RowProps) {
  const newest = rounds.at(-1)
  const id = <bdi dir="ltr">{row.id}</bdi>
  return (
    <tr>
      <th scope="row" className={tables.question}>
        <span className={tables.id}>{asked && newest ? <a href={`#/assess/${newest.id}/${row.id}`}>{id}</a> : id}</span>
        {row.text}
      </th>
      {rounds.map((round, at) => {
        const cell = row.answers[at]
        return (
          <td key={round.id} data-round={round.name} data-tint={cell && tintOf(cell)}>
            <bdi>{cell?.text}</bdi>
          </td>
        )
      })}
      <td>
        <MovementMark movement={row.movement} />
      </td>
    </tr>
  )
}

const STEPS = 5

/** One of six tints of one hue; `gap` where there is nothing, no tint where an answer has no score. */
function tintOf({ score }: AnswerCell): string | undefined {
  if (score === null) return undefined
  return score === 'gap' ? 'gap' : String(Math.min(STEPS, Math.floor(score * (STEPS + 1))))
}

const looks: Readonly<Record<Movement, { readonly glyph: string; readonly look: 'up' | 'down' | 'same' }>> = {
  up: { glyph: '▲', look: 'up' },
  down: { glyph: '▼', look: 'down' },
  answered: { glyph: '+', look: 'up' },
  counts: { glyph: '+', look: 'same' },
  cleared: { glyph: '−', look: 'same' },
  'left-out': { glyph: '−', look: 'same' },
  dropped: { glyph: '−', look: 'same' },
  changed: { glyph: '≠', look: 'same' },
  same: { glyph: '=', look: 'same' },
}

function MovementMark({ movement }: { movement: Movement }) {
  const { m } = useAllWords()
  const { glyph, look } = looks[movement]
  return (
    <span className={`${tables.change} ${tables[look]}`}>
      <span aria-hidden="true">{glyph}</span> {m.compare.movement[movement]}
    </span>
  )
}
