import type { Answers, Assessment, Attachments } from '../../engine/assessment.ts'
import type { BackupContent, PortableSettings } from '../../engine/backup.ts'
import type { Roadmap } from '../../engine/roadmap.ts'
import type { Snapshot } from '../../storage/snapshot.ts'
import type { AssessmentRow } from '../../storage/store.ts'

type Entry = BackupContent['assessments'][number]

/** An assessment as a document, with every evidence file that is kept for it. */
export type WholeAssessment = {
  readonly row: AssessmentRow
  readonly assessment: Assessment
  readonly files: Attachments
}

function grouped<T extends { readonly assessmentId: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.assessmentId)
    if (group) group.push(row)
    else groups.set(row.assessmentId, [row])
  }
  return groups
}

/** The assessments of a snapshot put together from their rows. */
export function wholeAssessments({ assessments, answers, files }: Snapshot): readonly WholeAssessment[] {
  const answersOf = grouped(answers)
  const filesOf = grouped(files)
  return assessments.map((row) => {
    const { summary: _summary, ...head } = row
    const own: Answers = Object.fromEntries((answersOf.get(row.id) ?? []).map((one) => [one.questionId, one.answer]))
    const kept = Object.fromEntries((filesOf.get(row.id) ?? []).map(({ id, content }) => [id, content]))
    return { row, assessment: { ...head, answers: own }, files: kept }
  })
}

/** Only what an answer still names; other bytes wait for an undo and belong to no backup. */
function entryOf({ assessment, files }: WholeAssessment): Entry {
  const named = new Set(Object.values(assessment.answers).flatMap(({ files: own = [] }) => own.map(({ id }) => id)))
  return { assessment, attachments: Object.fromEntries(Object.entries(files).filter(([id]) => named.has(id))) }
}

export const questionnaireKey = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  JSON.stringify([id, version])

/** Goals and actions belong to all rounds of a subject with a questionnaire. */
const isFor = ({ subject, questionnaire }: Roadmap, row: AssessmentRow) =>
  subject === row.subject && questionnaire === row.questionnaire.id

type Wish = {
  readonly createdAt: string
  /** the id of the one assessment to back up; everything without it */
  readonly only?: string | undefined
  readonly settings?: PortableSettings | undefined
}

/**
 * What a backup of a snapshot holds. An assessment whose questionnaire is gone from the store could not be opened again; it is
 * `leftOut`, to be said.
 */
export function contentOf(
  snapshot: Snapshot,
  { createdAt, only, settings }: Wish,
): { readonly content: BackupContent; readonly leftOut: readonly AssessmentRow[] } {
  const known = new Set(snapshot.questionnaires.map(questionnaireKey))
  const wanted = wholeAssessments(snapshot).filter(({ row }) => only === undefined || row.id === only)
  const whole = wanted.filter(({ row }) => known.has(questionnaireKey(row.questionnaire)))
  const used = new Set(whole.map(({ row }) => questionnaireKey(row.questionnaire)))
  const everything = only === undefined
  const questionnaires = snapshot.questionnaires.filter(
    (one) => used.has(questionnaireKey(one)) || (everything && one.origin === 'imported'),
  )
  return {
    content: {
      createdAt,
      scope: everything ? 'everything' : 'assessment',
      ...(everything && settings ? { settings } : {}),
      questionnaires: questionnaires.map(({ origin, questionnaire }) => ({ origin, questionnaire })),
      assessments: whole.map(entryOf),
      roadmaps: snapshot.roadmaps.filter((one) => everything || whole.some(({ row }) => isFor(one, row))),
    },
    leftOut: wanted.filter((one) => !whole.includes(one)).map(({ row }) => row),
  }
}
