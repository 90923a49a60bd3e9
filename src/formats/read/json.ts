import { limits } from './limits.ts'
import { positionsOf } from './locate.ts'
import type { LocatedProblem, Reading } from './problem.ts'
import { scanJson } from './scan-json.ts'
import { decodeUtf8 } from './utf8.ts'

/** A document with the text it was read from. */
export type Parsed = { readonly text: string; readonly value: unknown }

/** How large a file may be. */
type Most = { readonly bytes: number; readonly values: number }
const USUAL: Most = { bytes: limits.fileBytes, values: limits.values }

const refused = (problem: LocatedProblem) => ({ ok: false, problems: [problem] }) as const

/**
 * Reads strict JSON: UTF-8 with or without byte order mark, within the limits, nothing in it that parsing would lose or
 * change (duplicate keys, inherited names, lone surrogates, overflowing numbers). Problems carry line and column.
 */
export function readJson(bytes: Uint8Array, most: Most = USUAL): Reading<Parsed, LocatedProblem> {
  if (bytes.length === 0) return refused({ code: 'file-empty', path: [] })
  if (bytes.length > most.bytes)
    return refused({ code: 'file-too-large', path: [], params: { most: most.bytes, found: bytes.length } })
  const text = decodeUtf8(bytes)
  if (text === null) return refused({ code: 'not-utf8', path: [] })
  const faults = scanJson(text, { ...limits, values: most.values, faults: limits.problems })
  if (faults.length === 0) return { ok: true, value: { text, value: JSON.parse(text) } }
  const positions = positionsOf(
    text,
    faults.map(({ offset }) => offset),
  )
  return { ok: false, problems: faults.map(({ offset, ...fault }, at) => ({ ...fault, ...positions[at] })) }
}
