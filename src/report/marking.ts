/** The most characters a marking has: it stands on one line at the foot of a page. */
export const MARKING_LENGTH = 60

/** Controls, line ends, directional overrides and isolates: on paper they would hide or reorder what is read. */
const UNPRINTED = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** The same text on one line without anything that hides or turns what is read; as it is while it is being typed. */
export const oneLine = (text: string): string => text.replace(UNPRINTED, ' ')

/**
 * A classification marking as it is printed: one line without controls, at most MARKING_LENGTH characters; null when
 * nothing is left.
 */
export function markingFrom(text: string): string | null {
  const line = oneLine(text).replace(/\s+/gu, ' ').trim()
  return [...line].slice(0, MARKING_LENGTH).join('').trim() || null
}
