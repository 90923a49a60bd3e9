import type { Words } from '../../../i18n/index.ts'
import type { ChartBlock } from '../../../report/chart-table.ts'
import { element, type Markup, single } from '../markup.ts'
import { type RunLook, runs } from './runs.ts'

/** A picture in the file: the ids of its parts, its size in pixels, what it shows. */
export type Placed = {
  readonly number: number
  readonly raster: string
  /** the same as vectors, for programs that can draw them; null for none */
  readonly vector: string | null
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What every block is written with. */
export type Page = {
  readonly words: Words
  readonly direction: 'ltr' | 'rtl'
  /** the charts that have a picture; the others are written as tables */
  readonly pictures: ReadonlyMap<ChartBlock, Placed>
  readonly logo: Placed | null
  /** the bookmark of each heading, by its id */
  readonly bookmarks: ReadonlyMap<string, string>
  /** the numbering of each numbered list, so that each begins at 1 */
  readonly numberings: ReadonlyMap<object, number>
}

/** The width of the text in twentieths of a point: A4 and Letter have it in common. */
export const TEXT_WIDTH = 9638

export type ParagraphLook = RunLook & {
  readonly style?: string
  /** the end side instead of the start side */
  readonly end?: boolean
  /** stays on the page of what follows */
  readonly keep?: boolean
  readonly numbering?: number
}

/** A paragraph of finished runs. */
export function paragraphOf(children: readonly Markup[], { style, end, keep, numbering }: ParagraphLook = {}): Markup {
  const numbered =
    numbering === undefined
      ? null
      : element('w:numPr', {}, single('w:ilvl', { 'w:val': 0 }), single('w:numId', { 'w:val': numbering }))
  const look = element(
    'w:pPr',
    {},
    style === undefined ? null : single('w:pStyle', { 'w:val': style }),
    keep ? single('w:keepNext', {}) : null,
    numbered,
    // In a paragraph that reads from the right, "right" is its end: the left side.
    end ? single('w:jc', { 'w:val': 'right' }) : null,
  )
  return element('w:p', {}, look, ...children)
}

/** A text as one paragraph. */
export const paragraph = (page: Page, text: string, look: ParagraphLook = {}): Markup =>
  paragraphOf(runs(text, page.direction, look), look)
