/** Finding questions: by words in them or in what was noted, and by how they stand. */
import type { Answer, Answers } from '../../../engine/assessment.ts'
import type { Entry } from '../../../engine/outline.ts'
import type { Question } from '../../../engine/questionnaire.ts'
import { isCore } from './walk.ts'

/** In the order they are offered. */
export const FILTERS = ['open', 'belowTarget', 'notSure', 'flagged', 'noted', 'core', 'carried'] as const
export type Filter = (typeof FILTERS)[number]

export type Wanted = { readonly text: string; readonly filter: Filter | null }

/** What is known of the answers when a filter is asked. */
export type Standings = {
  readonly answers: Answers
  readonly belowTarget: ReadonlySet<string>
  readonly isOpen: (id: string) => boolean
}

const MARKS = /[\p{M}\u0640]/gu
const FOLDED: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه', ئ: 'ي', ؤ: 'و', ٱ: 'ا' }

/** Text as it is compared: small letters, no accents or vowel signs, one form for letters people write either way. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .replaceAll(/[ىةئؤٱ]/g, (letter) => FOLDED[letter] ?? letter)
    .toLowerCase()
}

function questionText(question: Question): string {
  const { id, text, why, guidance, evidence } = question
  return [id, text, why, guidance, ...(evidence ?? [])].filter((part) => part !== undefined).join('\n')
}

const texts = new WeakMap<Question, string>()

/** The folded words of a question, made once. */
function foldedQuestion(question: Question): string {
  const known = texts.get(question)
  if (known !== undefined) return known
  const made = folded(questionText(question))
  texts.set(question, made)
  return made
}

function foldedAnswer(answer: Answer | undefined): string {
  if (!answer) return ''
  const { note = '', evidence = '', owner = '', links = [], files = [] } = answer
  const reason = answer.state === 'not-applicable' ? answer.reason : ''
  return folded([note, evidence, owner, reason, ...links, ...files.map(({ name }) => name)].join('\n'))
}

/** Whether every word of `text` is somewhere in the question, its guidance or what was noted beside it. */
export function mentions(question: Question, answer: Answer | undefined, text: string): boolean {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const own = foldedQuestion(question)
  if (words.every((word) => own.includes(word))) return true
  const noted = foldedAnswer(answer)
  return noted !== '' && words.every((word) => own.includes(word) || noted.includes(word))
}

const passes: Readonly<Record<Filter, (entry: Entry, answer: Answer | undefined, standings: Standings) => boolean>> = {
  open: ({ question }, _answer, { isOpen }) => isOpen(question.id),
  belowTarget: ({ question }, _answer, { belowTarget }) => belowTarget.has(question.id),
  notSure: (_entry, answer) => answer?.state === 'not-sure',
  flagged: (_entry, answer) => answer?.flagged === true,
  noted: (_entry, answer) => Boolean(answer?.note || answer?.evidence || answer?.links || answer?.files),
  core: (entry) => isCore(entry),
  carried: (_entry, answer) => answer?.carried === true,
}

/** The questions that are wanted, in order. An empty text and no filter want all. */
export function found(entries: readonly Entry[], { text, filter }: Wanted, standings: Standings): readonly Entry[] {
  const words = text.trim()
  return entries.filter((entry) => {
    const answer = standings.answers[entry.question.id]
    if (filter && !passes[filter](entry, answer, standings)) return false
    return words === '' || mentions(entry.question, answer, words)
  })
}

/** How many questions each filter would show. */
export function countPerFilter(entries: readonly Entry[], standings: Standings): Readonly<Record<Filter, number>> {
  const count = (filter: Filter) =>
    entries.filter((entry) => passes[filter](entry, standings.answers[entry.question.id], standings)).length
  return {
    open: count('open'),
    belowTarget: count('belowTarget'),
    notSure: count('notSure'),
    flagged: count('flagged'),
    noted: count('noted'),
    core: count('core'),
    carried: count('carried'),
  }
}
