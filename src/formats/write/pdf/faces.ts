import { isDirectionControl } from './arabic.ts'
import type { FontMetrics } from './font-metrics.ts'

/** The five faces of the report; symbols has one weight. */
export const faces = ['latin', 'latinBold', 'arabic', 'arabicBold', 'symbols'] as const
export type Face = (typeof faces)[number]
export type Metrics = Readonly<Record<Face, FontMetrics>>

const isArabic = (code: number) =>
  (code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefe)
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

export type Chosen = { readonly face: Face; readonly width: number }

/** Which face draws a character and how wide it is there, in em; remembered, because every character asks. */
export function createChooser(metrics: Metrics): (code: number, bold: boolean) => Chosen {
  const caches = [new Map<number, Chosen>(), new Map<number, Chosen>()] as const
  const faceOf = (code: number, bold: boolean): Face => {
    const latin = bold ? 'latinBold' : 'latin'
    const arabic = bold ? 'arabicBold' : 'arabic'
    if (isArabic(code) && metrics[arabic].has(code)) return arabic
    if (metrics[latin].has(code)) return latin
    return metrics.symbols.has(code) ? 'symbols' : latin
  }
  return (code, bold) => {
    const cache = caches[bold ? 1 : 0]
    const known = cache.get(code)
    if (known) return known
    const face = faceOf(code, bold)
    const found = { face, width: isDirectionControl(code) ? 0 : metrics[face].width(code) }
    cache.set(code, found)
    return found
  }
}

/** Whether some face can draw this code unit; direction controls need no glyph, and no face has anything beyond the basic plane. */
const isDrawn = (metrics: Metrics, code: number) =>
  !isSurrogate(code) &&
  (metrics.latin.has(code) || metrics.arabic.has(code) || metrics.symbols.has(code) || isDirectionControl(code))

/** Whether some face can draw this character (a code point as a string). */
export const hasGlyph = (metrics: Metrics, char: string): boolean => isDrawn(metrics, char.charCodeAt(0))

/** Whether some face can draw every character of a text. */
export function hasGlyphs(metrics: Metrics, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isDrawn(metrics, text.charCodeAt(at))) return false
  return true
}
