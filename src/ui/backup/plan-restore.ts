/** What restoring a backup would do, worked out before anything is done. */
import type { Assessment, Attachments } from '../../engine/assessment.ts'
import type { Backup } from '../../engine/backup.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import type { Roadmap } from '../../engine/roadmap.ts'
import { score } from '../../engine/score.ts'
import { sameJson } from '../../storage/same-json.ts'
import type { Snapshot } from '../../storage/snapshot.ts'
import type { AssessmentRow, QuestionnaireRow } from '../../storage/store.ts'
import { summarize } from '../../storage/summary.ts'
import { questionnaireKey, type WholeAssessment, wholeAssessments } from './backup-content.ts'

/**
 * `same-age`: different, but its answers were last changed at the same instant; `blocked`: its questionnaire is here with other
 * content, and old scores must not change in silence.
 */
export type Standing = 'new' | 'same' | 'newer-here' | 'newer-there' | 'same-age' | 'blocked'
/** What to do where both sides have something; `both` keeps a copy beside, or joins two roadmaps. */
export type Choice = 'mine' | 'theirs' | 'both'

export type AssessmentPlan = {
  readonly id: string
  readonly standing: Standing
  readonly there: WholeAssessment
  readonly here: WholeAssessment | null
  readonly questionnaire: Questionnaire
  /** its seal did not fit, so it comes as a draft */
  readonly unsealed: boolean
}
export type RoadmapPlan = {
  readonly id: string
  readonly standing: 'new' | 'same' | 'different'
  readonly there: Roadmap
  readonly here: Roadmap | null
}
export type QuestionnairePlan = {
  readonly standing: 'new' | 'here' | 'blocked'
  readonly there: Backup['questionnaires'][number]
  readonly here: QuestionnaireRow | null
}
export type RestorePlan = {
  readonly assessments: readonly AssessmentPlan[]
  readonly roadmaps: readonly RoadmapPlan[]
  readonly questionnaires: ReadonlyMap<string, QuestionnairePlan>
}
/** By the id of a plan; where nothing is chosen, `safeChoice` holds. */
export type Choices = ReadonlyMap<string, Choice>

/** Everything a score depends on: the document without its translations and its editor's hint. */
function substance({ translations: _translations, $schema: _schema, ...rest }: Questionnaire): unknown {
  return rest
}

function questionnairePlan(there: Backup['questionnaires'][number], snapshot: Snapshot): QuestionnairePlan {
  const key = questionnaireKey(there.questionnaire)
  const here = snapshot.questionnaires.find((one) => questionnaireKey(one) === key) ?? null
  if (!here) return { standing: 'new', there, here }
  if (sameJson(substance(here.questionnaire), substance(there.questionnaire))) return { standing: 'here', there, here }
  const inUse = snapshot.assessments.some((row) => questionnaireKey(row.questionnaire) === key)
  // One that nobody sees or uses any more was only left over; the backup's takes its place.
  return { standing: here.origin === 'imported' || inUse ? 'blocked' : 'new', there, here }
}

function standingOf(there: WholeAssessment, here: WholeAssessment | undefined, blocked: boolean): Standing {
  if (here && sameJson(here.assessment, there.assessment)) return 'same'
  if (blocked) return 'blocked'
  if (!here) return 'new'
  const [backups, own] = [there.assessment.updatedAt, here.assessment.updatedAt].map(Date.parse)
  if (backups === own) return 'same-age'
  return Number(backups) > Number(own) ? 'newer-there' : 'newer-here'
}

/** What is left of a final whose seal does not fit, or that is kept under another id: a draft without the seal. */
export function asDraft({ seal: _seal, ...rest }: Assessment): Assessment {
  return { ...rest, status: 'draft' }
}

/** An assessment with its row, whose figures are computed anew. */
export function whole(assessment: Assessment, files: Attachments, questionnaire: Questionnaire): WholeAssessment {
  const { answers: _answers, ...head } = assessment
  const row: AssessmentRow = { ...head, summary: summarize(score(questionnaire, assessment)) }
  return { row, assessment, files }
}

/** Compares a backup with what is here. `broken` are the ids whose seals do not fit: nothing is accepted as sealed that is not. */
export function planRestore(backup: Backup, snapshot: Snapshot, broken: ReadonlySet<string>): RestorePlan {
  const questionnaires = new Map(
    backup.questionnaires.map((one) => [questionnaireKey(one.questionnaire), questionnairePlan(one, snapshot)]),
  )
  const own = new Map(wholeAssessments(snapshot).map((one) => [one.row.id, one]))
  const assessments = backup.assessments.flatMap((one): readonly AssessmentPlan[] => {
    const plan = questionnaires.get(questionnaireKey(one.assessment.questionnaire))
    if (!plan) return []
    const { id } = one.assessment
    const { questionnaire } = plan.there
    const unsealed = broken.has(id)
    const there = whole(unsealed ? asDraft(one.assessment) : one.assessment, one.attachments ?? {}, questionnaire)
    const here = own.get(id)
    const standing = standingOf(there, here, plan.standing === 'blocked')
    return [{ id, standing, there, here: here ?? null, questionnaire, unsealed }]
  })
  return { assessments, questionnaires, roadmaps: backup.roadmaps.map((one) => roadmapPlan(one, snapshot)) }
}

function roadmapPlan(there: Roadmap, { roadmaps }: Snapshot): RoadmapPlan {
  const isIt = (one: Roadmap) => one.subject === there.subject && one.questionnaire === there.questionnaire
  const here = roadmaps.find(isIt) ?? null
  const standing = here === null ? 'new' : sameJson(here, there) ? 'same' : 'different'
  return { id: `roadmap ${JSON.stringify([there.subject, there.questionnaire])}`, standing, there, here }
}

/** Whether somebody has to choose. */
export const isConflict = ({ standing }: AssessmentPlan | RoadmapPlan): boolean =>
  !['new', 'same', 'blocked'].includes(standing)

/** The choice that loses nothing: what is newer here stays alone, what is newer in the backup is kept beside. */
export const safeChoice = ({ standing }: AssessmentPlan | RoadmapPlan): Choice =>
  standing === 'newer-there' || standing === 'different' ? 'both' : 'mine'

const CHOICES = ['mine', 'theirs', 'both'] as const

/** What can be chosen: nothing takes the place of what is final here. */
export const choicesFor = ({ here }: AssessmentPlan | RoadmapPlan): readonly Choice[] =>
  here && 'row' in here && here.row.status === 'final' ? CHOICES.filter((one) => one !== 'theirs') : CHOICES

/** What happens to one item of the plan. */
export function outcomeOf(
  plan: AssessmentPlan | RoadmapPlan,
  choices: Choices,
): 'added' | 'replaced' | 'kept' | 'copied' | 'blocked' {
  if (plan.standing === 'new') return 'added'
  if (plan.standing === 'same') return 'kept'
  if (plan.standing === 'blocked') return 'blocked'
  const chosen = choices.get(plan.id) ?? safeChoice(plan)
  const choice = choicesFor(plan).includes(chosen) ? chosen : 'mine'
  return choice === 'mine' ? 'kept' : choice === 'theirs' ? 'replaced' : 'copied'
}
