import { createStore, type StoreApi } from 'zustand'
import type { Answer } from '../../engine/assessment.ts'
import { createScorer, type Scorer } from '../../engine/scorer.ts'
import {
  type AnswerChanges,
  loadAssessment,
  type Opened,
  saveAnswers,
  updateAssessment,
} from '../../storage/assessments.ts'
import { sameJson } from '../../storage/same-json.ts'
import { createSaver, SAVING, type Saver } from '../../storage/saver.ts'
import type { Store } from '../../storage/store.ts'
import { summarize } from '../../storage/summary.ts'
import { changedAnswers, merged, oneAtATime } from './follow.ts'
import { type Edit, forget, NO_HISTORY, record, redone, undone } from './history.ts'
import { sessionOpened } from './leave-page.ts'
import { onOtherTab } from './other-tabs.ts'
import { isLocked, type Session, type SessionState } from './session.ts'
import { claimWriting, type Locks } from './writing-claim.ts'

/** In the queue of answers to save, the classification; a tilde cannot be part of a question's id. */
const FACTS = '~facts'

/** Writes what is in the queue; the facts go the assessment's own way. */
function saving(store: Store, state: () => SessionState) {
  return async (changes: AnswerChanges) => {
    const { assessment, result } = state()
    const stamp = { updatedAt: new Date().toISOString(), summary: summarize(result) }
    if (changes.has(FACTS)) {
      const outcome = await updateAssessment(store, assessment.id, {
        classification: assessment.classification ?? null,
        ...stamp,
      })
      if (!outcome.ok) return outcome
    }
    const answers = new Map([...changes].filter(([id]) => id !== FACTS))
    return answers.size > 0 ? saveAnswers(store, assessment.id, answers, stamp) : ({ ok: true, value: null } as const)
  }
}

type Parts = {
  readonly session: StoreApi<SessionState>
  readonly saver: Saver
  /** what this tab changed since it last looked at the store */
  readonly touched: Set<string>
  readonly tell: (questionIds: readonly string[]) => void
}

/** How answers and facts change, whoever asks for it. */
function writing({ session, saver, touched }: Parts, scored: Scorer) {
  let scorer = scored
  // One record for the whole session: to copy thousands of answers for each new one would cost more than all the rest.
  let own: Record<string, Answer> = { ...session.getState().assessment.answers }
  const set = (changes: Partial<SessionState>) => session.setState(changes)
  const rescore = (assessment: SessionState['assessment']) => {
    scorer = createScorer(session.getState().questionnaire, assessment)
    own = { ...assessment.answers }
    set({ assessment, result: scorer.result(), standing: scorer.standing })
  }
  const apply = (edit: Edit, history: SessionState['history']) => {
    const { assessment } = session.getState()
    if (edit.kind === 'answer') {
      if (edit.after === undefined) delete own[edit.id]
      else own[edit.id] = edit.after
      // With the state of saving that follows at once: whoever listens is called once per answer.
      set({
        assessment: { ...assessment, answers: own },
        result: scorer.set(edit.id, edit.after),
        history,
        save: SAVING,
      })
    } else {
      const { [edit.id]: _before, ...facts } = assessment.classification ?? {}
      rescore({ ...assessment, classification: edit.after === undefined ? facts : { ...facts, [edit.id]: edit.after } })
      set({ history })
    }
    const key = edit.kind === 'answer' ? edit.id : FACTS
    touched.add(key)
    saver.enqueue(key, edit.kind === 'answer' ? edit.after : undefined)
  }
  const recorded = (edit: Edit, field: string | undefined) =>
    apply(edit, record(session.getState().history, edit, field ?? null, Date.now()))
  return { apply, recorded, rescore, set }
}

