import type { Answer, Assessment } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { type AnswerChanges, answersIn, putAnswers, rowsOf } from './answer-rows.ts'
import { askToKeep } from './ask-to-keep.ts'
import type { Outcome } from './outcome.ts'
import type { AssessmentRow, Store } from './store.ts'
import type { Summary } from './summary.ts'
import { done, read, refuse, write } from './transact.ts'

export type { AnswerChanges } from './answer-rows.ts'

/** What a change to the answers does to the assessment's own row. */
export type Stamp = { readonly updatedAt: string; readonly summary: Summary }
/** An assessment with the questionnaire version it answers. */
export type Opened = {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly summary: Summary
}

/** Fields of a draft that can be edited beside its answers; null takes an optional one away. */
export type AssessmentPatch = Partial<Pick<Assessment, 'subject' | 'date'>> & {
  readonly [K in 'annotation' | 'target' | 'classification']?: Assessment[K] | null
}

/** Every assessment without its answers; newest date first, then newest change first. */
export function listAssessments(store: Store): Promise<Outcome<readonly AssessmentRow[]>> {
  const newestFirst = (a: AssessmentRow, b: AssessmentRow) =>
    b.date.localeCompare(a.date) || b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id)
  return read(store, ['assessments'], async (transaction) =>
    done((await transaction.objectStore('assessments').getAll()).sort(newestFirst)),
  )
}

/** One assessment with answers and questionnaire, read together; `missing` when either is not there. */
export function loadAssessment(store: Store, id: string): Promise<Outcome<Opened, 'missing'>> {
  return read(store, ['assessments', 'answers', 'questionnaires'], async (transaction) => {
    const answered = transaction.objectStore('answers').getAll(rowsOf(id))
    const row = await transaction.objectStore('assessments').get(id)
    if (!row) return refuse('missing')
    const { id: questionnaire, version } = row.questionnaire
    const [used, answers] = await Promise.all([
      transaction.objectStore('questionnaires').get([questionnaire, version]),
      answered,
    ])
    if (!used) return refuse('missing')
    const { summary, ...head } = row
    return done({ assessment: { ...head, answers: answersIn(answers) }, questionnaire: used.questionnaire, summary })
  })
}

/**
 * Writes many answers and the assessment's stamp at once: all or none. `missing` when the assessment is gone (so that no
 * answer is ever left without one), `final` when it is final.
 */
export async function saveAnswers(
  store: Store,
  id: string,
  changes: AnswerChanges,
  stamp: Stamp,
): Promise<Outcome<null, 'missing' | 'final'>> {
  const outcome = await write(store, ['assessments', 'answers'], async (transaction) => {
    const rows = transaction.objectStore('assessments')
    const row = await rows.get(id)
    if (!row) return refuse('missing')
    if (row.status === 'final') return refuse('final')
    await putAnswers(transaction.objectStore('answers'), id, changes)
    await rows.put({ ...row, ...stamp })
    return done(null)
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  if (outcome.ok) void askToKeep(store)
  return outcome
}

/** Writes one answer, or takes it away when undefined; otherwise as `saveAnswers`. */
export function saveAnswer(
  store: Store,
  id: string,
  questionId: string,
  answer: Answer | undefined,
  stamp: Stamp,
): Promise<Outcome<null, 'missing' | 'final'>> {
  return saveAnswers(store, id, new Map([[questionId, answer]]), stamp)
}

function patched(row: AssessmentRow, patch: AssessmentPatch & Partial<Stamp>): AssessmentRow {
  const { annotation = row.annotation, target = row.target, classification = row.classification, ...rest } = patch
  const { annotation: _annotation, target: _target, classification: _classification, ...head } = row
  return {
    ...head,
    ...rest,
    ...(annotation ? { annotation } : {}),
    ...(target ? { target } : {}),
    ...(classification ? { classification } : {}),
  }
}

/**
 * Changes fields of an assessment beside its answers and returns its new row. `missing` when it is gone, `final` when it is
 * final. Give the new summary when target or classification changed.
 */
export async function updateAssessment(
  store: Store,
  id: string,
  patch: AssessmentPatch & Partial<Stamp>,
): Promise<Outcome<AssessmentRow, 'missing' | 'final'>> {
  const outcome = await write(store, ['assessments'], async (transaction) => {
    const rows = transaction.objectStore('assessments')
    const row = await rows.get(id)
    if (!row) return refuse('missing')
    if (row.status === 'final') return refuse('final')
    const changed = patched(row, patch)
    await rows.put(changed)
    return done(changed)
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  return outcome
}
