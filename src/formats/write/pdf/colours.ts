/** The light palette of the interface on white paper; tints are solid, so that every viewer and printer agrees. */
export const colours = {
  ink: '#16211F',
  muted: '#4A5753',
  faint: '#77837F',
  line: '#DEDBD2',
  grid: '#C4C0B4',
  well: '#F3F1EB',
  paper: '#FFFFFF',
  accent: '#0E6655',
  accentFill: '#DBE8E6',
  accentBand: '#C3D9D4',
  tint1: '#E9EFED',
  tint4: '#8FBAB0',
  previous: '#5B6B8C',
  target: '#A65F00',
  stop: '#A32A2A',
  stopWell: '#F8EEEE',
} as const

export type Colour = keyof typeof colours
