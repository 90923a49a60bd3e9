/** The small pieces every schema of a document is made of: ids, texts, weights. */
import * as z from 'zod/mini'
import { evidenceLimits } from './evidence-limits.ts'

/** Names every JavaScript object already has; an id that equals one would read inherited members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The same schema with a description for the emitted JSON Schema; the original keeps its own. */
export function describe<T extends z.ZodMiniType>(schema: T, description: string): T {
  const copy = schema.clone()
  z.globalRegistry.add(copy, { description })
  return copy
}

/** Permanent id: never reused, never derived from text, safe as an object key and in a link. */
export const idSchema = describe(
  z.string().check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'bad-id' }),
    z.refine((id) => !INHERITED.has(id), { error: 'reserved-id' }),
  ),
  'Permanent id: letters, digits, dot, underscore and hyphen, 64 at most. Never change or reuse one.',
)

/** A text of 1 to `most` characters. */
export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
/**
 * Control characters, line separators, bidi embeddings and overrides, tags: in a name they hide or reorder what is
 * read. Marks (U+200E, U+200F, U+061C) and isolates that are closed again are how mixed names are written well.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u{e0000}-\u{e007f}]/u
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g
function hidesNothing(name: string): boolean {
  let rest = name
  let before: string
  do {
    before = rest
    rest = rest.replace(ISOLATED, '')
  } while (rest !== before)
  return !HIDDEN.test(name) && !/[\u2066-\u2069]/.test(rest)
}

export const line = text(300).check(z.refine(hidesNothing, { error: 'hidden-character' }))
export const paragraph = text(4000)
export const languageCode = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/, { error: 'bad-language' }))
export const semver = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'bad-version' }))
export const share = z.number().check(z.gte(0), z.lte(1))
export const weight = describe(
  z.number().check(z.gt(0), z.lte(1000)),
  'How much it counts beside its neighbours; greater than 0. Default 1.',
)

const inCalendar = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
/** A day that exists, YYYY-MM-DD. */
export const isoDate = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'bad-date' }),
    z.refine(inCalendar, { error: 'impossible-date' }),
  )
/** An instant in UTC. */
export const isoInstant = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, { error: 'bad-time' }))
/** SHA-256 as 64 hexadecimal digits. */
export const fileDigest = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'bad-digest' }))
/** An address on the web, shown as text and never followed by itself. */
export const webAddress = z
  .string()
  .check(
    z.maxLength(evidenceLimits.linkCharacters),
    z.regex(/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/u, { error: 'bad-address' }),
  )
