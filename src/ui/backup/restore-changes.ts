import type { Assessment, Attachments } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import type { Roadmap } from '../../engine/roadmap.ts'
import { sameJson } from '../../storage/same-json.ts'
import type { QuestionnaireRow } from '../../storage/store.ts'
import type { RowChange } from '../../storage/swap-rows.ts'
import { questionnaireKey, type WholeAssessment } from './backup-content.ts'
import {
  type AssessmentPlan,
  asDraft,
  type Choices,
  outcomeOf,
  type QuestionnairePlan,
  type RestorePlan,
  type RoadmapPlan,
  whole,
} from './plan-restore.ts'

/** The bytes of evidence files that are not here, or not the same; those that are only here stay. */
function fileChanges(assessmentId: string, there: WholeAssessment, here: WholeAssessment | null): readonly RowChange[] {
  return Object.entries(there.files).flatMap(([id, content]): readonly RowChange[] => {
    const own = here?.files[id]
    if (own === content) return []
    const before = own === undefined ? undefined : { assessmentId, id, content: own }
    return [{ table: 'files', before, after: { assessmentId, id, content } }]
  })
}

function answerChanges(there: Assessment, here: Assessment | undefined): readonly RowChange[] {
  const ids = new Set([...Object.keys(there.answers), ...Object.keys(here?.answers ?? {})])
  return [...ids].map((questionId): RowChange => {
    const rowOf = (one: Assessment | undefined) => {
      const answer = one?.answers[questionId]
      return answer && { assessmentId: there.id, questionId, answer }
    }
    return { table: 'answers', before: rowOf(here), after: rowOf(there) }
  })
}

function written(there: WholeAssessment, here: WholeAssessment | null): readonly RowChange[] {
  return [
    { table: 'assessments', before: here?.row, after: there.row },
    ...answerChanges(there.assessment, here?.assessment),
    ...fileChanges(there.row.id, there, here),
  ]
}

/**
 * Both sides, each under an id of its own. A seal holds for one id: what is final here keeps it, and the backup's becomes a draft;
 * else what is sealed in the backup keeps it, and the draft that is here goes on under another.
 */
function bothSides({ there, here, questionnaire }: AssessmentPlan, id: string): readonly RowChange[] {
  const copied = (one: Assessment, files: Attachments) => written(whole({ ...one, id }, files, questionnaire), null)
  if (there.row.seal && here && here.row.status === 'draft')
    return [...copied(here.assessment, here.files), ...written(there, here)]
  return copied(there.row.seal ? asDraft(there.assessment) : there.assessment, there.files)
}

function assessmentChanges(plan: AssessmentPlan, choices: Choices, newId: () => string): readonly RowChange[] {
  switch (outcomeOf(plan, choices)) {
    case 'added':
    case 'replaced':
      return written(plan.there, plan.here)
    case 'copied':
      return bothSides(plan, newId())
    case 'kept':
      return plan.standing === 'same' ? missingFiles(plan) : []
    case 'blocked':
      return []
  }
}

/** An identical assessment may have lost the bytes of a file, which the backup still has. */
const missingFiles = ({ there, here, id }: AssessmentPlan) =>
  fileChanges(id, there, here).filter(({ before }) => before === undefined)

function joined<T extends { readonly id: string }>(mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const own = new Set(mine.map(({ id }) => id))
  return [...mine, ...theirs.filter(({ id }) => !own.has(id))]
}

function joinedRoadmaps(mine: Roadmap, theirs: Roadmap): Roadmap {
  return {
    ...mine,
    goals: joined(mine.goals, theirs.goals),
    actions: joined(mine.actions, theirs.actions),
    annotations: joined(mine.annotations, theirs.annotations),
  }
}

function roadmapChanges(plan: RoadmapPlan, choices: Choices): readonly RowChange[] {
  const { here, there } = plan
  const outcome = outcomeOf(plan, choices)
  if (outcome === 'kept' || outcome === 'blocked') return []
  const after = outcome === 'copied' && here ? joinedRoadmaps(here, there) : there
  return [{ table: 'roadmaps', before: here ?? undefined, after }]
}

/** The document of the backup, or the one here with the translations that it lacks. */
function documentOf({ standing, there, here }: QuestionnairePlan): Questionnaire {
  if (standing === 'new' || !here) return there.questionnaire
  const translations = { ...there.questionnaire.translations, ...here.questionnaire.translations }
  return Object.keys(translations).length > 0 ? { ...here.questionnaire, translations } : here.questionnaire
}

function questionnaireChange(plan: QuestionnairePlan): RowChange {
  const { there, here } = plan
  const { id, version } = there.questionnaire
  const imported = there.origin === 'imported' || here?.origin === 'imported'
  const after: QuestionnaireRow = {
    id,
    version,
    origin: imported ? 'imported' : 'used',
    questionnaire: documentOf(plan),
  }
  return { table: 'questionnaires', before: here ?? undefined, after }
}

/** What the choices come to, row by row. `newId` makes the ids of copies. */
export function restoreChanges(plan: RestorePlan, choices: Choices, newId: () => string): readonly RowChange[] {
  const needed = new Set(
    plan.assessments
      .filter((one) => !['kept', 'blocked'].includes(outcomeOf(one, choices)))
      .map((one) => questionnaireKey(one.questionnaire)),
  )
  const questionnaires = [...plan.questionnaires].filter(
    ([key, { there, standing }]) => standing !== 'blocked' && (there.origin === 'imported' || needed.has(key)),
  )
  const changes = [
    ...questionnaires.map(([, one]) => questionnaireChange(one)),
    ...plan.assessments.flatMap((one) => assessmentChanges(one, choices, newId)),
    ...plan.roadmaps.flatMap((one) => roadmapChanges(one, choices)),
  ]
  return changes.filter(({ before, after }) => !sameJson(before, after))
}
