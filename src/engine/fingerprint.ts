/** The part of a seal's digest that people read, print and type: its first 16 hexadecimal digits. */

const DIGITS = 16

/** The first 16 digits in groups of four, for screen and paper. */
export function fingerprint(digest: string): string {
  return digest.slice(0, DIGITS).replace(/(.{4})(?=.)/g, '$1 ')
}

const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Digits typed on an Arabic or Persian keyboard are digits too. */
const latin = (digit: string) => String(digit.charCodeAt(0) & 0xf)

/**
 * Whether somebody typed the beginning of this digest. Spaces, hyphens and the case of letters do not matter; `incomplete` is
 * anything but 16 to 64 hexadecimal digits.
 */
export function compareFingerprint(typed: string, digest: string): 'incomplete' | 'same' | 'other' {
  const digits = typed
    .replace(ARABIC_DIGIT, latin)
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .toLowerCase()
  if (!/^[0-9a-f]{16,64}$/.test(digits)) return 'incomplete'
  return digest.startsWith(digits) ? 'same' : 'other'
}
