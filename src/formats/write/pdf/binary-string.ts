/** Bytes as the string of 8-bit characters that jsPDF writes and keeps fonts in. */
export function binaryString(bytes: Uint8Array): string {
  const CHUNK = 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}

/** The bytes of a string of 8-bit characters. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
