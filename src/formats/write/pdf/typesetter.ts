import { isDirectionControl, layParagraph, type Paragraph } from './arabic.ts'
import type { FontMetrics } from './font-metrics.ts'

/** The five faces of the report; symbols has one weight. */
export const faces = ['latin', 'latinBold', 'arabic', 'arabicBold', 'symbols'] as const
export type Face = (typeof faces)[number]
export type Metrics = Readonly<Record<Face, FontMetrics>>

/** A stretch of one face, in drawing order; `x` from the start of the line in em. */
export type Run = { readonly face: Face; readonly text: string; readonly x: number }
/** One line, measured in em of its font size. */
export type Line = { readonly width: number; readonly runs: readonly Run[] }

export type Typesetter = {
  /** lines no wider than `width` em; words that do not fit are broken; "\n" begins a paragraph; no text gives one empty line */
  readonly wrap: (text: string, width: number, bold?: boolean) => readonly Line[]
  /** one line, whatever its width */
  readonly line: (text: string, bold?: boolean) => Line
  /** one line no wider than `width` em, ended with "…" where text was left out */
  readonly fit: (text: string, width: number, bold?: boolean) => Line
  /** characters no face has, in order of first use, each once; they are drawn as U+FFFD */
  readonly missing: () => readonly string[]
}

const MISSING = '\uFFFD'
const SPACE = 0x20
const isArabic = (code: number) =>
  (code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefe)
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff
const isVariation = (code: number) => code >= 0xfe00 && code <= 0xfe0f
const isControl = (code: number) => code < SPACE || (code >= 0x7f && code <= 0x9f) || code === 0xad

/** A line may end after these: spaces, hyphens, slashes and what stands between the parts of ids and addresses. */
const BREAK_AFTER = new Set([...' \u2009\u200a-\u2010\u2012\u2013\u2014/\\|,;،؛_@&?=+'].map((char) => char.charCodeAt(0)))
const breaksAfter = (code: number) => BREAK_AFTER.has(code) || code === 0x200b
/** Scripts without spaces may break anywhere. */
const isIdeograph = (code: number) => code >= 0x2e80 && code <= 0xd7ff
/** Marks never begin a line. */
const isMark = (code: number) => (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x670

/** Plain text as the fonts can take it: NFC, one kind of line end, tabs and odd spaces as spaces, no control characters. */
export function cleanText(text: string): string {
  const normal = text.normalize('NFC').replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
  return Array.from(normal, (char) => {
    const code = char.charCodeAt(0)
    if (char === '\n') return char
    if (code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return ' '
    return isControl(code) || isVariation(code) ? '' : char
  }).join('')
}

type Face2 = { readonly face: Face; readonly width: number }

/** Measures and breaks text in the given direction with these fonts. Pure but for the list of missing characters. */
export function createTypesetter(metrics: Metrics, base: 'ltr' | 'rtl'): Typesetter {
  const missing = new Set<string>()
  const caches = [new Map<number, Face2>(), new Map<number, Face2>()] as const

  const choose = (code: number, bold: boolean): Face => {
    const latin = bold ? 'latinBold' : 'latin'
    const arabic = bold ? 'arabicBold' : 'arabic'
    if (isArabic(code) && metrics[arabic].has(code)) return arabic
    if (metrics[latin].has(code)) return latin
    return metrics.symbols.has(code) ? 'symbols' : latin
  }
  const face = (code: number, bold: boolean): Face2 => {
    const cache = caches[bold ? 1 : 0]
    const known = cache.get(code)
    if (known) return known
    const chosen = choose(code, bold)
    const found = { face: chosen, width: isDirectionControl(code) ? 0 : metrics[chosen].width(code) }
    cache.set(code, found)
    return found
  }
  const hasGlyph = (code: number) =>
    isDirectionControl(code) || metrics.latin.has(code) || metrics.arabic.has(code) || metrics.symbols.has(code)

  /** Every character without a glyph becomes the visible mark and is noted. */
  const known = (text: string) =>
    Array.from(text, (char) => {
      if (!isSurrogate(char.charCodeAt(0)) && hasGlyph(char.charCodeAt(0))) return char
      missing.add(char)
      return MISSING
    }).join('')

  const runs = (visual: string, bold: boolean): Line => {
    const made: { face: Face; text: string; x: number }[] = []
    let x = 0
    for (let i = 0; i < visual.length; i++) {
      const code = visual.charCodeAt(i)
      const last = made[made.length - 1]
      const own = face(code, bold)
      const stays = last && (last.face === own.face || (code === SPACE && last.face !== 'symbols'))
      if (stays) last.text += visual.charAt(i)
      else made.push({ face: own.face, text: visual.charAt(i), x })
      x += stays && code === SPACE ? metrics[last.face].width(SPACE) : own.width
    }
    return { width: x, runs: made }
  }

  const trimmedEnd = (text: string, start: number, end: number) => {
    let to = end
    while (to > start && text.charCodeAt(to - 1) === SPACE) to--
    return to
  }

  const paragraphLines = (paragraph: Paragraph, width: number, bold: boolean): Line[] => {
    const { shaped } = paragraph
    const lines: Line[] = []
    const take = (start: number, end: number) => lines.push(runs(paragraph.visual(start, trimmedEnd(shaped, start, end)), bold))
    let start = 0
    let fits = -1
    let x = 0
    for (let i = 0; i < shaped.length; i++) {
      const code = shaped.charCodeAt(i)
      const own = face(code, bold).width
      if (x + own > width && code !== SPACE && i > start && !isMark(code)) {
        const end = fits > start ? fits : i
        take(start, end)
        start = end
        fits = -1
        i = end - 1
        x = 0
        continue
      }
      x += own
      if (breaksAfter(code) || isIdeograph(code)) fits = i + 1
    }
    take(start, shaped.length)
    return lines
  }

  const lay = (text: string) => layParagraph(known(cleanText(text)), base)
  const line = (text: string, bold = false) => {
    const paragraph = lay(text.replaceAll('\n', ' '))
    return runs(paragraph.visual(0, paragraph.shaped.length), bold)
  }

  return {
    wrap: (text, width, bold = false) =>
      cleanText(text)
        .split('\n')
        .flatMap((part) => paragraphLines(layParagraph(known(part), base), width, bold)),
    line,
    fit: (text, width, bold = false) => {
      let cut = text
      let made = line(cut, bold)
      while (made.width > width && cut.length > 0) {
        cut = cut.slice(0, Math.max(0, Math.min(cut.length - 1, Math.floor((cut.length * width) / made.width) + 1)))
        made = line(`${cut.trimEnd()}…`, bold)
      }
      return made
    },
    missing: () => [...missing],
  }
}
