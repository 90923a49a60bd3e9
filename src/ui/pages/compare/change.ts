/** How one number became another. Null is never zero: what is unknown on one side has no difference. */

export type Change = { readonly kind: 'moved'; readonly delta: number } | { readonly kind: 'new' | 'gone' | 'none' }

/** From one index to another: `new` and `gone` when only one side is known, `none` when neither is. */
export function changeOf(from: number | null, to: number | null): Change {
  if (from === null) return { kind: to === null ? 'none' : 'new' }
  return to === null ? { kind: 'gone' } : { kind: 'moved', delta: to - from }
}

/** Which way a difference goes once it is written with one decimal in points; so −0.04 points is no change. */
export function directionOf(delta: number): 'up' | 'down' | 'same' {
  if (Math.abs(delta) * 100 < 0.05 - 1e-9) return 'same'
  return delta > 0 ? 'up' : 'down'
}
