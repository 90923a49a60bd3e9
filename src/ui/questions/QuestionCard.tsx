import { memo, useState } from 'react'
import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { useSessionValue } from '../session/session.ts'
import { useWords } from '../words.ts'
import { BesideAnswer } from './BesideAnswer.tsx'
import { Guidance } from './Guidance.tsx'
import styles from './QuestionCard.module.css'
import { QuestionInputFor } from './QuestionInputFor.tsx'
import { type Panel, QuietRow } from './QuietRow.tsx'
import { useAnswering } from './use-answering.ts'

type Props = { readonly questionnaire: Questionnaire; readonly question: Question }

/** One question: statement, scale, and a quiet row for everything that may stand beside the answer. */
export const QuestionCard = memo(function QuestionCard({ questionnaire, question }: Props) {
  const answer = useSessionValue((state) => state.assessment.answers[question.id])
  const { changed, clear } = useAnswering(question)
  const [open, setOpen] = useState<ReadonlySet<Panel>>(
    () => new Set<Panel>(answer?.note || answer?.evidence ? ['note'] : []),
  )
  const toggle = (panel: Panel) =>
    setOpen((before) => new Set(before.has(panel) ? [...before].filter((other) => other !== panel) : [...before, panel]))

  return (
    <article className={styles.card} id={`question-${question.id}`} data-state={answer?.state ?? 'unanswered'}>
      <Meta question={question} carried={answer?.carried === true} onConfirm={changed} />
      <fieldset>
        <legend className={styles.statement}>{question.text}</legend>
        <QuestionInputFor questionnaire={questionnaire} question={question} onChange={changed} />
        <QuietRow question={question} state={answer?.state} open={open} onToggle={toggle} onChange={changed} onClear={clear} />
        <BesideAnswer question={question} state={answer?.state} noteOpen={open.has('note')} onChange={changed} />
        {open.has('guidance') && <Guidance questionnaire={questionnaire} question={question} />}
      </fieldset>
    </article>
  )
})

function Meta({ question, carried, onConfirm }: { question: Question; carried: boolean; onConfirm: () => void }) {
  const { m } = useWords()
  return (
    <p className={styles.meta}>
      <bdi dir="ltr">{question.id}</bdi>
      {question.must && <span className={styles.must}>{m.assess.must}</span>}
      {question.core && !question.must && <span className={styles.core}>{m.assess.core}</span>}
      {carried && (
        <span className={styles.carried}>
          {m.assess.carried}
          <button type="button" onClick={onConfirm}>
            {m.assess.confirm}
          </button>
        </span>
      )}
    </p>
  )
}
