import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { AssessmentRow } from '../../../storage/store.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import { SeriesSection } from './SeriesSection.tsx'
import styles from './SubjectPage.module.css'
import { seriesOf, subjectOf } from './subject-rows.ts'

/** Everything about one subject over time: a series for each questionnaire it has answered. */
export function SubjectPage({ id }: { id: string }) {
  const { m } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows)
  const navigate = useLocation()[1]
  const lastSeen = useRef<string | null>(null)
  const name = rows ? subjectOf(rows, id, lastSeen.current) : null
  const still = rows?.some((row) => row.id === id) ?? true
  const other = rows?.find(({ subject }) => subject === name)?.id
  useEffect(() => {
    lastSeen.current = name
    // The assessment the address named is gone: another one of the subject takes its place.
    if (name !== null && !still && other !== undefined) navigate(`/subject/${other}`, { replace: true })
  }, [name, still, other, navigate])
  if (rows === null) return <Message text={m.shell.loading} />
  if (name === null) return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <Subject name={name} rows={rows} />
}

function Subject({ name, rows }: { name: string; rows: readonly AssessmentRow[] }) {
  const { m } = useAllWords()
  const series = useMemo(() => seriesOf(rows, name), [rows, name])
  const sample = rows.some((row) => row.subject === name && row.sample)
  const rounds = series.reduce((count, one) => count + one.rounds.length, 0)
  return (
    <div className={styles.page}>
      <title>{`${name} · ${m.shell.name}`}</title>
      <header className={styles.head}>
        <p className="no-print">
          <a href="#/">{m.shell.library}</a>
        </p>
        <h1>
          <bdi>{name}</bdi>
          {sample && <span className={styles.mark}>{m.library.sampleMark}</span>}
        </h1>
        <p className="muted">{m.subject.about(m.library.rounds(rounds), series.length)}</p>
      </header>
      {series.map((one) => (
        <SeriesSection key={one.questionnaire} subject={name} series={one} />
      ))}
    </div>
  )
}
