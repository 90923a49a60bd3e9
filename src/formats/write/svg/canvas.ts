import type { Words } from '../../../i18n/index.ts'
import type { Markup } from '../markup.ts'
import type { Paint } from './paint.ts'

/** What every chart is drawn with. */
export type Canvas = {
  readonly words: Words
  readonly paint: Paint
  readonly direction: 'ltr' | 'rtl'
}

/** A chart in its own box from (0, 0). */
export type Drawing = { readonly width: number; readonly height: number; readonly content: Markup }

/** The width charts are drawn for; those with many columns may be wider. */
export const WIDTH = 640

/** x counted from the start side: from the right one in rtl. */
export const from = ({ direction }: Canvas, x: number, width = WIDTH): number => (direction === 'rtl' ? width - x : x)
/** The left edge of a box that begins at x, counted from the start side. */
export const boxFrom = (canvas: Canvas, x: number, size: number, width = WIDTH): number =>
  canvas.direction === 'rtl' ? width - x - size : x
/** The side where texts begin. */
export const startSide = ({ direction }: Canvas): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left')
/** The side where they end. */
export const endSide = ({ direction }: Canvas): 'left' | 'right' => (direction === 'rtl' ? 'left' : 'right')
