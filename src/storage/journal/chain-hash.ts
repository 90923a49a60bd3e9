/** The hash before the first change. */
export const ORIGIN = '0'.repeat(16)

const finish = (lane: number) => {
  const first = Math.imul(lane ^ (lane >>> 16), 0x7feb352d)
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b)
  return ((second ^ (second >>> 16)) >>> 0).toString(16).padStart(8, '0')
}

/**
 * 64 bits, as 16 hex digits, of a text and the hash before it. Two texts of one length that differ in one character
 * never share it. It finds accidents, not forgers: whoever can edit the files can also rebuild any chain. It has to be
 * synchronous, which WebCrypto is not, because an IndexedDB transaction ends while a script waits for something else.
 */
export function chainHash(previous: string, text: string): string {
  let left = 0x9e3779b9 ^ text.length
  let right = 0x2545f491
  for (const part of [previous, text]) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at)
      left = Math.imul(left ^ code, 0x85ebca6b)
      left = (left << 13) | (left >>> 19)
      right = Math.imul(right ^ code ^ (left >>> 7), 0xc2b2ae35)
      right = (right << 11) | (right >>> 21)
    }
  }
  return finish(left) + finish(right)
}
