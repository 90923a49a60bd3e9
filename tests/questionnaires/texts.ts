import { outline } from '../../src/engine/outline.ts'
import type { Question, Questionnaire, Translation } from '../../src/engine/questionnaire.ts'

/** Texts by their place, for example `questions.QC-01.nextSteps.0.first`. */
export type Texts = ReadonlyMap<string, string>

function leaves(value: unknown, place: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, place === '' ? key : `${place}.${key}`))
}

function byId<T extends { readonly id: string }>(items: readonly T[] | undefined, words: (item: T) => unknown) {
  return Object.fromEntries((items ?? []).map((item) => [item.id, words(item)]))
}

type Titled = { readonly title: string; readonly description?: string | undefined }
const titled = ({ title, description }: Titled) => ({ title, description })

function questionWords(question: Question) {
  const { text, why, guidance, evidence } = question
  return {
    text,
    why,
    guidance,
    evidence,
    nextSteps: question.nextSteps?.map(({ first, after }) => ({ first, after })),
    descriptors: question.type === 'single' ? question.descriptors : undefined,
    choices: question.type === 'multiple' ? byId(question.choices, labelled) : undefined,
    unit: question.type === 'number' ? question.unit : undefined,
  }
}

type Labelled = { readonly label: string; readonly description?: string | undefined }
const labelled = ({ label, description }: Labelled) => ({ label, description })

function classificationWords({ classification }: Questionnaire) {
  if (!classification) return undefined
  return {
    ...titled(classification),
    facts: byId(classification.facts, ({ text, options }) => ({ text, options: byId(options, ({ label }) => label) })),
    categories: byId(classification.categories, ({ title }) => title),
  }
}

function boardWords({ boards }: Questionnaire) {
  return byId(boards, (board) => ({
    ...titled(board),
    rows: Object.fromEntries(board.rows.map((row) => [row.ref, titled(row)])),
  }))
}

/** Every text of a questionnaire that a translation can replace, at the place where the translation has it. */
export function textsOf(base: Questionnaire): Texts {
  const { title, purpose, audience, howScored, notes, scoring } = base
  const sections = base.domains.flatMap((domain) => domain.sections ?? [])
  const questions = outline(base).map(({ question }) => question)
  const words = {
    ...{ title, purpose, audience, howScored, notes },
    scales: byId(base.scales, ({ steps }) => byId(steps, labelled)),
    domains: byId(base.domains, ({ short, respondent, ...domain }) => ({ ...titled(domain), short, respondent })),
    sections: byId(sections, titled),
    groups: byId(base.groups, titled),
    questions: byId(questions, questionWords),
    levels: byId(scoring?.levels?.steps, ({ title, meaning }) => ({ title, meaning })),
    indexBands: base.indexBands?.map((band) => band.title),
    caps: byId(scoring?.caps, ({ notice }) => ({ notice })),
    targets: byId(base.targets, titled),
    frameworks: byId(base.frameworks, ({ name, publisher, terms }) => ({ name, publisher, terms })),
    boards: boardWords(base),
    classification: classificationWords(base),
  }
  return new Map(leaves(words, ''))
}

/** Every text of a translation by its place. */
export function textsOfTranslation(translation: Translation): Texts {
  const { $schema, format, formatVersion, questionnaire, version, language, ...words } = translation
  return new Map(leaves(words, ''))
}

/** The statements to judge, in questionnaire order: question id → text. */
export function statementsOf(texts: Texts): Texts {
  const found = [...texts].flatMap(([place, text]) => {
    const id = /^questions\.(.+)\.text$/.exec(place)?.[1]
    return id === undefined ? [] : [[id, text] as const]
  })
  return new Map(found)
}
