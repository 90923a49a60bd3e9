import { useEffect, useMemo, useState } from 'react'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { exportAssessment } from '../../files.ts'
import { usePreferences } from '../../preferences.ts'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import { keepWishes, readWishes } from './kept-wishes.ts'
import { OtherFormats } from './OtherFormats.tsx'
import { PdfButton } from './PdfButton.tsx'
import { Preview } from './Preview.tsx'
import styles from './ReportPage.module.css'
import { useReport, useReportWords } from './use-report.ts'
import { useSeries } from './use-series.ts'
import { Wishes } from './Wishes.tsx'
import type { OnWish, ReportBeside } from './wishes.ts'

/** Making the report of one assessment: a few wishes, a preview from the same blocks, the PDF. */
export function ReportPage({ id }: { id: string }) {
  const { m } = useAllWords()
  const opened = useOpened(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <ReportDesk opened={opened} />
}

function ReportDesk({ opened }: { opened: WithPrevious }) {
  const { m } = useAllWords()
  const { assessment, questionnaire } = opened
  const series = useSeries(assessment)
  const { roadmap } = useRoadmap(assessment.subject, questionnaire.id)
  const beside = useMemo(() => series && { series, roadmap }, [series, roadmap])
  return (
    <div className={`${frame.page} ${frame.close}`}>
      <title>{`${m.output.title(assessment.subject)} · ${m.shell.name}`}</title>
      <header className={`${frame.head} no-print`}>
        <h1>{m.output.heading}</h1>
        <ButtonLink href={`#/results/${assessment.id}`}>{m.output.backToResults}</ButtonLink>
      </header>
      {beside ? <Builder opened={opened} beside={beside} /> : <Message text={m.shell.loading} />}
    </div>
  )
}

/** The wishes, kept for the next report as they change. One that takes a while (a picture) joins what was wished meanwhile. */
function useWishes() {
  const [wishes, setWishes] = useState(readWishes)
  useEffect(() => keepWishes(wishes), [wishes])
  const onWish: OnWish = (wish) => setWishes((now) => ({ ...now, ...wish }))
  return [wishes, onWish] as const
}

function Builder({ opened, beside }: { opened: WithPrevious; beside: ReportBeside }) {
  const { m, language } = useAllWords()
  const { digits } = usePreferences()
  const [wishes, onWish] = useWishes()
  const words = useReportWords(wishes.language ?? language, wishes.digits ?? digits)
  const built = useReport({ opened, beside, wishes, words })
  if (!words || !built) return <Message text={m.shell.loading} />
  const desk = { opened, beside, wishes, words }
  return (
    <div className={styles.columns}>
      <aside className={`${styles.desk} no-print`}>
        <div className={styles.wishes}>
          <Wishes opened={opened} wishes={wishes} words={words} silent={built.silent} onWish={onWish} />
          <OtherFormats {...desk} />
          <Others opened={opened} />
        </div>
        <div className={styles.actions}>
          <PdfButton {...desk} />
        </div>
      </aside>
      <Preview report={built.report} marking={wishes.marking} words={words} />
    </div>
  )
}

function Others({ opened: { assessment, questionnaire } }: { opened: WithPrevious }) {
  const { m } = useAllWords()
  const store = useStorage()
  return (
    <>
      <div className={styles.row}>
        <Button onClick={() => print()}>{m.output.print}</Button>
        <Button title={m.output.exportHint} onClick={() => void exportAssessment(store, assessment, questionnaire)}>
          {m.output.exportData}
        </Button>
      </div>
      <p className="small muted">{m.output.handling}</p>
    </>
  )
}
