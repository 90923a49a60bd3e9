import { lazy, Suspense, useId, useState } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { VersionLine } from '../../VersionLine.tsx'
import { useWords } from '../../words.ts'
import { RoundRow } from './RoundRow.tsx'
import styles from './SubjectCard.module.css'
import type { Series, Subject } from './subjects.ts'
import { titleOf, useDocument } from './use-document.ts'

const Rename = lazy(() => import('./Rename.tsx').then((module) => ({ default: module.Rename })))

/** One subject: its rounds, newest on top, and how its score has moved. */
export function SubjectCard({ subject }: { subject: Subject }) {
  const { m } = useWords()
  const title = useId()
  const [renaming, setRenaming] = useState(false)
  const sample = subject.series.some((series) => series.rounds.some((round) => round.sample))
  return (
    <article className={styles.subject} aria-labelledby={title}>
      <header className={styles.head}>
        <h3 id={title}>
          <a href={`#/subject/${subject.address}`}>
            <bdi>{subject.name}</bdi>
          </a>
          {sample && <span className={styles.mark}>{m.library.sampleMark}</span>}
        </h3>
        <Button look="quiet" onClick={() => setRenaming(true)}>
          {m.library.rename}
        </Button>
      </header>
      {subject.series.map((series) => (
        <SeriesTable key={series.questionnaire.id} series={series} />
      ))}
      {renaming && (
        <Suspense>
          <Rename subject={subject} onClose={() => setRenaming(false)} />
        </Suspense>
      )}
    </article>
  )
}

function SeriesTable({ series }: { series: Series }) {
  const { m } = useWords()
  const questionnaire = useDocument(series.questionnaire)
  const newestFirst = series.rounds.toReversed()
  const trend = useTrendText(series.current)
  const ids = series.current.map((round) => round.id)
  return (
    <div className={styles.series}>
      <div className={styles.about}>
        <p>
          <bdi>{titleOf(questionnaire, series.questionnaire.id)}</bdi>
          <span className="muted small"> · {m.library.rounds(series.current.length)}</span>
        </p>
        {series.current.length > 1 && (
          <>
            <Sparkline label={trend} rounds={series.current} />
            <ButtonLink href={`#/compare/${ids.join(',')}`}>{m.library.compare}</ButtonLink>
          </>
        )}
        <VersionLine id={ids.at(-1) ?? ''} questionnaire={series.questionnaire} />
      </div>
      <table className={styles.rounds}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{m.library.date}</th>
            <th scope="col">{m.terms.grade}</th>
            <th scope="col">{m.terms.index}</th>
            <th scope="col">{m.terms.completeness}</th>
            <th scope="col">{m.shell.more}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((round) => (
            <RoundRow
              key={round.id}
              round={round}
              questionnaire={questionnaire}
              revised={!series.current.includes(round)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** From the first to the newest round; across versions the two numbers are not measured alike, and the text says so. */
function useTrendText(rounds: readonly AssessmentRow[]): string {
  const { m, f } = useWords()
  const [first, last] = [rounds[0], rounds.at(-1)]
  const text = m.library.trend(f.percent(first?.summary.index ?? null), f.percent(last?.summary.index ?? null))
  return rounds.every(({ questionnaire }) => questionnaire.version === first?.questionnaire.version)
    ? text
    : `${text} · ${m.library.versions}`
}
