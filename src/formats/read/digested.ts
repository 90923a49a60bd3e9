import { sha256 } from '../../engine/sha256.ts'
import { digestHead } from '../write/digested.ts'
import { encodeUtf8 } from '../write/encode-utf8.ts'
import { valueAt } from './place.ts'
import type { FileProblem } from './problem.ts'

type Marked = { readonly format: string; readonly formatVersion: number }

const beginsWith = (bytes: Uint8Array, head: Uint8Array) => head.every((byte, at) => bytes[at] === byte)

/**
 * One problem when a file is not, byte for byte, the one that was written; none when it is. The digest finds accidents and
 * careless edits; who knows how can write another digest.
 */
export function digestProblems({ format, formatVersion }: Marked, document: unknown, bytes: Uint8Array) {
  const digest = valueAt(document, ['digest'])
  const head = encodeUtf8(digestHead(format, formatVersion, String(digest)))
  const intact = beginsWith(bytes, head) && sha256(bytes.subarray(head.length)) === digest
  const changed: readonly FileProblem[] = [{ code: 'backup-changed', path: ['digest'] }]
  return intact ? [] : changed
}
