import { useId, useState } from 'react'
import { type Gap, gaps } from '../../../engine/gaps.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Question, Questionnaire } from '../../../engine/questionnaire.ts'
import { ladderText } from '../../../report/answer-text.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { Guidance } from '../../questions/Guidance.tsx'
import { useAllWords } from '../../words.ts'
import { AddToPlan } from '../plan/AddToPlan.tsx'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './NextSteps.module.css'
import type { ResultsView } from './results-view.ts'

const FIRST = 5

/** The gap list: five first, everything on demand. */
export function NextSteps({ view }: { readonly view: ResultsView }) {
  const { m } = useAllWords()
  const [all, setAll] = useState(false)
  const { spoken, assessment, result, target } = view
  const rows = gaps(spoken, assessment, result, { target })
  return (
    <section aria-labelledby="next-steps" className={styles.section}>
      <div className={styles.titled}>
        <h2 id="next-steps">{m.results.nextSteps}</h2>
        <span className="no-print">
          <ButtonLink href={`#/plan/${assessment.id}`}>{m.plan.button}</ButtonLink>
        </span>
      </div>
      <p className="muted">{rows.length === 0 ? m.results.noGaps : m.results.nextStepsHint}</p>
      {rows.length > 0 && (
        <ol className={styles.list}>
          {rows.slice(0, all ? rows.length : FIRST).map((gap) => (
            <GapItem key={gap.question} gap={gap} view={view} />
          ))}
        </ol>
      )}
      {rows.length > FIRST && (
        <p className="no-print">
          <Button onClick={() => setAll(!all)}>{all ? m.results.showFewer : m.results.showAll(rows.length)}</Button>
        </p>
      )}
    </section>
  )
}

type ItemProps = { readonly gap: Gap; readonly view: ResultsView }

function GapItem({ gap, view }: ItemProps) {
  const { spoken, assessment } = view
  const { m, f } = useAllWords()
  const question = entryOf(spoken, gap.question)?.question
  const more = useId()
  const [open, setOpen] = useState(false)
  if (!question) return null
  const { id } = question
  return (
    <li className={styles.item}>
      <p className={styles.meta}>
        <a href={`#/assess/${assessment.id}/${id}`} aria-label={m.results.goTo(id)}>
          <bdi dir="ltr">{id}</bdi>
        </a>
        <span data-kind={gap.kind}>{m.results.kind[gap.kind]}</span>
        {gap.gain > 0 && (
          <OpenNumber asked={{ show: 'gain', question: id, to: gap.to }}>
            {m.results.gain(f.isolateLtr(f.points(gap.gain)))}
          </OpenNumber>
        )}
      </p>
      <h3>{question.text}</h3>
      <Movement gap={gap} spoken={spoken} question={question} />
      <FirstAndThen gap={gap} />
      <div className={`${styles.ways} no-print`}>
        <AddToPlan gap={gap} view={view} />
        <Button
          look="quiet"
          icon="info"
          className={styles.more ?? ''}
          aria-expanded={open}
          aria-controls={more}
          onClick={() => setOpen(!open)}
        >
          {m.results.more}
          <span className="visually-hidden">: {m.results.moreAbout(id)}</span>
        </Button>
      </div>
      {open && (
        <div id={more}>
          <Guidance questionnaire={spoken} question={question} />
        </div>
      )}
    </li>
  )
}

type MovementProps = { readonly gap: Gap; readonly spoken: Questionnaire; readonly question: Question }

/** From where to where; somebody who is not sure finds out first. */
function Movement({ gap, spoken, question }: MovementProps) {
  const words = useAllWords()
  const { results, terms } = words.m
  const text = (value: number) => ladderText(spoken, words, question, value)
  return (
    <p className="small muted">
      {results.from(gap.from === null ? terms.state['not-sure'] : text(gap.from), text(gap.to))}
      {gap.from === null && ` · ${results.findOut}`}
    </p>
  )
}

function FirstAndThen({ gap: { nextStep } }: { readonly gap: Gap }) {
  const { m } = useAllWords()
  if (!nextStep) return null
  return (
    <dl className={styles.step}>
      <div>
        <dt>{m.results.first}</dt>
        <dd>{nextStep.first}</dd>
      </div>
      {nextStep.after && (
        <div>
          <dt>{m.results.after}</dt>
          <dd>{nextStep.after}</dd>
        </div>
      )}
    </dl>
  )
}
