import { useState } from 'react'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import styles from './ComparePage.module.css'
import type { Movement } from './movement.ts'
import { type DomainQuestions, type QuestionRow, questionRows } from './question-rows.ts'
import type { Round } from './round.ts'
import { Scroller } from './Scroller.tsx'
import tables from './tables.module.css'

/** As many changed answers as can be looked through at once are shown unfolded. */
const FEW = 16

/** The answers behind the numbers, domain by domain; first only those that changed. */
export function QuestionsSection({ rounds, base }: { rounds: readonly Round[]; base: Round }) {
  const words = useAllWords()
  const { m } = words
  const [all, setAll] = useState(false)
  const domains = questionRows(rounds, base, words)
  const shown = domains.filter(({ rows, changed }) => (all ? rows : changed).length > 0)
  const few = domains.reduce((sum, { changed }) => sum + changed.length, 0) <= FEW
  return (
    <section aria-labelledby="answers" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="answers">{m.compare.questions}</h2>
        <label className={`${styles.check} no-print`}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          <span>{m.compare.showUnchanged}</span>
        </label>
      </div>
      {shown.length === 0 && <p className="muted">{m.compare.noneChanged(base.name, rounds.at(-1)?.name ?? '')}</p>}
      <div className={tables.domains}>
        {shown.map((domain) => (
          <DomainDetails key={domain.id} domain={domain} rounds={rounds} all={all} open={few} />
        ))}
      </div>
    </section>
  )
}

type DetailsProps = {
  readonly domain: DomainQuestions
  readonly rounds: readonly Round[]
  readonly all: boolean
  readonly open: boolean
}

function DomainDetails({ domain, rounds, all, open }: DetailsProps) {
  const { m } = useAllWords()
  const rows = all ? domain.rows : domain.changed
  return (
    <details className={tables.details} open={open && domain.changed.length > 0}>
      <summary>
        <span className={tables.domainName}>
          <bdi>{domain.title}</bdi>
        </span>
        <span className="muted">{m.compare.changedOf(domain.changed.length, domain.rows.length)}</span>
        <ChangeMark change={domain.change} />
      </summary>
      <Scroller label={domain.title}>
        <table className={`${tables.table} ${tables.answers}`}>
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
              <AnswerRow key={row.id} row={row} rounds={rounds} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </details>
  )
}

function AnswerRow({ row, rounds }: { row: QuestionRow; rounds: readonly Round[] }) {
  return (
    <tr>
      <th scope="row" className={tables.question}>
        <span className={tables.id}>
          <bdi dir="ltr">{row.id}</bdi>
        </span>
        {row.text}
      </th>
      {rounds.map((round, at) => (
        <td key={round.id} data-round={round.name}>
          <bdi>{row.answers[at]}</bdi>
        </td>
      ))}
      <td>
        <MovementMark movement={row.movement} />
      </td>
    </tr>
  )
}

const looks: Readonly<Record<Movement, { readonly glyph: string; readonly look: 'up' | 'down' | 'same' }>> = {
  up: { glyph: '▲', look: 'up' },
  down: { glyph: '▼', look: 'down' },
  answered: { glyph: '+', look: 'up' },
  counts: { glyph: '+', look: 'same' },
  cleared: { glyph: '−', look: 'same' },
  'left-out': { glyph: '−', look: 'same' },
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
