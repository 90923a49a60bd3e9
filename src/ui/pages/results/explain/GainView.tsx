import { gain } from '../../../../engine/gain.ts'
import { entryOf } from '../../../../engine/outline.ts'
import { planOf } from '../../../../engine/plan.ts'
import { answerText, ladderText } from '../../../../report/answer-text.ts'
import { useAllWords } from '../../../words.ts'
import styles from './Explain.module.css'
import { useExplaining } from './explaining.ts'
import { Figures } from './Figures.tsx'

/** What one answer would add: the overall index then, minus now. */
export function GainView({ question: id, to }: { readonly question: string; readonly to: number }) {
  const words = useAllWords()
  const { spoken, input, result, assessmentId } = useExplaining()
  const { m, f } = words
  const { explain, from } = m.results
  const question = entryOf(spoken, id)?.question
  const { questions, positions } = planOf(spoken)
  const value = questions[positions.get(id) ?? -1]?.reader.reaching(to) ?? null
  const now = result.overall.index
  const adds = value === null ? null : gain(spoken, input, id, value)
  if (!question) return null
  const state = result.questions[id]?.state ?? 'unanswered'
  const steps = from(
    answerText(spoken, words, question, input.answers[id], state),
    ladderText(spoken, words, question, to),
  )
  return (
    <>
      <p className={styles.statement}>{question.text}</p>
      <p className={styles.figure}>{m.results.gain(f.isolateLtr(f.points(adds)))}</p>
      <p>{steps}</p>
      <Figures
        rows={[
          [explain.indexThen, f.percent(now === null || adds === null ? null : now + adds, 1)],
          [explain.indexNow, f.percent(now, 1)],
          [explain.difference, f.isolateLtr(f.points(adds))],
        ]}
      />
      <p className="muted small">
        {explain.gain} {explain.supposedEvidence}
      </p>
      <p>
        <a href={`#/assess/${assessmentId}/${id}`}>{explain.toQuestion}</a>
      </p>
    </>
  )
}
