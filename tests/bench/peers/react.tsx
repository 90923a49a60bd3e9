/**
 * What React and react-hook-form cost by themselves: the floor's page, made as lean as the two allow. Inputs that register
 * once, nothing watched, the score written past React. No saving, no chart, no undo, no second copy; and a
 * question that an answer would open or close waits until its domain is shown again.
 */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type UseFormRegister, useForm } from 'react-hook-form'
import { partsOf } from '../../../src/engine/outline.ts'
import type { Question, Questionnaire } from '../../../src/engine/questionnaire.ts'
import { type Kept, keep, load } from './kept.ts'
import { type RunningScore, runningScore } from './running-score.ts'
import { shows } from './shows.ts'

type Values = Record<string, string>

function say(score: RunningScore, at: number): void {
  for (const [id, text] of [
    ['score', score.all()],
    ['domain-score', score.domain(at)],
  ] as const) {
    const place = document.getElementById(id)
    if (place) place.textContent = text
  }
}

type FieldsProps = {
  readonly questionnaire: Questionnaire
  readonly question: Question
  readonly register: UseFormRegister<Values>
  readonly values: Values
  readonly onAnswer: (id: string, value: string) => void
}

function Fields({ questionnaire, question, register, values, onAnswer }: FieldsProps) {
  const field = register(question.id, { onChange: (event) => onAnswer(question.id, event.target.value) })
  return (
    <fieldset hidden={!shows(question, (id) => values[id])}>
      <legend>{question.text}</legend>
      {questionnaire.scales?.[0]?.steps.map(({ id, label, description }) => (
        <label key={id}>
          <input type="radio" value={id} {...field} />
          <span>{label}</span>
          <small>{description}</small>
        </label>
      ))}
    </fieldset>
  )
}

function Page({ kept, score, values }: { kept: Kept; score: RunningScore; values: Values }) {
  const { questionnaire } = kept
  const [shown, setShown] = useState(0)
  const { register } = useForm<Values>({ defaultValues: values })
  const domain = questionnaire.domains[shown]
  const onAnswer = (id: string, value: string) => {
    values[id] = value
    score.set(id, value)
    say(score, shown)
  }
  return (
    <>
      <nav>
        {questionnaire.domains.map(({ id, title }, at) => (
          <button key={id} type="button" onClick={() => setShown(at)}>
            {title}
          </button>
        ))}
      </nav>
      <main>
        <h2>{domain?.title}</h2>
        {domain &&
          partsOf(domain).map(({ section, questions }) => (
            <div key={section?.id ?? 'own'}>
              <h3>{section?.title}</h3>
              {questions.map((question) => (
                <Fields key={question.id} {...{ questionnaire, question, register, values, onAnswer }} />
              ))}
            </div>
          ))}
      </main>
    </>
  )
}

function start(kept: Kept): void {
  const values = Object.fromEntries(
    Object.entries(kept.answers).flatMap(([id, answer]) => ('value' in answer ? [[id, String(answer.value)]] : [])),
  )
  const score = runningScore(kept)
  say(score, 0)
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Page kept={kept} score={score} values={values} />)
}

const name = new URLSearchParams(location.search).get('name') ?? ''
Object.assign(window, { keep })
const kept = await load(name)
if (kept) start(kept)
