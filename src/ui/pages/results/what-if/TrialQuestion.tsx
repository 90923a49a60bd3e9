import type { ComponentType } from 'react'
import type { Question, Questionnaire, QuestionType } from '../../../../engine/questionnaire.ts'
import { answerText } from '../../../../report/answer-text.ts'
import { Button } from '../../../controls/Button.tsx'
import { useAllWords } from '../../../words.ts'
import type { ResultsView } from '../results-view.ts'
import { trialInputs } from './index.ts'
import { withValue } from './trial.ts'
import type { TrialInputProps } from './trial-input.ts'
import type { Trial } from './use-trial.ts'
import styles from './WhatIf.module.css'

type Props = { readonly view: ResultsView; readonly trial: Trial; readonly question: Question }

/** One question whose answer can be tried; what is recorded stays in sight. */
export function TrialQuestion({ view, trial, question }: Props) {
  const words = useAllWords()
  const { m } = words
  const { id } = question
  const changed = trial.changes.has(id)
  const [recorded, answer] = [view.assessment.answers[id], trial.answers[id]]
  const said = answerText(view.spoken, words, question, recorded, view.result.questions[id]?.state ?? 'unanswered')
  const state = trial.result.questions[id]?.state ?? 'unanswered'
  return (
    <fieldset className={styles.question} data-changed={changed || undefined}>
      <legend>
        <bdi dir="ltr" className={styles.id}>
          {id}
        </bdi>{' '}
        <bdi>{question.text}</bdi>
      </legend>
      <Input
        questionnaire={view.spoken}
        question={question}
        answer={answer}
        recorded={recorded}
        onTry={(value) => trial.set(id, value === undefined ? undefined : withValue(recorded, value))}
      />
      <p className={styles.state}>
        {changed ? (
          <>
            <b>{m.results.from(said, answerText(view.spoken, words, question, answer, state))}</b>
            <Button
              look="quiet"
              icon="undo"
              aria-label={m.results.whatIf.putBackOf(id)}
              onClick={() => trial.set(id, recorded)}
            >
              {m.results.whatIf.putBack}
            </Button>
          </>
        ) : (
          <span className="muted">{m.results.whatIf.recordedAs(said)}</span>
        )}
        {trial.result.questions[id]?.evidenceMissing && <span className="muted">{m.assess.evidenceMissing}</span>}
      </p>
    </fieldset>
  )
}

type InputProps = Omit<TrialInputProps<QuestionType>, 'question'> & {
  readonly questionnaire: Questionnaire
  readonly question: Question
}

function Input({ question, ...rest }: InputProps) {
  // The registry pairs each type with its own input; TypeScript cannot follow that through a lookup.
  const Found = trialInputs[question.type] as ComponentType<TrialInputProps<QuestionType>> | null
  return Found && <Found question={question} {...rest} />
}
