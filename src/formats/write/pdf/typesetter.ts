import { layParagraph } from './arabic.ts'
import { cleanText } from './clean-text.ts'
import { createChooser, type Face, hasGlyph, hasGlyphs, type Metrics } from './faces.ts'
import { breakLines } from './line-breaks.ts'

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

/** Splits text in drawing order by face. A space stays in the face before it, where that has one. */
function createSplitter(metrics: Metrics): (visual: string, bold: boolean) => Line {
  const choose = createChooser(metrics)
  return (visual, bold) => {
    const runs: Run[] = []
    let open: { readonly face: Face; readonly from: number; readonly x: number } | null = null
    let x = 0
    for (let i = 0; i < visual.length; i++) {
      const code = visual.charCodeAt(i)
      const own = choose(code, bold)
      const stays: boolean =
        open !== null && (open.face === own.face || (code === SPACE && metrics[open.face].has(SPACE)))
      if (!stays) {
        if (open) runs.push({ face: open.face, text: visual.slice(open.from, i), x: open.x })
        open = { face: own.face, from: i, x }
      }
      x += stays && open ? metrics[open.face].width(code) : own.width
    }
    if (open) runs.push({ face: open.face, text: visual.slice(open.from), x: open.x })
    return { width: x, runs }
  }
}

/** The space a line was broken at, drawn beyond its width, so that readers do not join the words around it. */
function withEndSpace(line: Line, metrics: Metrics): Line {
  const last = line.runs[line.runs.length - 1]
  if (!last || !metrics[last.face].has(SPACE)) return line
  return { ...line, runs: [...line.runs.slice(0, -1), { ...last, text: `${last.text} ` }] }
}

/** Shortens a text until its line, with "…", is no wider than asked for. */
function fitted(text: string, width: number, line: (text: string) => Line): Line {
  let chars = [...text]
  let made = line(text)
  while (made.width > width && chars.length > 0) {
    const kept = Math.floor((chars.length * width) / made.width) + 1
    chars = chars.slice(0, Math.max(0, Math.min(chars.length - 1, kept)))
    made = line(`${chars.join('').trimEnd()}…`)
  }
  return made
}

/** Measures and breaks text in the given direction with these fonts. Pure but for the list of missing characters. */
export function createTypesetter(metrics: Metrics, base: 'ltr' | 'rtl'): Typesetter {
  const missing = new Set<string>()
  const choose = createChooser(metrics)
  const split = createSplitter(metrics)
  const drawable = (text: string) =>
    hasGlyphs(metrics, text)
      ? text
      : Array.from(text, (char) => {
          if (hasGlyph(metrics, char)) return char
          missing.add(char)
          return MISSING
        }).join('')
  const lay = (clean: string) => layParagraph(drawable(clean), base)
  const line = (text: string, bold = false) => {
    const paragraph = lay(cleanText(text).replaceAll('\n', ' '))
    return split(paragraph.visual(0, paragraph.shaped.length), bold)
  }
  return {
    wrap: (text, width, bold = false) =>
      cleanText(text)
        .split('\n')
        .flatMap((part) => {
          const paragraph = lay(part)
          const { shaped } = paragraph
          const lines = breakLines(shaped, width, (code) => choose(code, bold).width)
          return lines.map(({ start, end }) => {
            const made = split(paragraph.visual(start, end), bold)
            return base === 'ltr' && shaped.charCodeAt(end) === SPACE ? withEndSpace(made, metrics) : made
          })
        }),
    line,
    fit: (text, width, bold = false) => fitted(text, width, (part) => line(part, bold)),
    missing: () => [...missing],
  }
}
