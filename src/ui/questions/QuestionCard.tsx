import { lazy, memo, Suspense, useState } from 'react'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { painted } from '../painted.ts'
import { type SessionState, useSession, useSessionValue } from '../session/session.ts'
import { BesideAnswer } from './BesideAnswer.tsx'
import { MoreChips } from './MoreChips.tsx'
import { PreviousAnswer } from './PreviousAnswer.tsx'
import styles from './QuestionCard.module.css'
import { QuestionInputFor } from './QuestionInputFor.tsx'
import { QuestionMeta } from './QuestionMeta.tsx'
import { type Panel, QuietRow } from './QuietRow.tsx'
import { questionElementId } from './question-element.ts'
import { useAnswering } from './use-answering.ts'

const MorePanel = lazy(() => import('./MorePanel.tsx').then((module) => ({ default: module.MorePanel })))
const Evidence = lazy(async () => {
  await painted
  return { default: (await import('./evidence/Evidence.tsx')).Evidence }
})
const Guidance = lazy(() => import('./Guidance.tsx').then((module) => ({ default: module.Guidance })))

type Props = { readonly questionnaire: Questionnaire; readonly question: Question }

const PLAIN: ReadonlySet<string> = new Set(['state', 'value', 'reason', 'note', 'evidence', 'carried'])

/** The answer where the card shows more of it than its state: a plain answer then changes without the card rendering. */
const shownAnswer = ({ assessment, previous }: SessionState, id: string, isOpen: boolean) => {
  const answer = assessment.answers[id]
  const isPlain = !answer || Object.keys(answer).every((key) => PLAIN.has(key))
  return isPlain && !previous && !isOpen ? undefined : answer
}

/** One question: statement, scale, and a quiet row for everything that may stand beside the answer. */
export const QuestionCard = memo(function QuestionCard({ questionnaire, question }: Props) {
  const session = useSession()
  const { changed, clear, take, beside } = useAnswering(question)
  const [open, setOpen] = useState<ReadonlySet<Panel>>(() => {
    const { note, evidence, links, files } = session.store.getState().assessment.answers[question.id] ?? {}
    return new Set<Panel>(note || evidence || links || files ? ['note'] : [])
  })
  const state = useSessionValue(({ assessment }) => assessment.answers[question.id]?.state)
  const carried = useSessionValue(({ assessment }) => assessment.answers[question.id]?.carried === true)
  const answer = useSessionValue((now) => shownAnswer(now, question.id, open.has('more') || open.has('note')))
  const toggle = (panel: Panel) =>
    setOpen(
      (before) => new Set(before.has(panel) ? [...before].filter((other) => other !== panel) : [...before, panel]),
    )
  const about = { questionnaire, question, answer }
  const id = questionElementId(question.id)

  return (
    <article className={styles.card} id={id} data-question={question.id} data-state={state ?? 'unanswered'}>
      <QuestionMeta questionnaire={questionnaire} question={question} carried={carried} onConfirm={changed} />
      <fieldset tabIndex={-1} aria-describedby={`${id}-place`}>
        <legend className={styles.statement}>{question.text}</legend>
        <QuestionInputFor questionnaire={questionnaire} question={question} onChange={changed} />
        <PreviousAnswer {...about} onTake={take} />
        <QuietRow question={question} state={state} open={open} onToggle={toggle} onChange={changed} onClear={clear} />
        {!open.has('more') && <MoreChips {...about} />}
        <BesideAnswer question={question} state={state} noteOpen={open.has('note')} onChange={changed} />
        <Suspense>
          {open.has('note') && <Evidence question={question} answer={answer} onChange={beside} />}
          {open.has('more') && <MorePanel {...about} onChange={beside} />}
          {open.has('guidance') && <Guidance questionnaire={questionnaire} question={question} />}
        </Suspense>
      </fieldset>
    </article>
  )
})
