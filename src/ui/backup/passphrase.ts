export type BackUpWishes = {
  protection: 'plain' | 'encrypted'
  passphrase: string
  again: string
  shown: boolean
}

/** Fewer characters are no protection at all. */
export const LEAST_CHARACTERS = 8
const FAIR_CHARACTERS = 14
const LONG_CHARACTERS = 22

/** How hard a passphrase is to guess, as far as its length tells; the same few characters over and over do not count. */
export function strengthOf(passphrase: string): 'none' | 'short' | 'fair' | 'long' {
  const characters = [...passphrase.normalize('NFKC')]
  const length = Math.min(characters.length, 3 * new Set(characters).size)
  if (length < LEAST_CHARACTERS) return 'none'
  if (length < FAIR_CHARACTERS) return 'short'
  return length < LONG_CHARACTERS ? 'fair' : 'long'
}
