/** Bytes as the string of 8-bit characters that jsPDF writes and keeps fonts in. */
export function binaryString(bytes: Uint8Array): string {
  const CHUNK = 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return text
}
