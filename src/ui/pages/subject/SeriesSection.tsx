import { useId, useMemo, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import { ButtonLink } from '../../controls/Button.tsx'
import { useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { AnnotationList } from './AnnotationList.tsx'
import { GoalList } from './GoalList.tsx'
import { NextRound } from './NextRound.tsx'
import { RoundsTable } from './RoundsTable.tsx'
import styles from './SubjectPage.module.css'
import type { SubjectSeries } from './subject-rows.ts'
import { TrendSection } from './TrendSection.tsx'
import { nodesOf, type Reading, trendRounds, versionsOf } from './trend-rounds.ts'
import { useFigures } from './use-figures.ts'
import { VersionSwitch } from './VersionSwitch.tsx'

type Props = { readonly subject: string; readonly series: SubjectSeries }

/** A series once its figures are read. */
function useSeries({ rounds: rows }: SubjectSeries, reading: Reading) {
  const words = useAllWords()
  const read = useFigures(rows, reading)
  const shown = useMemo(() => {
    if (!read) return null
    const documents = new Map(
      [...read.documents].map(([version, document]) => [version, localize(document, words.language)] as const),
    )
    const rounds = trendRounds({ ...read, documents }, words)
    return { rounds, documents, nodes: nodesOf(documents, read.reading, words) }
  }, [read, words])
  return shown && { ...shown, document: shown.documents.get(versionsOf(rows).at(-1) ?? ''), reading: read?.reading }
}

/** One questionnaire: where the subject stands, the way there, the rounds, what happened, and where it wants to be. */
export function SeriesSection({ subject, series }: Props) {
  const words = useAllWords()
  const { m } = words
  const heading = useId()
  const [reading, setReading] = useState<Reading>('own')
  const shown = useSeries(series, reading)
  const inHand = useRoadmap(subject, series.questionnaire)
  const newest = series.rounds.at(-1)
  if (!shown || !newest) return <p role="status">{m.shell.loading}</p>
  const { rounds, nodes, document } = shown
  const versions = versionsOf(series.rounds)
  return (
    <section aria-labelledby={heading} className={styles.series}>
      <div className={styles.bar}>
        <h2 id={heading}>
          <bdi>{document?.title ?? series.questionnaire}</bdi>
        </h2>
        <div className={`${styles.actions} no-print`}>
          <ButtonLink href={`#/results/${newest.id}`}>{m.library.results}</ButtonLink>
          <ButtonLink href={`#/plan/${newest.id}`}>{m.plan.button}</ButtonLink>
          <ButtonLink href={`#/report/${newest.id}`}>{m.results.report}</ButtonLink>
          <NextRound newest={newest} />
        </div>
      </div>
      {versions.length > 1 && (
        <VersionSwitch versions={versions} reading={reading} waiting={shown.reading !== reading} onRead={setReading} />
      )}
      <TrendSection rounds={rounds} nodes={nodes} document={document} roadmap={inHand.roadmap} />
      <div className={styles.beside}>
        <AnnotationList inHand={inHand} />
        <GoalList inHand={inHand} nodes={nodes} newest={rounds.at(-1)} document={document} />
      </div>
      <RoundsTable rounds={rounds} nodes={nodes} several={versions.length > 1} />
    </section>
  )
}
