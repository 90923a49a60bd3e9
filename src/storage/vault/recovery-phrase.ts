/** Crockford's 32 signs: none of them is taken for another when it is read from paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 7
/** Signs of a group, its check sign not counted: 7 × 4 × 5 = 140 bits. */
const OWN = 4

/** What is wrong with a phrase: it has another number of groups than it should, or this group (from 1) is mistyped. */
export type PhraseProblem =
  | { readonly ok: false; readonly groups: number }
  | { readonly ok: false; readonly wrong: number }
export type Phrase = { readonly ok: true; readonly phrase: string }

/** Twice a value in the field of 32 elements, by x⁵ + x² + 1. */
const doubled = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/**
 * The check sign of a group: another one for each single sign that is mistyped, for two neighbours that change places,
 * and for the same group at another place.
 */
function checkSign(values: readonly number[], place: number): string {
  const sum = values.reduce((before, value) => doubled(before ^ value), place + 1)
  return SIGNS.charAt(sum)
}

const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

function signOf(character: string): string {
  const arabic = '٠١٢٣٤٥٦٧٨٩'.indexOf(character)
  const sign = arabic >= 0 ? String(arabic) : character.toUpperCase()
  return ALIKE[sign] ?? sign
}

/** A new recovery phrase: seven groups of five signs, the fifth of each checks the others. */
export function newPhrase(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(GROUPS * OWN))]
  const groups = Array.from({ length: GROUPS }, (_, place) => {
    const values = bytes.slice(place * OWN, (place + 1) * OWN).map((byte) => byte & 31)
    return values.map((value) => SIGNS.charAt(value)).join('') + checkSign(values, place)
  })
  return groups.join('-')
}

function isSound(group: string, place: number): boolean {
  const values = [...group.slice(0, OWN)].map((sign) => SIGNS.indexOf(sign))
  return values.every((value) => value >= 0) && group.charAt(OWN) === checkSign(values, place)
}

/** The signs of what was typed, without spaces, dashes and what cannot be seen. */
const signsOf = (typed: string): string =>
  [...typed.normalize('NFKC')]
    .filter((one) => !/[\s\p{P}\p{Cf}]/u.test(one))
    .map(signOf)
    .join('')

/** A phrase as it was made, from however it was typed: small letters, other spaces, letters that look like digits. */
export function phraseFrom(typed: string): Phrase | PhraseProblem {
  const whole = signsOf(typed)
  if (whole.length !== GROUPS * (OWN + 1)) return { ok: false, groups: GROUPS }
  const groups = Array.from({ length: GROUPS }, (_, place) => whole.slice(place * (OWN + 1), (place + 1) * (OWN + 1)))
  const wrong = groups.findIndex((group, place) => !isSound(group, place))
  return wrong < 0 ? { ok: true, phrase: groups.join('-') } : { ok: false, wrong: wrong + 1 }
}

/** Whether what was typed is this group of a phrase, however it was typed. */
export function sameGroup(typed: string, group: string): boolean {
  return signsOf(typed) === group
}
