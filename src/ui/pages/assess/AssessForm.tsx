import { useEffect, useMemo, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { localize } from '../../../engine/localize.ts'
import { entryOf, outline } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Answers } from '../../../engine/assessment.ts'
import { toEntry } from '../../questions/answer-entry.ts'
import { type Entries, fieldKey } from '../../questions/entry.ts'
import { useSession, useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './AssessPage.module.css'
import { AssessHeader } from './AssessHeader.tsx'
import { Classification } from './Classification.tsx'
import { DomainList } from './DomainList.tsx'
import { DomainQuestions } from './DomainQuestions.tsx'
import { Standing } from './Standing.tsx'

function entriesOf(questionnaire: Questionnaire, answers: Answers): Entries {
  return {
    answers: Object.fromEntries(
      outline(questionnaire).map(({ question }) => [fieldKey(question.id), toEntry(question, answers[question.id])]),
    ),
  }
}

/** The domain of the question asked for, else the first with an open question, else the first. */
function whereToStart(questionnaire: Questionnaire, answers: Answers, question: string | undefined): number {
  const wanted = question === undefined ? undefined : entryOf(questionnaire, question)
  const open =
    wanted ??
    outline(questionnaire).find(({ question }) => (answers[question.id]?.state ?? 'unanswered') === 'unanswered')
  return open ? questionnaire.domains.findIndex((domain) => domain.id === open.domain.id) : 0
}

/** Domains at the start side, the questions of one domain in the middle, where one stands at the end side. */
export function AssessForm({ question }: { question: string | undefined }) {
  const { language, m } = useWords()
  const session = useSession()
  const document = useSessionValue((state) => state.questionnaire)
  const questionnaire = useMemo(() => localize(document, language), [document, language])
  const [first] = useState(() => session.store.getState().assessment)
  const form = useForm<Entries>({ defaultValues: useMemo(() => entriesOf(document, first.answers), [document, first]) })
  const [at, setAt] = useState(() => whereToStart(document, first.answers, question))
  const domain = questionnaire.domains[at]

  useEffect(() => {
    if (question !== undefined) window.document.getElementById(`question-${question}`)?.scrollIntoView()
  }, [question])

  const goTo = (position: number) => {
    setAt(position)
    scrollTo({ top: 0 })
    window.document.getElementById('domain-title')?.focus({ preventScroll: true })
  }
  return (
    <FormProvider {...form}>
      <title>{`${m.assess.title(first.subject)} · ${m.shell.name}`}</title>
      <AssessHeader questionnaire={questionnaire} />
      <div className={styles.columns}>
        <DomainList questionnaire={questionnaire} at={at} onGo={goTo} />
        <div className={styles.middle}>
          {at === 0 && questionnaire.classification && <Classification classification={questionnaire.classification} />}
          {domain && <DomainQuestions key={domain.id} questionnaire={questionnaire} domain={domain} at={at} onGo={goTo} />}
        </div>
        <Standing questionnaire={questionnaire} />
      </div>
    </FormProvider>
  )
}
