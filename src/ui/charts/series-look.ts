/** How series are told apart: by hue, by dash and by marker, so that any one of the three is enough. */

export type Look = 'now' | 'previous' | 'target' | 'third' | 'fourth' | 'fifth' | 'quiet'

export type Marker = 'circle' | 'square' | 'diamond' | 'up' | 'down' | 'cross' | 'dot'

export type Style = {
  readonly stroke: string
  /** dash pattern in pixels; undefined is a solid line */
  readonly dash: string | undefined
  readonly width: number
  readonly marker: Marker
}

export const seriesStyles: Readonly<Record<Look, Style>> = {
  now: { stroke: 'var(--accent)', dash: undefined, width: 2.5, marker: 'circle' },
  previous: { stroke: 'var(--previous)', dash: '7 4', width: 2, marker: 'square' },
  target: { stroke: 'var(--target)', dash: '1.5 4', width: 2.5, marker: 'diamond' },
  third: { stroke: 'var(--third)', dash: '12 4', width: 1.75, marker: 'up' },
  fourth: { stroke: 'var(--fourth)', dash: '9 3 2 3', width: 1.75, marker: 'down' },
  fifth: { stroke: 'var(--fifth)', dash: '3 3', width: 1.75, marker: 'cross' },
  quiet: { stroke: 'var(--faint)', dash: undefined, width: 1.25, marker: 'dot' },
}

/** The looks of rounds, the newest first; there are five, and more lines than that nobody can read. */
export const roundLooks: readonly Look[] = ['now', 'previous', 'third', 'fourth', 'fifth']

const shapes: Readonly<Record<Marker, string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  square: 'M-3.5 -3.5h7v7h-7Z',
  diamond: 'M0 -4.5L4.5 0L0 4.5L-4.5 0Z',
  up: 'M0 -4.5L4.5 3.5H-4.5Z',
  down: 'M0 4.5L4.5 -3.5H-4.5Z',
  cross: 'M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5',
  dot: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z',
}

/** The marker's outline around (0, 0), about 8 pixels wide. */
export const markerPath = (look: Look): string => shapes[seriesStyles[look].marker]
