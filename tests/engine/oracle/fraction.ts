/** Exact rational numbers. A document's number is the decimal its author wrote, so 0.1 is one tenth. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint }

export const ZERO: Fraction = { top: 0n, bottom: 1n }
export const ONE: Fraction = { top: 1n, bottom: 1n }

export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new Error('a fraction over nothing')
  const sign = bottom < 0n ? -1n : 1n
  const shared = divisor(top < 0n ? -top : top, bottom * sign)
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared }
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

export function decimal(number: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number))
  if (!match) throw new Error(`not a finite number: ${number}`)
  const [, sign, whole = '', part = '', power = '0'] = match
  const digits = BigInt(sign + whole + part)
  const shift = Number(power) - part.length
  return shift >= 0 ? fraction(digits * 10n ** BigInt(shift), 1n) : fraction(digits, 10n ** BigInt(-shift))
}

export const plus = (a: Fraction, b: Fraction) =>
  a.bottom === b.bottom && a.bottom === 1n
    ? { top: a.top + b.top, bottom: 1n }
    : fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)
export const minus = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom)
export const times = (a: Fraction, b: Fraction) => fraction(a.top * b.top, a.bottom * b.bottom)
export const over = (a: Fraction, b: Fraction) => fraction(a.top * b.bottom, a.bottom * b.top)
export const atLeast = (a: Fraction, b: Fraction) => a.top * b.bottom >= b.top * a.bottom
export const least = (a: Fraction, b: Fraction) => (atLeast(a, b) ? b : a)
export const greatest = (a: Fraction, b: Fraction) => (atLeast(a, b) ? a : b)

/** The nearest double, to compare with. */
export function toNumber({ top, bottom }: Fraction): number {
  const scaled = (top * 10n ** 30n) / bottom
  return Number(scaled) / 1e30
}
