import { useState } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { ButtonLink } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { bySubject, type Series } from '../library/subjects.ts'
import { titleOf, useDocument } from '../library/use-document.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import styles from './ComparePage.module.css'
import { RoundChips } from './RoundChips.tsx'

/** Everything here that has two rounds or more, the subject with the newest one first. */
export function Chooser({ missing }: { missing: number }) {
  const { m } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows) ?? []
  const series = bySubject(rows).flatMap((subject) =>
    subject.series.filter(({ rounds }) => rounds.length > 1).map((one) => ({ subject: subject.name, one })),
  )
  if (series.length === 0) return <Message title={m.compare.emptyTitle} text={m.compare.empty} library />
  return (
    <div className={frame.page}>
      <title>{`${m.compare.title} · ${m.shell.name}`}</title>
      <header>
        <h1>{m.compare.title}</h1>
        <p className="muted">{m.compare.intro}</p>
      </header>
      {missing > 0 && <p role="alert">{m.compare.missing(missing)}</p>}
      <ul className={styles.choices}>
        {series.map(({ subject, one }, at) => (
          <Choice key={`${subject} ${one.questionnaire.id}`} subject={subject} series={one} first={at === 0} />
        ))}
      </ul>
    </div>
  )
}

/** One subject's rounds, all chosen to begin with. */
function Choice({ subject, series, first }: { subject: string; series: Series; first: boolean }) {
  const { m } = useAllWords()
  const questionnaire = useDocument(series.questionnaire)
  const [chosen, setChosen] = useState<readonly string[]>(series.current.map(({ id }) => id))
  const enough = chosen.length > 1
  return (
    <li className={styles.choice}>
      <div>
        <h2>
          <bdi>{subject}</bdi>
        </h2>
        <p className="muted">
          <bdi>{titleOf(questionnaire, series.questionnaire.id)}</bdi>
        </p>
      </div>
      <RoundChips rounds={series.rounds} chosen={chosen} onChange={setChosen} subjects={false} />
      {enough ? (
        <ButtonLink look={first ? 'primary' : 'plain'} href={linkTo(series.rounds, chosen)}>
          {m.compare.compareRounds(chosen.length)}
        </ButtonLink>
      ) : (
        <p className="muted">{m.compare.chooseTwo}</p>
      )}
    </li>
  )
}

const linkTo = (rounds: readonly AssessmentRow[], chosen: readonly string[]): string =>
  `#/compare/${rounds.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])).join(',')}`
