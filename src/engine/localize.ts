/** A questionnaire in another language: the same document with its texts replaced where a translation has them. */
import type { Domain, Question, Questionnaire, Section, Translation } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'

const localized = new WeakMap<Questionnaire, Map<string, Questionnaire>>()

/** The languages a questionnaire can be read in, its own first. */
export function languagesOf(questionnaire: Questionnaire): readonly string[] {
  const others = Object.keys(questionnaire.translations ?? {})
  return [questionnaire.language, ...others.filter((language) => language !== questionnaire.language)]
}

/**
 * The document with the texts of `language`, the base text where a translation has none. Ids, values and order stay;
 * the very same object when there is nothing to replace, and the same one each time for the same document.
 */
export function localize(questionnaire: Questionnaire, language: string): Questionnaire {
  const words = questionnaire.translations?.[language]
  if (!words || language === questionnaire.language) return questionnaire
  const known = localized.get(questionnaire) ?? new Map<string, Questionnaire>()
  localized.set(questionnaire, known)
  const made = known.get(language) ?? translated(questionnaire, words)
  known.set(language, made)
  return made
}

type Words<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** `of` with every text that `words` has; a text that is undefined there erases nothing. */
function put<T extends object>(of: T, words: Words<T> | undefined): T {
  if (!words) return of
  return { ...of, ...Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined)) }
}

function translated(base: Questionnaire, words: Translation): Questionnaire {
  const { title, purpose, audience, howScored, notes, language } = words
  return {
    ...put(base, { title, purpose, audience, howScored, notes, language }),
    ...lists(base, words),
    ...scoring(base, words),
    ...classification(base, words),
    domains: base.domains.map((domain) => translatedDomain(domain, words)),
  }
}

function translatedDomain(domain: Domain, words: Translation): Domain {
  const { questions, sections } = domain
  return {
    ...put(domain, words.domains?.[domain.id]),
    ...(questions && { questions: questions.map((question) => translatedQuestion(question, words)) }),
    ...(sections && { sections: sections.map((section) => translatedSection(section, words)) }),
  }
}

function translatedSection(section: Section, words: Translation): Section {
  const questions = section.questions.map((question) => translatedQuestion(question, words))
  return { ...put(section, words.sections?.[section.id]), questions }
}

function translatedQuestion(question: Question, words: Translation): Question {
  const own = words.questions?.[question.id]
  if (!own) return question
  const { text, why, guidance, evidence } = own
  const nextSteps = question.nextSteps?.map((step, at) => put(step, own.nextSteps?.[at]))
  const shared = put<Question>(question, { text, why, guidance, evidence, nextSteps })
  return kindOf(question).translate(shared, own)
}

/** The lists whose members carry an id. */
function lists(base: Questionnaire, words: Translation): Partial<Questionnaire> {
  const { scales, groups, targets, frameworks, boards, indexBands } = base
  return {
    ...(scales && {
      scales: scales.map((scale) => ({
        ...scale,
        steps: scale.steps.map((step) => put(step, words.scales?.[scale.id]?.[step.id])),
      })),
    }),
    ...(groups && { groups: groups.map((group) => put(group, words.groups?.[group.id])) }),
    ...(targets && { targets: targets.map((target) => put(target, words.targets?.[target.id])) }),
    ...(frameworks && { frameworks: frameworks.map((one) => put(one, words.frameworks?.[one.id])) }),
    ...(boards && { boards: boards.map((board) => translatedBoard(board, words.boards?.[board.id])) }),
    ...(indexBands && { indexBands: indexBands.map((band, at) => put(band, titled(words.indexBands?.[at]))) }),
  }
}

const titled = (title: string | undefined) => (title === undefined ? undefined : { title })

type Board = NonNullable<Questionnaire['boards']>[number]
function translatedBoard(board: Board, words: NonNullable<Translation['boards']>[string] | undefined): Board {
  if (!words) return board
  const { rows, ...own } = words
  return { ...put(board, own), rows: board.rows.map((row) => put(row, rows?.[row.ref])) }
}

function scoring(base: Questionnaire, words: Translation): Partial<Questionnaire> {
  if (!base.scoring) return {}
  const { levels, caps } = base.scoring
  return {
    scoring: {
      ...base.scoring,
      ...(levels && { levels: { ...levels, steps: levels.steps.map((step) => put(step, words.levels?.[step.id])) } }),
      ...(caps && { caps: caps.map((cap) => put(cap, words.caps?.[cap.id])) }),
    },
  }
}

function classification(base: Questionnaire, words: Translation): Partial<Questionnaire> {
  const asked = base.classification
  const own = words.classification
  if (!asked || !own) return {}
  const { facts, categories, ...texts } = own
  return {
    classification: {
      ...put(asked, texts),
      facts: asked.facts.map((fact) => ({
        ...fact,
        text: facts?.[fact.id]?.text ?? fact.text,
        options: fact.options.map((option) => ({
          ...option,
          label: facts?.[fact.id]?.options?.[option.id] ?? option.label,
        })),
      })),
      categories: asked.categories.map((category) => put(category, titled(categories?.[category.id]))),
    },
  }
}
