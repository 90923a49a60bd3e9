import { type Backup, backupSchema } from '../../engine/backup.ts'
import { migrate } from '../../engine/migrations/index.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import { checkAssessment } from './assessment.ts'
import { checkAttachments } from './check-attachments.ts'
import { digestProblems } from './digested.ts'
import { limits } from './limits.ts'
import { valueAt } from './place.ts'
import type { FileProblem, Path, Reading } from './problem.ts'
import { checkQuestionnaire } from './questionnaire.ts'
import { type Reader, unless, within } from './reader.ts'
import { readShape } from './shape.ts'

const FORMAT = { format: 'mizan/backup', formatVersion: 1 } as const

const key = ({ id, version }: { readonly id: string; readonly version: string }) => `${id} ${version}`

/** A problem for every id that was there before; `pathOf` says where it stands. */
function twice(ids: readonly string[], pathOf: (at: number) => Path): readonly FileProblem[] {
  const seen = new Set<string>()
  return ids.flatMap((id, at): readonly FileProblem[] => {
    if (seen.has(id)) return [{ code: 'duplicate-id', path: pathOf(at), params: { id } }]
    seen.add(id)
    return []
  })
}

function duplicates({ questionnaires, assessments, roadmaps }: Backup): readonly FileProblem[] {
  return [
    ...twice(
      questionnaires.map((one) => key(one.questionnaire)),
      (at) => ['questionnaires', at, 'questionnaire', 'id'],
    ),
    ...twice(
      assessments.map(({ assessment }) => assessment.id),
      (at) => ['assessments', at, 'assessment', 'id'],
    ),
    ...twice(
      roadmaps.map(({ subject, questionnaire }) => `${subject} (${questionnaire})`),
      (at) => ['roadmaps', at, 'subject'],
    ),
  ]
}

function assessmentProblems(
  { assessment, attachments = {} }: Backup['assessments'][number],
  questionnaires: ReadonlyMap<string, Questionnaire>,
): readonly FileProblem[] {
  const used = questionnaires.get(key(assessment.questionnaire))
  if (!used) {
    const path = ['assessment', 'questionnaire']
    return [{ code: 'backup-questionnaire', path, params: { id: key(assessment.questionnaire) } }]
  }
  return [...within(['assessment'], checkAssessment(assessment, used)), ...checkAttachments(assessment, attachments)]
}

/** Everything that is wrong between the parts of a backup, each of which is well formed. */
function checkBackup(backup: Backup): readonly FileProblem[] {
  const broken = backup.questionnaires.flatMap(({ questionnaire }, at) =>
    within(['questionnaires', at, 'questionnaire'], checkQuestionnaire(questionnaire)),
  )
  if (broken.length > 0) return broken
  const questionnaires = new Map(backup.questionnaires.map((one) => [key(one.questionnaire), one.questionnaire]))
  return [
    ...duplicates(backup),
    ...backup.assessments.flatMap((one, at) => within(['assessments', at], assessmentProblems(one, questionnaires))),
  ]
}

/** The embedded questionnaires have a format of their own, which ages by itself. */
function updated(document: unknown): unknown {
  const list = valueAt(document, ['questionnaires'])
  if (!Array.isArray(list) || typeof document !== 'object') return document
  const current = list.map((one: unknown) =>
    typeof one === 'object' && one !== null ? { ...one, questionnaire: migrate(valueAt(one, ['questionnaire'])) } : one,
  )
  return { ...document, questionnaires: current }
}

/** Reads `mizan/backup` files: whole, unchanged since they were written, or not at all. */
export const backupReader = {
  ...FORMAT,
  mostBytes: limits.backupBytes,
  read(document, bytes): Reading<{ readonly kind: 'backup'; readonly backup: Backup }> {
    const changed = digestProblems(FORMAT, document, bytes)
    if (changed.length > 0) return { ok: false, problems: changed }
    const shape = readShape<Backup>(backupSchema, updated(document), limits.problems)
    if (!shape.ok) return shape
    return unless(checkBackup(shape.value).slice(0, limits.problems), { kind: 'backup', backup: shape.value })
  },
} as const satisfies Reader<{ readonly kind: 'backup'; readonly backup: Backup }>
