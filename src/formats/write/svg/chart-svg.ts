import type { Words } from '../../../i18n/index.ts'
import type { ChartBlock, ChartKind, ChartOf } from '../../../report/chart-table.ts'
import { type Attributes, element, type Markup, together } from '../markup.ts'
import { bars } from './bars.ts'
import type { Canvas, Drawing } from './canvas.ts'
import { heatmap } from './heatmap.ts'
import { onPaper, type Paint } from './paint.ts'
import { radar } from './radar.ts'
import { trend } from './trend.ts'
import { waterfall } from './waterfall.ts'

type Drawers = { readonly [K in ChartKind]: (canvas: Canvas, block: ChartOf<K>) => Drawing }
const drawers: Drawers = { radar, bars, waterfall, trend, heatmap }

/** White around a chart that stands alone. */
const EDGE = 16
const FONTS = "'Noto Sans', 'Noto Sans Arabic', system-ui, sans-serif"

export type ChartPicture = { readonly svg: Markup; readonly width: number; readonly height: number }

function frame(canvas: Canvas, { width, height, content }: Drawing, alt: string, edge: number, rest: Attributes) {
  const box = {
    viewBox: `${-edge} ${-edge} ${width + 2 * edge} ${Math.ceil(height) + 2 * edge}`,
    role: 'img',
    'aria-label': alt,
    direction: canvas.direction,
    'font-family': FONTS,
  }
  return element('svg', { ...rest, ...box }, element('desc', {}, alt), content)
}

const drawing = <K extends ChartKind>(canvas: Canvas, block: ChartOf<K> & { readonly kind: K }) =>
  drawers[block.kind](canvas, block)

/** A chart as an SVG element inside a page, in the colours of the page's style sheet. */
export function chartInPage(block: ChartBlock, words: Words, paint: Paint): Markup {
  const canvas = { words, paint, direction: words.direction }
  return frame(canvas, drawing(canvas, block), block.alt, 0, {})
}

/** A chart as an SVG document of its own on white: text stays text, nothing is loaded and nothing runs. */
export function chartSvg(block: ChartBlock, words: Words): ChartPicture {
  const canvas = { words, paint: onPaper, direction: words.direction }
  const made = drawing(canvas, block)
  const size = { width: made.width + 2 * EDGE, height: Math.ceil(made.height) + 2 * EDGE }
  const paper = element('rect', { x: -EDGE, y: -EDGE, ...size, fill: onPaper.paper })
  const content = { ...made, content: together([paper, made.content]) }
  const root = { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': words.language, ...size }
  return { svg: frame(canvas, content, block.alt, EDGE, root), ...size }
}
