import { element, type Markup, single } from '../markup.ts'

/** The cells' looks by their place in the style sheet below. */
export const STYLE = { plain: 0, head: 1, text: 2, number: 3, share: 4, day: 5 } as const
export type StyleName = keyof typeof STYLE

/** "@" keeps what is typed into a cell a text, "=" and all. */
const TEXT = 49
const SHARE = 164
const DAY = 165

const top = single('alignment', { vertical: 'top' })
const wrapped = single('alignment', { vertical: 'top', wrapText: 1 })
const look = (numFmtId: number, fontId: number, fillId: number, alignment: Markup) =>
  element('xf', { numFmtId, fontId, fillId, borderId: 0, xfId: 0, applyNumberFormat: 1, applyAlignment: 1 }, alignment)

const listOf = (name: string, items: readonly Markup[]) => element(name, { count: items.length }, ...items)
const font = (bold: boolean) =>
  element('font', {}, bold ? single('b', {}) : null, single('sz', { val: 10 }), single('name', { val: 'Arial' }))
const fill = (patternType: string, colour: string | null = null) =>
  element(
    'fill',
    {},
    element('patternFill', { patternType }, colour === null ? null : single('fgColor', { rgb: colour })),
  )

/** The style sheet of every workbook. */
export function stylesXml(): string {
  const looks = [
    look(0, 0, 0, top),
    look(TEXT, 1, 2, wrapped),
    look(TEXT, 0, 0, wrapped),
    look(0, 0, 0, top),
    look(SHARE, 0, 0, top),
    look(DAY, 0, 0, top),
  ]
  const border = element(
    'border',
    {},
    ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => single(side, {})),
  )
  const sheet = element(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    listOf('numFmts', [
      single('numFmt', { numFmtId: SHARE, formatCode: '0.0%' }),
      single('numFmt', { numFmtId: DAY, formatCode: 'yyyy-mm-dd' }),
    ]),
    listOf('fonts', [font(false), font(true)]),
    listOf('fills', [fill('none'), fill('gray125'), fill('solid', 'FFF3F1EB')]),
    listOf('borders', [border]),
    listOf('cellStyleXfs', [single('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    listOf('cellXfs', looks),
    listOf('cellStyles', [single('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${sheet.markup}`
}
