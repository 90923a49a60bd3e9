import { useMemo, useState } from 'react'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { FinalLine } from '../../seal/FinalLine.tsx'
import { MarkFinalButton } from '../../seal/MarkFinalButton.tsx'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import { NoLongerAsked } from '../upgrade/NoLongerAsked.tsx'
import { BoardSection } from './BoardSection.tsx'
import { CategoryNote } from './CategoryNote.tsx'
import { DomainSection } from './DomainSection.tsx'
import type { Explained } from './explain/breakdown.ts'
import { ExplainProvider } from './explain/ExplainProvider.tsx'
import { HeadlineCard } from './HeadlineCard.tsx'
import { HoldsBack } from './HoldsBack.tsx'
import { NextSteps } from './NextSteps.tsx'
import styles from './ResultsPage.module.css'
import { type ResultsView, useResultsView } from './results-view.ts'
import { useApply } from './what-if/use-apply.ts'
import { useTrial } from './what-if/use-trial.ts'
import { WhatIf } from './what-if/WhatIf.tsx'

/** Where the keyboard goes on after the answers tried out are gone from the page. */
const SWITCH = 'what-if-switch'

/** What one assessment says: the result, what limits it, the domains, the next steps. */
export function ResultsPage({ id }: { id: string }) {
  const { m } = useAllWords()
  const opened = useOpened(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <Results opened={opened} />
}

function Results({ opened }: { readonly opened: WithPrevious }) {
  const { m } = useAllWords()
  const view = useResultsView(opened)
  const [trying, setTrying] = useState(false)
  const trial = useTrial(view)
  const apply = useApply(view, trial)
  const leave = () => {
    setTrying(false)
    document.getElementById(SWITCH)?.focus()
  }
  const applied = async () => {
    if (!(await apply())) return
    trial.discard()
    leave()
  }
  const empty = view.result.overall.index === null
  return (
    <div className={frame.page}>
      <title>{`${m.results.title(view.assessment.subject)} · ${m.shell.name}`}</title>
      <ResultsHeader view={view} trying={trying} onTry={() => setTrying(!trying)} />
      {trying ? (
        <WhatIf view={view} trial={trial} onLeave={leave} onApply={() => void applied()} />
      ) : empty ? (
        <p className="muted">{m.results.empty}</p>
      ) : (
        <Findings view={view} />
      )}
      <NoLongerAsked assessment={view.assessment} questionnaire={view.questionnaire} />
    </div>
  )
}

/** Everything the recorded answers say; every number opens. */
function Findings({ view }: { readonly view: ResultsView }) {
  const { spoken, assessment, result } = view
  const explained = useMemo((): Explained => ({ spoken, input: assessment, result }), [spoken, assessment, result])
  return (
    <ExplainProvider explained={explained} assessmentId={assessment.id}>
      <HeadlineCard view={view} />
      <CategoryNote view={view} />
      <DomainSection view={view} />
      <HoldsBack />
      <NextSteps view={view} />
      {spoken.boards?.map((board) => (
        <BoardSection key={board.id} board={board} />
      ))}
    </ExplainProvider>
  )
}

type HeaderProps = { readonly view: ResultsView; readonly trying: boolean; readonly onTry: () => void }

function ResultsHeader({ view: { assessment, questionnaire, spoken, previous }, trying, onTry }: HeaderProps) {
  const { m, f } = useAllWords()
  const final = assessment.status === 'final'
  return (
    <header className={frame.head}>
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
        <Button id={SWITCH} aria-pressed={trying} onClick={onTry} className={trying ? styles.pressed : ''}>
          {m.results.whatIf.button}
        </Button>
        <ButtonLink href={`#/assess/${assessment.id}`}>{final ? m.report.answers : m.results.goOn}</ButtonLink>
        {previous && (
          <ButtonLink href={`#/compare/${previous.assessment.id},${assessment.id}`}>{m.results.compare}</ButtonLink>
        )}
        {!final && <MarkFinalButton id={assessment.id} />}
        <ButtonLink look="primary" href={`#/report/${assessment.id}`}>
          {m.results.report}
        </ButtonLink>
      </div>
      {final && <FinalLine assessment={assessment} questionnaire={questionnaire} />}
    </header>
  )
}
