import { createStore } from 'zustand'
import type { Answer } from '../../engine/assessment.ts'
import { createScorer } from '../../engine/scorer.ts'
import { type Opened, saveAnswers, updateAssessment } from '../../storage/assessments.ts'
import { createSaver } from '../../storage/saver.ts'
import type { Store } from '../../storage/store.ts'
import { summarize } from '../../storage/summary.ts'
import type { Session, SessionState } from './session.ts'

function withAnswer(answers: SessionState['assessment']['answers'], id: string, answer: Answer | undefined) {
  const { [id]: _before, ...others } = answers
  return answer ? { ...others, [id]: answer } : others
}

/** Makes the session of an assessment that was just read from the store. */
export function openSession(store: Store, { assessment, questionnaire }: Opened): Session {
  let scorer = createScorer(questionnaire, assessment)
  const session = createStore<SessionState>()(() => ({
    assessment,
    questionnaire,
    result: scorer.result(),
    save: { state: 'saved' },
  }))
  const stamp = () => ({ updatedAt: new Date().toISOString(), summary: summarize(session.getState().result) })
  const saver = createSaver((changes) => saveAnswers(store, assessment.id, changes, stamp()))
  saver.subscribe(() => session.setState({ save: saver.state() }))

  return {
    store: session,
    answer(questionId, answer) {
      const before = session.getState().assessment
      const answers = withAnswer(before.answers, questionId, answer)
      session.setState({ assessment: { ...before, answers }, result: scorer.set(questionId, answer) })
      saver.enqueue(questionId, answer)
    },
    async classify(factId, optionId) {
      const before = session.getState().assessment
      const after = { ...before, classification: { ...before.classification, [factId]: optionId } }
      scorer = createScorer(questionnaire, after)
      session.setState({ assessment: after, result: scorer.result(), save: { state: 'saving' } })
      const outcome = await updateAssessment(store, before.id, { classification: after.classification, ...stamp() })
      session.setState({ save: outcome.ok ? saver.state() : { state: 'failed', reason: outcome.reason } })
    },
    retry: saver.retry,
    async settle() {
      await saver.flush()
    },
  }
}
