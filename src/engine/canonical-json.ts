/**
 * Canonical JSON (RFC 8785): one text for one value, whoever writes it, so that a digest can be computed from it.
 * Keys in the order of their UTF-16 units, numbers and escapes as ECMAScript writes them, nothing between the tokens.
 */

const LONE_SURROGATE = /\p{Surrogate}/u

function textOf(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new RangeError('canonical JSON cannot hold half a surrogate pair')
  return JSON.stringify(text)
}

function numberOf(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('canonical JSON cannot hold NaN or Infinity')
  return JSON.stringify(value)
}

const byUnits = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

/**
 * The canonical text of a JSON value; a member that is undefined is not there. Throws on what JSON does not have: NaN,
 * Infinity, half a surrogate pair, undefined in a list, functions.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'string') return textOf(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`canonical JSON cannot hold ${typeof value}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return `{${members
    .sort(byUnits)
    .map(([key, member]) => `${textOf(key)}:${canonicalJson(member)}`)
    .join(',')}}`
}
