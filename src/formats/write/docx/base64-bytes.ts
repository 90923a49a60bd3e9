const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes that Base64 text stands for; signs that are none are passed over. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
  const signs = [...text].map((sign) => SIGNS.indexOf(sign)).filter((value) => value >= 0)
  const bytes = new Uint8Array(Math.floor((signs.length * 6) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const value of signs) {
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
