import type { Path, ProblemCode as QuestionnaireProblemCode } from '../../engine/problem.ts'

export type { Path }

/** What a problem's sentence needs beside its code. */
export type Params = Readonly<Record<string, string | number>>

/** Something wrong with the bytes or the JSON, found before any meaning is read. */
export type JsonProblemCode =
  | 'file-too-large'
  | 'file-empty'
  | 'not-utf8'
  | 'pdf-without-data'
  | 'pdf-changed'
  | 'json-syntax'
  | 'json-too-deep'
  | 'json-too-many-values'
  | 'json-too-many-keys'
  | 'duplicate-key'
  | 'reserved-key'
  | 'lone-surrogate'
  | 'number-too-large'

/** Something wrong with the shape of the document: it does not fit its schema. */
export type ShapeProblemCode =
  | 'not-a-mizan-file'
  | 'format-newer'
  | 'missing'
  | 'unknown-key'
  | 'wrong-type'
  | 'not-one-of'
  | 'empty-text'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'number-below'
  | 'number-above'
  | 'bad-form'
  | 'bad-id'
  | 'reserved-id'
  | 'bad-language'
  | 'bad-version'
  | 'bad-date'
  | 'impossible-date'
  | 'bad-time'
  | 'bad-digest'
  | 'bad-base64'
  | 'bad-address'
  | 'bad-type'
  | 'hidden-character'

/** Something wrong between parts of a file that are each well formed. */
export type CrossProblemCode =
  | 'too-many-questions'
  | 'other-questionnaire'
  | 'answer-without-question'
  | 'wrong-answer'
  | 'unknown-option'
  | 'unknown-fact'
  | 'attachment-without-answer'
  | 'attachment-size'
  | 'attachment-changed'
  | 'backup-changed'
  | 'backup-questionnaire'
  | 'translation-of-other'
  | 'translation-language'
  | 'translation-of-own-language'
  | 'translation-unknown-id'

export type ProblemCode = JsonProblemCode | ShapeProblemCode | CrossProblemCode | QuestionnaireProblemCode

/** A problem found in a document, before it is known where in the text that is. */
export type FileProblem = { readonly code: ProblemCode; readonly path: Path; readonly params?: Params }

/** The part of a document a problem lies in, as its author knows it: by id. */
export type Place = {
  readonly kind:
    | 'question'
    | 'domain'
    | 'section'
    | 'group'
    | 'scale'
    | 'level'
    | 'cap'
    | 'target'
    | 'framework'
    | 'board'
    | 'fact'
    | 'category'
  readonly id: string
}

/** A problem with its place; line and column count from 1 (columns in UTF-16 units, as editors do). */
export type LocatedProblem = FileProblem & {
  readonly line?: number
  readonly column?: number
  readonly place?: Place
}

/** What checking or reading gives: the value, or at least one problem. Never both, never an exception. */
export type Reading<T, P = FileProblem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly P[] }
