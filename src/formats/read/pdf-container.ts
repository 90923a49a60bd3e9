import { sha256 } from '../../engine/sha256.ts'
import { encodeUtf8 } from '../write/encode-utf8.ts'
import { DATA_END, DATA_MARK, dataHead } from '../write/pdf/data-head.ts'
import { limits } from './limits.ts'
import type { Reading } from './problem.ts'

const MARK = encodeUtf8(DATA_MARK)
const END = encodeUtf8(DATA_END)
/** More than the longest head has. */
const HEAD = 400

/** A plain loop: a file of nothing but beginnings asks it millions of times. */
function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false
  return true
}

/** The places where attached data begins, the first few. */
function places(bytes: Uint8Array): readonly number[] {
  const found: number[] = []
  const [first = 0] = MARK
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (!standsAt(bytes, at, MARK)) continue
    found.push(at)
    if (found.length === limits.pdfAttachments) break
  }
  return found
}

/** The data at a place, if it is there whole and has the digest it says; null otherwise. */
function dataAt(bytes: Uint8Array, at: number): Uint8Array | null {
  const head = String.fromCharCode(...bytes.subarray(at, at + HEAD))
  const [, digest = '', size = ''] = /^[^)]*\(([0-9a-f]{64})\) \/Length (\d{1,8}) /.exec(head) ?? []
  const length = Number(size)
  const start = encodeUtf8(dataHead(digest, length))
  const from = at + start.length
  const whole = standsAt(bytes, at, start) && standsAt(bytes, from + length, END)
  if (digest === '' || !whole) return null
  const data = bytes.subarray(from, from + length)
  return sha256(data) === digest ? data : null
}

/**
 * Finds the assessment's data in a PDF that Mizan has written; the rest of the PDF is not looked at. No reader of PDF: it takes the
 * one form that the writer gives, neither unpacks nor follows anything, and looks at few places. What was changed is refused.
 */
export const pdfContainer = {
  format: 'application/pdf',
  /** whether the bytes begin as a PDF does */
  holds: (bytes: Uint8Array): boolean => standsAt(bytes, 0, encodeUtf8('%PDF-')),
  open(bytes: Uint8Array): Reading<Uint8Array> {
    const found = places(bytes)
    for (const at of found) {
      const data = dataAt(bytes, at)
      if (data) return { ok: true, value: data }
    }
    return { ok: false, problems: [{ code: found.length > 0 ? 'pdf-changed' : 'pdf-without-data', path: [] }] }
  },
} as const