/** Reads the assessment again and shows what changed, but never over what this tab has not yet written. */
function following(
  store: Store,
  { session, saver, touched, tell }: Parts,
  { rescore, set }: ReturnType<typeof writing>,
) {
  return oneAtATime(async () => {
    touched.clear()
    const keep = new Set(saver.waiting().keys())
    const outcome = await loadAssessment(store, session.getState().assessment.id)
    if (!outcome.ok) {
      if (outcome.reason === 'missing') set({ save: { state: 'failed', reason: 'missing' } })
      return
    }
    const mine = new Set([...keep, ...touched, ...saver.waiting().keys()])
    const { assessment: shown, history } = session.getState()
    const { classification, answers, ...head } = outcome.value.assessment
    const changed = changedAnswers(shown.answers, answers, mine)
    const facts = mine.has(FACTS) ? shown.classification : classification
    const factIds = sameJson(shown.classification, facts) ? [] : Object.keys({ ...shown.classification, ...facts })
    const assessment = {
      ...head,
      ...(facts ? { classification: facts } : {}),
      answers: merged(shown.answers, answers, mine),
    }
    if (changed.length > 0 || factIds.length > 0) rescore(assessment)
    else set({ assessment: { ...assessment, answers: shown.answers } })
    set({ save: saver.state(), history: forget(history, new Set([...changed, ...factIds])) })
    tell(changed)
  })
}

/** Hears other tabs and takes turns with them. */
function connected({ session, saver }: Parts, follow: () => Promise<void>, locks: Locks | undefined) {
  const { id } = session.getState().assessment
  const deaf = onOtherTab((change) => {
    if (change.kind === 'erased' || (change.kind === 'assessment' && change.id === id)) void follow()
  })
  const claim = claimWriting(`mizan assessment ${id}`, locks, (role) => {
    const before = session.getState().role
    session.setState({ role })
    // What the other tab wrote last may not have been heard yet; what this one still has to write goes on being written.
    if (role !== before) void saver.flush().then(follow)
  })
  return { deaf, claim }
}

function listening() {
  const listeners = new Set<(questionIds: readonly string[]) => void>()
  const tell = (questionIds: readonly string[]) => {
    if (questionIds.length > 0) for (const listener of [...listeners]) listener(questionIds)
  }
  const onShown: Session['onShown'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { tell, onShown }
}

/** Makes the session of an assessment that was just read from the store; it follows other tabs until it is closed. */
export function openSession(store: Store, { assessment, questionnaire }: Opened, locks?: Locks): Session {
  const scorer = createScorer(questionnaire, assessment)
  const session = createStore<SessionState>()(() => ({
    assessment,
    questionnaire,
    result: scorer.result(),
    standing: scorer.standing,
    save: { state: 'saved' },
    history: NO_HISTORY,
    role: 'writer',
    previous: null,
  }))
  const { tell, onShown } = listening()
  const saver = createSaver(saving(store, session.getState))
  saver.subscribe(() => {
    if (saver.state() !== session.getState().save) session.setState({ save: saver.state() })
  })
  const parts = { session, saver, touched: new Set<string>(), tell }
  const write = writing(parts, scorer)
  const { deaf, claim } = connected(parts, following(store, parts, write), locks)
  const opened: Session = {
    store: session,
    ...verbs(parts, write),
    onShown,
    takeOver: claim.takeOver,
    async goals() {
      const { loadRoadmap } = await import('../../storage/roadmaps.ts')
      const { subject, questionnaire: asked } = session.getState().assessment
      const outcome = await loadRoadmap(store, subject, asked.id)
      return outcome.ok ? outcome.value.goals : []
    },
    retry: saver.retry,
    async settle() {
      await saver.flush()
    },
    async close() {
      deaf()
      await saver.flush()
      claim.release()
      closed()
    },
  }
  const closed = sessionOpened(opened)
  return opened
}

/** What the page can do to the answers. */
function verbs({ session, tell }: Parts, { apply, recorded }: ReturnType<typeof writing>) {
  const locked = () => isLocked(session.getState())
  const answer: Session['answer'] = (id, after, field) => {
    if (locked()) return tell([id])
    recorded({ kind: 'answer', id, before: session.getState().assessment.answers[id], after }, field)
  }
  const step = (take: typeof undone) => () => {
    const moved = locked() ? null : take(session.getState().history)
    if (!moved) return null
    apply(moved.edit, moved.history)
    if (moved.edit.kind === 'answer') tell([moved.edit.id])
    return moved.edit
  }
  return {
    answer,
    put: (id: string, after: Answer | undefined) => {
      answer(id, after)
      tell([id])
    },
    classify: (id: string, after: string) => {
      const before = session.getState().assessment.classification?.[id]
      if (!locked()) recorded({ kind: 'fact', id, before, after }, undefined)
    },
    undo: step(undone),
    redo: step(redone),
  }
}
