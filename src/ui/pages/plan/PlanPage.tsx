import { ButtonLink } from '../../controls/Button.tsx'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { Message } from '../Message.tsx'
import { useResultsView } from '../results/results-view.ts'
import { ActionList } from './ActionList.tsx'
import { Effects } from './Effects.tsx'
import { HandOver } from './HandOver.tsx'
import { OpenGaps } from './OpenGaps.tsx'
import { Outlook } from './Outlook.tsx'
import { PathFinder } from './PathFinder.tsx'
import styles from './PlanPage.module.css'

/** What is done about the gaps of a subject with a questionnaire, measured by one of its rounds. */
export function PlanPage({ id }: { id: string }) {
  const { m } = useAllWords()
  const opened = useOpened(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <Plan opened={opened} />
}

function Plan({ opened }: { readonly opened: WithPrevious }) {
  const { m, f } = useAllWords()
  const view = useResultsView(opened)
  const { assessment, spoken } = view
  return (
    <div className={styles.page}>
      <title>{`${m.plan.title(assessment.subject)} · ${m.shell.name}`}</title>
      <header className={styles.bar}>
        <div>
          <h1>{m.plan.title(assessment.subject)}</h1>
          <p className="muted">
            <bdi>{spoken.title}</bdi> · {f.date(assessment.date)}
          </p>
        </div>
        <div className={`${styles.exports} no-print`}>
          <ButtonLink href={`#/results/${assessment.id}`}>{m.library.results}</ButtonLink>
          <ButtonLink href={`#/subject/${assessment.id}`}>
            <bdi>{assessment.subject}</bdi>
          </ButtonLink>
        </div>
      </header>
      <Outlook view={view} />
      <ActionList view={view} />
      <Effects view={view} />
      <OpenGaps view={view} />
      <PathFinder view={view} />
      <HandOver view={view} />
    </div>
  )
}
