/** What the form holds for one question. */

/** `choice` is a scale step id, one of the two marks below, or empty; the other fields serve the other types. */
export type Entry = {
  choice: string
  choices: string[]
  number: string
  text: string
  reason: string
  note: string
  evidence: string
}

/** All entries of the form by field key. */
export type Entries = { answers: Record<string, Entry> }

/** A tilde cannot be part of an id, so these never meet a step of somebody's scale. */
export const NOT_SURE = '~not-sure'
export const NOT_APPLICABLE = '~not-applicable'

/** Field paths split at dots and read digits as positions; ids may hold both. */
export const fieldKey = (id: string): string => `q${id.replaceAll('.', '~')}`

/** The form path of one part of a question's entry. */
export const fieldPath = <P extends keyof Entry>(id: string, part: P): `answers.${string}.${P}` =>
  `answers.${fieldKey(id)}.${part}`

export const emptyEntry: Entry = { choice: '', choices: [], number: '', text: '', reason: '', note: '', evidence: '' }
