/** Making assessments: a first one, the next round, the sample. */
import type { Answers, Assessment, Attachments } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { score } from '../engine/score.ts'
import { loadNamedAttachments } from '../storage/evidence-files.ts'
import type { Outcome } from '../storage/outcome.ts'
import type { Store } from '../storage/store.ts'
import { summarize } from '../storage/summary.ts'
import { createAssessment } from '../storage/whole-assessments.ts'

type Draft = Pick<Assessment, 'subject' | 'date'> & Partial<Assessment>

/** Today on this device's calendar, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The first target is the default one; where facts choose a category, the category brings its own. */
function firstTarget({ targets, classification }: Questionnaire): Pick<Assessment, 'target'> {
  const target = classification ? undefined : targets?.[0]?.id
  return target === undefined ? {} : { target }
}

/** Stores a new assessment and tells its id; nothing is kept when the store refuses. */
export async function startAssessment(
  store: Store,
  questionnaire: Questionnaire,
  draft: Draft,
  attachments: Attachments = {},
): Promise<Outcome<string, 'exists' | 'different'>> {
  const now = new Date().toISOString()
  const assessment: Assessment = {
    id: crypto.randomUUID(),
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    status: 'draft',
    createdAt: now,
    updatedAt: now,
    answers: {},
    ...firstTarget(questionnaire),
    ...draft,
  }
  const summary = summarize(score(questionnaire, assessment))
  const outcome = await createAssessment(store, assessment, questionnaire, summary, attachments)
  return outcome.ok ? { ok: true, value: assessment.id } : outcome
}

const carried = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, carried: true }]))

/**
 * The next round of the same subject: today's date, every answer carried over and marked. It has its own copy of every
 * evidence file, so that either round can be deleted or exported without the other. Give the answers as the questionnaire
 * reads them where it is another version than the round before had.
 */
export async function startNextRound(
  store: Store,
  before: Assessment,
  questionnaire: Questionnaire,
  answers: Answers = before.answers,
) {
  const { subject, target, classification, sample } = before
  const attachments = await loadNamedAttachments(store, before)
  if (!attachments.ok) return attachments
  const draft = {
    subject,
    date: today(),
    previous: before.id,
    answers: carried(answers),
    ...(target ? { target } : {}),
    ...(classification ? { classification } : {}),
    ...(sample ? { sample } : {}),
  }
  return startAssessment(store, questionnaire, draft, attachments.value)
}
