import { type Colour, colours } from '../pdf/colours.ts'

/** What each colour of the palette is called where a chart is drawn. */
export type Paint = Readonly<Record<Colour, string>>

/** On white paper, as in the PDF. */
export const onPaper: Paint = colours

const isColour = (name: string): name is Colour => Object.hasOwn(colours, name)

/** The name of a colour as a property of a style sheet. */
export const property = (colour: Colour): string =>
  `--${colour.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`)}`

/** As properties that the style sheet around the chart sets, so that a dark page has dark charts. */
export const inPage: Paint = (() => {
  const named: Record<Colour, string> = { ...colours }
  for (const colour of Object.keys(colours).filter(isColour)) named[colour] = `var(${property(colour)})`
  return named
})()
