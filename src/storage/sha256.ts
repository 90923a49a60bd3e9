import type { Attachments } from '../engine/assessment.ts'
import { fromBase64 } from './base64.ts'

/** The SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits. Rejects where the browser has no WebCrypto. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The digests of evidence files by id, to be held against those the answers name. Rejects as `sha256` does. */
export async function fileDigests(attachments: Attachments): Promise<ReadonlyMap<string, string>> {
  const digests = Object.entries(attachments).map(
    async ([id, content]) => [id, await sha256(fromBase64(content))] as const,
  )
  return new Map(await Promise.all(digests))
}
