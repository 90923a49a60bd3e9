/** Leaving things out of a copy of a report: the answers stay and count as they did, what was written beside them goes. */
import type { Answer, Assessment } from '../engine/assessment.ts'
import { outline } from '../engine/outline.ts'
import type { Action, Roadmap } from '../engine/roadmap.ts'
import type { Words } from '../i18n/index.ts'
import type { Round } from './report-context.ts'

/** What a copy of a report withholds. */
export type Redaction = {
  /** whom the report is about, its mark and its fingerprint */
  readonly subject: boolean
  /** owners of answers and of planned work */
  readonly names: boolean
  /** notes, reasons, answers in free text, the rounds' annotations and events */
  readonly notes: boolean
  /** evidence in words, links and files */
  readonly evidence: boolean
}

/** A report that withholds nothing. */
export const NOTHING_REDACTED: Redaction = { subject: false, names: false, notes: false, evidence: false }

/** Makes the same thing without what a copy withholds; where something was, words say so. */
export type Redactor = {
  /** Without a subject there is no seal either, which names it. */
  readonly assessment: (assessment: Assessment) => Assessment
  /** What happened on the way are notes. */
  readonly roadmap: (roadmap: Roadmap) => Roadmap
  readonly action: (action: Action) => Action
}

/** From this length on a name is withheld wherever it stands, however it is written and joined; shorter ones only as whole words. */
const DISTINCT = 4

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (name: string) =>
  name.length < DISTINCT
    ? new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'gu')
    : new RegExp(literally(name), 'giu')

/** Replaces each of the names in a text, the longest first. */
function replacing(names: readonly string[], replacement: string): (text: string) => string {
  const patterns = [...new Set(names)]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
  return (text) => patterns.reduce((left, pattern) => left.replaceAll(pattern, () => replacement), text)
}

type Texts = {
  readonly withheld: string
  readonly named: (text: string) => string
  readonly note: (text: string) => string
  readonly owner: (name: string) => string
}

function evidenceOf({ evidence, links, files }: Answer, { withheld, named }: Texts, hidden: boolean) {
  if (hidden) {
    return {
      ...(evidence?.trim() ? { evidence: withheld } : links?.length || files?.length ? { links: [withheld] } : {}),
    }
  }
  return {
    ...(evidence !== undefined && { evidence: named(evidence) }),
    ...(links && { links: links.map(named) }),
    ...(files && { files: files.map((file) => ({ ...file, name: named(file.name) })) }),
  }
}

function redactedAnswer(answer: Answer, freeText: boolean, redaction: Redaction, texts: Texts): Answer {
  const { note, evidence: _, links: __, files: ___, owner, ...rest } = answer
  const beside = {
    ...(note !== undefined && { note: texts.note(note) }),
    ...evidenceOf(answer, texts, redaction.evidence),
    ...(owner !== undefined && { owner: texts.owner(owner) }),
  }
  if (rest.state === 'answered' && freeText) return { ...rest, ...beside, value: texts.note(String(rest.value)) }
  if (rest.state === 'not-applicable') return { ...rest, ...beside, reason: texts.note(rest.reason) }
  return { ...rest, ...beside }
}

/** Questions that are answered in a person's own words; a date is not. */
const freeTextsOf = ({ questionnaire }: Round): readonly string[] =>
  outline(questionnaire).flatMap(({ question }) =>
    question.type === 'text' && question.input !== 'date' ? [question.id] : [],
  )

type Copy = {
  /** each with a version of the questionnaire that has its questions */
  readonly rounds: readonly Round[]
  readonly actions: readonly Action[]
  readonly redaction: Redaction
  readonly words: Words
}

const ownersOf = ({ rounds, actions }: Copy): readonly string[] =>
  [...rounds.flatMap(({ assessment }) => Object.values(assessment.answers)), ...actions].map(
    ({ owner }) => owner?.trim() ?? '',
  )

function textsOf(copy: Copy): Texts {
  const { rounds, redaction, words } = copy
  const { withheld, nameWithheld, subjectWithheld } = words.m.report
  const subjects = redaction.subject ? rounds.map(({ assessment }) => assessment.subject.trim()) : []
  const withoutSubject = replacing(subjects, subjectWithheld)
  const withoutPeople = replacing(redaction.names ? ownersOf(copy) : [], nameWithheld)
  const named = (text: string) => withoutPeople(withoutSubject(text))
  return {
    withheld,
    named,
    note: (text) => (text !== '' && redaction.notes ? withheld : named(text)),
    owner: (name) => (name !== '' && redaction.names ? withheld : named(name)),
  }
}

const redactedAction = ({ owner, note, ...action }: Action, texts: Texts): Action => ({
  ...action,
  title: texts.named(action.title),
  ...(owner !== undefined && { owner: texts.owner(owner) }),
  ...(note !== undefined && { note: texts.note(note) }),
})

/**
 * What makes of rounds and plans those of a copy that withholds something; a copy scores as its original does, since
 * what is withheld stays there as something. A name that nobody entered as subject or owner cannot be found in a note.
 */
export function createRedactor(copy: Copy): Redactor {
  const { rounds, redaction, words } = copy
  const texts = textsOf(copy)
  const freeTexts = new Set(rounds.flatMap(freeTextsOf))
  const subjectOf = (subject: string) => (redaction.subject ? words.m.report.subjectWithheld : subject)
  const action = (one: Action) => redactedAction(one, texts)
  return {
    action,
    assessment: ({ seal, annotation, subject, ...assessment }) => ({
      ...assessment,
      subject: subjectOf(subject),
      ...(seal && !redaction.subject && { seal }),
      ...(annotation !== undefined && { annotation: texts.note(annotation) }),
      answers: Object.fromEntries(
        Object.entries(assessment.answers).map(([id, one]) => [
          id,
          redactedAnswer(one, freeTexts.has(id), redaction, texts),
        ]),
      ),
    }),
    roadmap: ({ subject, actions, annotations, ...roadmap }) => ({
      ...roadmap,
      subject: subjectOf(subject),
      actions: actions.map(action),
      annotations: annotations.map((event) => ({ ...event, text: texts.note(event.text) })),
    }),
  }
}

/** What is withheld, in words, in the order of the form; empty for nothing. */
export function withheldParts(redaction: Redaction, { m }: Words): readonly string[] {
  const { subject, names, notes, evidence } = m.report.withheldParts
  return [
    ...(redaction.subject ? [subject] : []),
    ...(redaction.names ? [names] : []),
    ...(redaction.notes ? [notes] : []),
    ...(redaction.evidence ? [evidence] : []),
  ]
}
