import { sha256 } from '../../engine/sha256.ts'
import { encodeUtf8 } from './encode-utf8.ts'

/** The first four lines of a file that tells its own digest; they are always these bytes. */
export function digestHead(format: string, formatVersion: number, digest: string): string {
  return `{\n  "format": "${format}",\n  "formatVersion": ${formatVersion},\n  "digest": "${digest}",\n`
}

/** The bytes of a file whose fourth line is the SHA-256 of all that comes after it; `rest` closes the object. */
export function digested(format: string, formatVersion: number, rest: string): Uint8Array<ArrayBuffer> {
  const after = encodeUtf8(rest)
  const head = encodeUtf8(digestHead(format, formatVersion, sha256(after)))
  const bytes = new Uint8Array(head.length + after.length)
  bytes.set(head)
  bytes.set(after, head.length)
  return bytes
}
