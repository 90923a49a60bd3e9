import createBidi from 'bidi-js'
import { shape } from './arabic-joining.ts'

const bidi = createBidi()

/** Isolates, embeddings, marks: they order text and are never drawn. */
const CONTROLS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u202b\u202e\u2067]/

/** Whether a code unit is a direction control: it orders text and is never drawn. */
export const isDirectionControl = (code: number): boolean =>
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069) ||
  code === 0xfeff

/** One paragraph, shaped, whose lines can be asked for in the order they are drawn in. */
export type Paragraph = {
  /** logical order, in presentation forms; measure and wrap this */
  readonly shaped: string
  /** the characters from start to end (exclusive) from left to right, without controls; brackets mirrored */
  readonly visual: (start: number, end: number) => string
}

/**
 * Shapes a paragraph and orders it by the Unicode Bidirectional Algorithm with this base direction. Levels are found
 * on the whole paragraph, so an isolate that wraps stays one. Text without right-to-left letters in an ltr base is free.
 */
export function layParagraph(text: string, base: 'ltr' | 'rtl'): Paragraph {
  const rightToLeft = RIGHT_TO_LEFT.test(text)
  if (!rightToLeft && base === 'ltr') {
    const plain = CONTROLS.test(text) ? [...text].filter((char) => !CONTROLS.test(char)).join('') : text
    return { shaped: plain, visual: (start, end) => plain.slice(start, end) }
  }
  const shaped = rightToLeft ? shape(text) : text
  const embedding = bidi.getEmbeddingLevels(shaped, base)
  return {
    shaped,
    visual: (start, end) => {
      if (end <= start) return ''
      const mirrored = bidi.getMirroredCharactersMap(shaped, embedding.levels, start, end - 1)
      const order = Array.from({ length: end - start }, (_, i) => start + i)
      for (const [from = 0, to = 0] of bidi.getReorderSegments(shaped, embedding, start, end - 1)) {
        order.splice(from - start, to - from + 1, ...order.slice(from - start, to - start + 1).reverse())
      }
      return order
        .map((at) => mirrored.get(at) ?? shaped.charAt(at))
        .filter((char) => !CONTROLS.test(char))
        .join('')
    },
  }
}
