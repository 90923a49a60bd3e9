import { fromBase64 as decoded } from '../base64.ts'

/** The bytes of Base64; null when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return decoded(text)
  } catch {
    return null
  }
}
