import { toBase64 } from '../../storage/base64.ts'

/** The bytes of Base64 text; null when it is not the very text that `toBase64` gives for them. */
export function strictBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    // The last characters may hold bits that stand for nothing; a file in which they differ is another file.
    return toBase64(bytes.subarray(bytes.length - (bytes.length % 3 || 3))) === text.slice(-4) ? bytes : null
  } catch {
    return null
  }
}
