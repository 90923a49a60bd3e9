import { useId, useState } from 'react'
import { languageName, languages } from '../../../i18n/index.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { Field } from '../../controls/Field.tsx'
import { exportAssessment } from '../../files.ts'
import { useOpened, type WithPrevious } from '../../use-opened.ts'
import { useRoadmap } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import { OtherFormats } from './OtherFormats.tsx'
import { PdfButton } from './PdfButton.tsx'
import { Preview } from './Preview.tsx'
import styles from './ReportPage.module.css'
import { useSeries } from './use-series.ts'
import type { ReportWishes } from './wishes.ts'

/** Making the report of one assessment: a few wishes, a preview from the same blocks, the PDF. */
export function ReportPage({ id }: { id: string }) {
  const { m } = useAllWords()
  const opened = useOpened(id)
  if (opened === 'opening') return <Message text={m.shell.loading} />
  if (opened === 'missing') return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <ReportDesk opened={opened} />
}

function ReportDesk({ opened }: { opened: WithPrevious }) {
  const { m, language } = useAllWords()
  const store = useStorage()
  const [wishes, setWishes] = useState<ReportWishes>({ language, paper: 'a4', previous: true, attach: false })
  const { assessment, questionnaire } = opened
  const series = useSeries(assessment)
  const { roadmap } = useRoadmap(assessment.subject, questionnaire.id)
  if (!series) return <Message text={m.shell.loading} />
  const beside = { series, roadmap }
  return (
    <div className={`${frame.page} ${frame.close}`}>
      <title>{`${m.output.title(assessment.subject)} · ${m.shell.name}`}</title>
      <header className={`${frame.head} no-print`}>
        <h1>{m.output.heading}</h1>
        <ButtonLink href={`#/results/${assessment.id}`}>{m.output.backToResults}</ButtonLink>
      </header>
      <div className={styles.columns}>
        <aside className={`${styles.wishes} no-print`}>
          <Wishes opened={opened} wishes={wishes} onWish={(wish) => setWishes({ ...wishes, ...wish })} />
          <PdfButton opened={opened} beside={beside} wishes={wishes} />
          <OtherFormats opened={opened} beside={beside} wishes={wishes} />
          <Button onClick={() => print()}>{m.output.print}</Button>
          <Button title={m.output.exportHint} onClick={() => void exportAssessment(store, assessment, questionnaire)}>
            {m.output.exportData}
          </Button>
          <p className="small muted">{m.output.handling}</p>
        </aside>
        <Preview opened={opened} beside={beside} wishes={wishes} />
      </div>
    </div>
  )
}

type WishesProps = {
  readonly opened: WithPrevious
  readonly wishes: ReportWishes
  readonly onWish: (wish: Partial<ReportWishes>) => void
}

function Wishes({ opened, wishes, onWish }: WishesProps) {
  const { m, f } = useAllWords()
  return (
    <>
      <Field label={m.output.language}>
        {(parts) => (
          <select
            {...parts}
            value={wishes.language}
            onChange={(event) => onWish({ language: languages.find((one) => one === event.target.value) ?? 'en' })}
          >
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={m.output.paper}>
        {(parts) => (
          <select
            {...parts}
            value={wishes.paper}
            onChange={(event) => onWish({ paper: event.target.value === 'letter' ? 'letter' : 'a4' })}
          >
            <option value="a4">{m.output.papers.a4}</option>
            <option value="letter">{m.output.papers.letter}</option>
          </select>
        )}
      </Field>
      {opened.previous && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={wishes.previous}
            onChange={(event) => onWish({ previous: event.target.checked })}
          />
          {m.output.withPrevious(f.date(opened.previous.assessment.date))}
        </label>
      )}
      <AttachWish wishes={wishes} onWish={onWish} />
    </>
  )
}

function AttachWish({ wishes, onWish }: Pick<WishesProps, 'wishes' | 'onWish'>) {
  const { m } = useAllWords()
  const id = useId()
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={wishes.attach}
          aria-describedby={wishes.attach ? id : undefined}
          onChange={(event) => onWish({ attach: event.target.checked })}
        />
        {m.output.attach}
      </label>
      {wishes.attach && (
        <p id={id} className="small muted">
          {m.output.attachHint}
        </p>
      )}
    </>
  )
}
