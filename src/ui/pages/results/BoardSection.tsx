import { Fragment, useId, useState } from 'react'
import type { Board } from '../../../engine/questionnaire.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import { AnswerMarks } from './AnswerMarks.tsx'
import styles from './Board.module.css'
import { apartOf, type BoardRow, boardRows } from './board-rows.ts'
import { useExplaining } from './explain/explaining.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import { QuestionRows } from './QuestionRows.tsx'

/** The same answers, read by another framework's references: one row each, gaps where nothing is answered. */
export function BoardSection({ board }: { readonly board: Board }) {
  const { m } = useAllWords()
  const { spoken, result } = useExplaining()
  const title = useId()
  const apart = apartOf(spoken, board)
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{board.title}</h2>
      {board.description && <p className="muted">{board.description}</p>}
      <table className={styles.board}>
        <thead>
          <tr>
            <th scope="col">{m.results.board.row}</th>
            <th scope="col">{m.results.board.answers}</th>
            <th scope="col">{m.results.board.index}</th>
          </tr>
        </thead>
        <tbody>
          {boardRows(spoken, result, board).map((row) => (
            <Row key={row.ref} board={board.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="muted small">{m.results.board.legend}</p>
      {apart.length > 0 && (
        <div className={styles.apart}>
          <h3>{m.results.board.apart}</h3>
          <p className="muted small">{m.results.board.apartHint}</p>
          <QuestionRows questions={apart} />
        </div>
      )}
    </section>
  )
}

function Row({ board, row }: { readonly board: string; readonly row: BoardRow }) {
  const { m, f } = useAllWords()
  const [open, setOpen] = useState(false)
  const below = useId()
  const { ref, title, description, questions, index, answered, applicable } = row
  return (
    <Fragment>
      <tr data-open={open || undefined}>
        <th scope="row">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={below}
            className={styles.fold}
            onClick={() => setOpen(!open)}
          >
            <Icon name="next" size={16} />
            <bdi dir="ltr" className={styles.ref}>
              {ref}
            </bdi>
            <bdi>{title}</bdi>
          </button>
          {description && <span className={styles.about}>{description}</span>}
        </th>
        <td>
          {questions.length === 0 ? (
            <span className="muted small">{m.results.board.empty}</span>
          ) : (
            <AnswerMarks questions={questions} />
          )}
          <span className={styles.answered}>{m.results.board.answered(answered, applicable)}</span>
        </td>
        <td className={styles.index}>
          <OpenNumber asked={{ show: 'row', board, ref }}>
            {index === null ? m.terms.notScored : f.percent(index)}
          </OpenNumber>
        </td>
      </tr>
      {open && (
        <tr id={below} className={styles.inside}>
          <td colSpan={3}>
            <QuestionRows questions={questions} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}
