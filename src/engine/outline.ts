/** The questions of a questionnaire in order, with where they stand; made once per document. */
import type { Domain, Question, Questionnaire, Scale, ScaleStep, Section } from './questionnaire.ts'

export type Entry = {
  readonly question: Question
  readonly domain: Domain
  /** null when the domain holds its questions directly */
  readonly section: Section | null
  /** place in the whole questionnaire, from 0 */
  readonly position: number
}

const outlines = new WeakMap<Questionnaire, readonly Entry[]>()
const indexes = new WeakMap<Questionnaire, ReadonlyMap<string, Entry>>()

/** Every question in questionnaire order; the same array each time for the same document. */
export function outline(questionnaire: Questionnaire): readonly Entry[] {
  const known = outlines.get(questionnaire)
  if (known) return known
  const entries: Entry[] = []
  for (const domain of questionnaire.domains) {
    for (const { section, questions } of partsOf(domain)) {
      for (const question of questions) entries.push({ question, domain, section, position: entries.length })
    }
  }
  outlines.set(questionnaire, entries)
  return entries
}

/** The entry of a question id; undefined when the questionnaire does not ask it. */
export function entryOf(questionnaire: Questionnaire, id: string): Entry | undefined {
  let index = indexes.get(questionnaire)
  if (!index) {
    index = new Map(outline(questionnaire).map((entry) => [entry.question.id, entry]))
    indexes.set(questionnaire, index)
  }
  return index.get(id)
}

/** The parts of a domain in order: its own questions (section null) or its sections. */
export function partsOf(
  domain: Domain,
): readonly { readonly section: Section | null; readonly questions: readonly Question[] }[] {
  const own = domain.questions ? [{ section: null, questions: domain.questions }] : []
  return [...own, ...(domain.sections ?? []).map((section) => ({ section, questions: section.questions }))]
}

/** The scale with this id; undefined when there is none. */
export function scaleOf(questionnaire: Questionnaire, id: string): Scale | undefined {
  return questionnaire.scales?.find((scale) => scale.id === id)
}

/** The steps a question is answered on, lowest first; empty for a question without a scale. */
export function stepsOf(questionnaire: Questionnaire, question: Question): readonly ScaleStep[] {
  const id = 'scale' in question ? question.scale : undefined
  return id === undefined ? [] : (scaleOf(questionnaire, id)?.steps ?? [])
}
