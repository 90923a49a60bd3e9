import { outline, stepsOf } from '../../engine/outline.ts'
import type { Question, Questionnaire, Translation } from '../../engine/questionnaire.ts'
import { limits } from './limits.ts'
import type { FileProblem, Path } from './problem.ts'

type Words = Readonly<Record<string, unknown>> | undefined
type Named = { readonly id: string }

/** A problem for every key of `words` that names nothing in `known`. */
function strangers(words: Words, known: readonly Named[] | undefined, path: Path): readonly FileProblem[] {
  const ids = new Set(known?.map((item) => item.id))
  return Object.keys(words ?? {})
    .filter((id) => !ids.has(id))
    .map((id) => ({ code: 'translation-unknown-id', path: [...path, id], params: { id } }))
}

/** As `strangers`, one step further down: within every item that both sides have. */
function strangersWithin<T extends Named, W>(
  words: Readonly<Record<string, W>> | undefined,
  known: readonly T[] | undefined,
  path: Path,
  inner: (words: W, item: T, path: Path) => readonly FileProblem[],
): readonly FileProblem[] {
  const items = new Map(known?.map((item) => [item.id, item]))
  const deeper = Object.entries(words ?? {}).flatMap(([id, own]) => {
    const item = items.get(id)
    return item ? inner(own, item, [...path, id]) : []
  })
  return [...strangers(words, known, path), ...deeper]
}

type QuestionWords = NonNullable<Translation['questions']>[string]

function questionStrangers(questionnaire: Questionnaire) {
  return (words: QuestionWords, question: Question, path: Path) => [
    ...strangers(words.descriptors, stepsOf(questionnaire, question), [...path, 'descriptors']),
    ...strangers(words.choices, 'choices' in question ? question.choices : [], [...path, 'choices']),
  ]
}

function classificationStrangers(
  { classification: words }: Translation,
  { classification }: Questionnaire,
): readonly FileProblem[] {
  const path = ['classification']
  return [
    ...strangersWithin(words?.facts, classification?.facts, [...path, 'facts'], (own, fact, at) =>
      strangers(own.options, fact.options, [...at, 'options']),
    ),
    ...strangers(words?.categories, classification?.categories, [...path, 'categories']),
  ]
}

function unknownIds(words: Translation, base: Questionnaire): readonly FileProblem[] {
  const entries = outline(base)
  const questions = entries.map((entry) => entry.question)
  const sections = base.domains.flatMap((domain) => domain.sections ?? [])
  return [
    ...strangersWithin(words.scales, base.scales, ['scales'], (own, scale, path) => strangers(own, scale.steps, path)),
    ...strangers(words.domains, base.domains, ['domains']),
    ...strangers(words.sections, sections, ['sections']),
    ...strangers(words.groups, base.groups, ['groups']),
    ...strangersWithin(words.questions, questions, ['questions'], questionStrangers(base)),
    ...strangers(words.levels, base.scoring?.levels?.steps, ['levels']),
    ...strangers(words.caps, base.scoring?.caps, ['caps']),
    ...strangers(words.targets, base.targets, ['targets']),
    ...strangers(words.frameworks, base.frameworks, ['frameworks']),
    ...strangersWithin(words.boards, base.boards, ['boards'], (own, board, path) =>
      strangers(
        own.rows,
        board.rows.map((row) => ({ id: row.ref })),
        [...path, 'rows'],
      ),
    ),
    ...classificationStrangers(words, base),
  ]
}

/**
 * What is wrong between a translation and the questionnaire it is to be used with: another id or version, the same
 * language, or words for something that is not there (usually a mistyped id, which would go unnoticed).
 */
export function checkTranslation(translation: Translation, questionnaire: Questionnaire): readonly FileProblem[] {
  const { id, version, language } = questionnaire
  if (translation.questionnaire !== id || translation.version !== version) {
    const params = { id, version, foundId: translation.questionnaire, foundVersion: translation.version }
    return [
      { code: 'translation-of-other', path: [translation.questionnaire === id ? 'version' : 'questionnaire'], params },
    ]
  }
  const own: readonly FileProblem[] =
    translation.language === language
      ? [{ code: 'translation-of-own-language', path: ['language'], params: { language } }]
      : []
  return [...own, ...unknownIds(translation, questionnaire)].slice(0, limits.problems)
}
