/** As many bytes as can be handed to one call, in whole groups of three. */
const PART = 3 * 8192

/** Bytes as Base64 text. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += btoa(String.fromCharCode(...bytes.subarray(at, at + PART)))
  return text
}

/** The bytes that Base64 text stands for; throws on anything else, which no stored row and no file that was read holds. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
