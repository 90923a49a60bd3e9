/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const ROUNDS = Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5],
  ...[0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174],
  ...[0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da],
  ...[0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967],
  ...[0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85],
  ...[0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070],
  ...[0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2],
)
/** The same of the square roots of the first eight primes: where every digest begins. */
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]
const BLOCK = 64

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** Spreads the 16 words of a block over the 64 rounds. */
function schedule(words: Int32Array, block: DataView, at: number): void {
  for (let round = 0; round < 16; round++) words[round] = block.getInt32(at + 4 * round)
  for (let round = 16; round < 64; round++) {
    const far = words[round - 15] ?? 0
    const near = words[round - 2] ?? 0
    const one = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const two = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words[round] = (words[round - 16] ?? 0) + one + (words[round - 7] ?? 0) + two
  }
}

function addBlock(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round++) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + mixed + ((e & f) ^ (~e & g)) + (ROUNDS[round] ?? 0) + (words[round] ?? 0)) | 0
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let at = 0; at < 8; at++) state[at] = (state[at] ?? 0) + (added[at] ?? 0)
}

/** What follows the last whole block: the rest, a one bit, zeros, and the length in bits. */
function ending(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from
  const padded = new Uint8Array(rest + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  padded.set(bytes.subarray(from))
  padded[rest] = 0x80
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n)
  return padded
}

/**
 * The SHA-256 of bytes (FIPS 180-4) as 64 hexadecimal digits. For digests that must be known at once, without the platform:
 * whether a file is the one that was written. Nothing secret goes through here; keys and ciphers are the browser's.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Int32Array.from(START)
  const words = new Int32Array(64)
  const addAll = (part: Uint8Array, end: number) => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
    for (let at = 0; at < end; at += BLOCK) {
      schedule(words, view, at)
      addBlock(state, words)
    }
  }
  const whole = bytes.length - (bytes.length % BLOCK)
  addAll(bytes, whole)
  const last = ending(bytes, whole)
  addAll(last, last.length)
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
