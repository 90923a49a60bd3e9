import { useMemo, useState } from 'react'
import { useAllWords } from '../../words.ts'
import { AnswerTable } from './AnswerTable.tsx'
import { ChangeMark } from './ChangeMark.tsx'
import styles from './ComparePage.module.css'
import type { Compared } from './compared.ts'
import { DirectionChips } from './DirectionChips.tsx'
import { type Direction, directionOfMovement } from './movement.ts'
import { type DomainQuestions, questionRows, tally } from './question-rows.ts'
import type { Round } from './round.ts'
import { Scroller } from './Scroller.tsx'
import tables from './tables.module.css'

/** As many changed answers as can be looked through at once are shown unfolded. */
const FEW = 16

type Props = {
  readonly rounds: readonly Round[]
  readonly compared: Compared
  readonly direction: Direction | null
  readonly onDirection: (direction: Direction | null) => void
}

/** The answers behind the numbers, domain by domain, tinted by what they score; first only those that changed. */
export function QuestionsSection({ rounds, compared, direction, onDirection }: Props) {
  const words = useAllWords()
  const { m } = words
  const [all, setAll] = useState(false)
  const domains = useMemo(() => questionRows(rounds, compared, words), [rounds, compared, words])
  const fits = (domain: DomainQuestions) => {
    if (direction) return domain.changed.filter(({ movement }) => directionOfMovement(movement) === direction)
    return all ? domain.rows : domain.changed
  }
  const shown = domains.map((domain) => ({ domain, rows: fits(domain) })).filter(({ rows }) => rows.length > 0)
  const few = direction !== null || domains.reduce((sum, { changed }) => sum + changed.length, 0) <= FEW
  return (
    <section aria-labelledby="answers" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="answers">{m.compare.questions}</h2>
        {direction === null && (
          <label className={`${styles.check} no-print`}>
            <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
            <span>{m.compare.showUnchanged}</span>
          </label>
        )}
      </div>
      <DirectionChips counts={tally(domains)} chosen={direction} onChange={onDirection} />
      {shown.length === 0 && <p className="muted">{m.compare.noneChanged(compared.base.name, compared.newest.name)}</p>}
      {shown.length > 0 && <p className="muted small">{m.compare.heat}</p>}
      <div className={tables.domains}>
        {shown.map(({ domain, rows }) => (
          <DomainDetails key={`${domain.id} ${direction}`} {...{ domain, rows, rounds }} open={few} />
        ))}
      </div>
    </section>
  )
}

type DetailsProps = {
  readonly domain: DomainQuestions
  readonly rows: DomainQuestions['rows']
  readonly rounds: readonly Round[]
  readonly open: boolean
}

function DomainDetails({ domain, rows, rounds, open }: DetailsProps) {
  const { m } = useAllWords()
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
        <AnswerTable rows={rows} rounds={rounds} />
      </Scroller>
    </details>
  )
}
