/** The figures of a series: from the summaries kept beside the assessments, from the answers only where it must be. */
import { answersUnder } from '../../../engine/carry.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { ENGINE_VERSION, score } from '../../../engine/score.ts'
import { loadAssessment } from '../../../storage/assessments.ts'
import { loadQuestionnaire } from '../../../storage/questionnaires.ts'
import type { AssessmentRow, Store } from '../../../storage/store.ts'
import { type Summary, summarize } from '../../../storage/summary.ts'
import { type Reading, versionsOf } from './trend-rounds.ts'

export type Figures = {
  readonly reading: Reading
  readonly rows: readonly AssessmentRow[]
  /** by assessment id; an assessment that could not be read is missing */
  readonly figures: ReadonlyMap<string, Summary>
  /** the questionnaire's versions as authored */
  readonly documents: ReadonlyMap<string, Questionnaire>
}

const isCurrent = ({ summary }: AssessmentRow) => summary.engine === ENGINE_VERSION && summary.answered !== undefined

export async function readDocuments(
  store: Store,
  rows: readonly AssessmentRow[],
): Promise<ReadonlyMap<string, Questionnaire>> {
  const id = rows[0]?.questionnaire.id ?? ''
  const versions = versionsOf(rows)
  const read = await Promise.all(versions.map((version) => loadQuestionnaire(store, id, version)))
  return new Map(read.flatMap((outcome) => (outcome.ok ? [[outcome.value.version, outcome.value] as const] : [])))
}

/** Answers are read where a summary is not up to date, or where a round is laid under another version's ruler. */
export async function readFigures(store: Store, rows: readonly AssessmentRow[], reading: Reading): Promise<Figures> {
  const documents = await readDocuments(store, rows)
  const newest = documents.get(versionsOf(rows).at(-1) ?? '')
  const figureOf = async (row: AssessmentRow): Promise<readonly [string, Summary] | null> => {
    const own = documents.get(row.questionnaire.version)
    const ruler = reading === 'newest' ? newest : own
    if (ruler === own && isCurrent(row)) return [row.id, row.summary]
    const opened = await loadAssessment(store, row.id)
    if (!opened.ok || !ruler || !own) return null
    const { answers, classification } = opened.value.assessment
    return [row.id, summarize(score(ruler, { answers: answersUnder(ruler, own, answers), classification }))]
  }
  const all = await Promise.all(rows.map(figureOf))
  return { reading, rows, documents, figures: new Map(all.filter((one) => one !== null)) }
}
