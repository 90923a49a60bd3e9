import { ButtonLink } from '../../controls/Button.tsx'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useWords } from '../../words.ts'
import { Message } from '../Message.tsx'
import { CapNotices } from './CapNotices.tsx'
import { DomainSection } from './DomainSection.tsx'
import { HeadlineCard } from './HeadlineCard.tsx'
import { NextSteps } from './NextSteps.tsx'
import styles from './ResultsPage.module.css'

/** What one assessment says: the result, what limits it, the domains, the next steps. */
export function ResultsPage({ id }: { id: string }) {
  const { m } = useWords()
  const opened = useOpened(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <Results opened={opened} />
}

function Results({ opened }: { opened: WithPrevious }) {
  const { m } = useWords()
  const { assessment, result } = opened
  const empty = result.overall.index === null
  return (
    <div className={styles.page}>
      <title>{`${m.results.title(assessment.subject)} · ${m.shell.name}`}</title>
      <ResultsHeader opened={opened} />
      {empty ? (
        <p className="muted">{m.results.empty}</p>
      ) : (
        <>
          <HeadlineCard opened={opened} />
          <CapNotices opened={opened} />
          <DomainSection opened={opened} />
          <NextSteps opened={opened} />
        </>
      )}
    </div>
  )
}

function ResultsHeader({ opened: { assessment, spoken, previous } }: { opened: WithPrevious }) {
  const { m, f } = useWords()
  return (
    <header className={styles.head}>
      <div>
        <h1>
          <bdi>{assessment.subject}</bdi>
        </h1>
        <p className="muted">
          <bdi>{spoken.title}</bdi> · {f.date(assessment.date)}
          {assessment.sample && ` · ${m.library.sampleMark}`}
        </p>
      </div>
      <div className={`${styles.actions} no-print`}>
        <ButtonLink href={`#/assess/${assessment.id}`}>{m.results.goOn}</ButtonLink>
        {previous && (
          <ButtonLink href={`#/compare/${previous.assessment.id},${assessment.id}`}>{m.results.compare}</ButtonLink>
        )}
        <ButtonLink look="primary" href={`#/report/${assessment.id}`}>
          {m.results.report}
        </ButtonLink>
      </div>
    </header>
  )
}
