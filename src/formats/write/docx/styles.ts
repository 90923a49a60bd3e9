import { element, type Markup, single, together } from '../markup.ts'
import { partXml } from '../office.ts'
import { type Colour, colours } from '../pdf/colours.ts'

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

type Style = {
  readonly id: string
  readonly name: string
  /** half points */
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: Colour
  /** twentieths of a point */
  readonly before?: number
  readonly after?: number
  readonly indent?: number
  readonly hanging?: number
  readonly keep?: boolean
  /** 0 is the highest */
  readonly outline?: number
  readonly line?: Colour
  readonly fill?: Colour
  readonly end?: boolean
}

const hex = (colour: Colour) => colours[colour].slice(1)

const STYLES: readonly Style[] = [
  { id: 'Overline', name: 'Overline', size: 20, bold: true, colour: 'muted', before: 2400 },
  { id: 'Title', name: 'Title', size: 56, bold: true, before: 120, after: 120 },
  { id: 'Subtitle', name: 'Subtitle', size: 28, after: 480 },
  { id: 'Heading1', name: 'heading 1', size: 34, bold: true, before: 360, after: 120, keep: true, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 26, bold: true, before: 300, after: 80, keep: true, outline: 1 },
  { id: 'Heading3', name: 'heading 3', size: 22, bold: true, before: 240, after: 60, keep: true, outline: 2 },
  { id: 'TOC1', name: 'toc 1', before: 80, after: 0 },
  { id: 'TOC2', name: 'toc 2', colour: 'muted', indent: 284, after: 0 },
  { id: 'Lead', name: 'Lead', size: 24, after: 160 },
  { id: 'Muted', name: 'Muted', size: 19, colour: 'muted' },
  { id: 'Small', name: 'Small', size: 17, colour: 'muted', after: 40 },
  { id: 'Figure', name: 'Figure', size: 30, bold: true, after: 20 },
  { id: 'MainFigure', name: 'Main figure', size: 44, bold: true, colour: 'accent', after: 20 },
  { id: 'TableHead', name: 'Table head', size: 17, bold: true, colour: 'muted', after: 0, keep: true },
  { id: 'TableText', name: 'Table text', size: 19, after: 0 },
  { id: 'ListText', name: 'List text', indent: 454, hanging: 454, before: 80, after: 20, keep: true },
  { id: 'ListDetail', name: 'List detail', size: 19, colour: 'muted', indent: 454, after: 20 },
  { id: 'Question', name: 'Question', indent: 1134, hanging: 1134, before: 160, after: 20 },
  { id: 'Answer', name: 'Answer', indent: 1134, after: 20 },
  { id: 'Beside', name: 'Beside', size: 19, indent: 1134, after: 20 },
  { id: 'Notice', name: 'Notice', before: 120, after: 120, line: 'faint', fill: 'well', indent: 113 },
  { id: 'Stop', name: 'Stop', before: 0, after: 0, line: 'stop', fill: 'stopWell', indent: 113 },
  { id: 'Picture', name: 'Picture', before: 120, after: 120 },
  { id: 'Logo', name: 'Logo', end: true },
  { id: 'Apart', name: 'Apart', size: 8, after: 0 },
  { id: 'Header', name: 'header', size: 17, colour: 'muted', after: 0 },
  { id: 'Footer', name: 'footer', size: 17, colour: 'muted', after: 0 },
]

const onOff = (name: string, on: boolean | undefined) => (on ? single(name, {}) : null)

function paragraphLook(style: Style, rtl: boolean): Markup {
  const { before, after, indent, hanging, line, fill, outline } = style
  // A border stays on its side; an indent is counted from the side where the paragraph begins.
  const side = rtl ? 'w:right' : 'w:left'
  return element(
    'w:pPr',
    {},
    onOff('w:keepNext', style.keep),
    (line &&
      element('w:pBdr', {}, single(side, { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': hex(line) }))) ||
      null,
    fill ? single('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hex(fill) }) : null,
    before === undefined && after === undefined
      ? null
      : single('w:spacing', { 'w:before': before ?? null, 'w:after': after ?? null }),
    indent === undefined ? null : single('w:ind', { 'w:left': indent, 'w:hanging': hanging ?? null }),
    style.end ? single('w:jc', { 'w:val': 'right' }) : null,
    outline === undefined ? null : single('w:outlineLvl', { 'w:val': outline }),
  )
}

function runLook({ size, bold, colour }: Style): Markup {
  return element(
    'w:rPr',
    {},
    onOff('w:b', bold),
    onOff('w:bCs', bold),
    colour ? single('w:color', { 'w:val': hex(colour) }) : null,
    size === undefined ? null : together([single('w:sz', { 'w:val': size }), single('w:szCs', { 'w:val': size })]),
  )
}

const styleMarkup = (style: Style, rtl: boolean) =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': style.id },
    single('w:name', { 'w:val': style.name }),
    single('w:basedOn', { 'w:val': 'Normal' }),
    single('w:qFormat', {}),
    paragraphLook(style, rtl),
    runLook(style),
  )

/** Latin text is checked as English, Arabic as Arabic, whichever language the report is in. */
const LANGUAGE = single('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'en-GB', 'w:bidi': 'ar-SA' })

/** The styles of the document: headings are Word's own, so that its outline and contents know them. */
export function stylesXml(rtl: boolean): string {
  const text = element(
    'w:rPr',
    {},
    single('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:eastAsia': 'Arial', 'w:cs': 'Arial' }),
    single('w:color', { 'w:val': hex('ink') }),
    single('w:sz', { 'w:val': 21 }),
    single('w:szCs', { 'w:val': 21 }),
    LANGUAGE,
  )
  const spacing = single('w:spacing', { 'w:after': 100, 'w:line': rtl ? 320 : 288, 'w:lineRule': 'auto' })
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    single('w:name', { 'w:val': 'Normal' }),
    single('w:qFormat', {}),
    element('w:pPr', {}, rtl ? single('w:bidi', {}) : null, spacing),
  )
  const defaults = element('w:docDefaults', {}, element('w:rPrDefault', {}, text), element('w:pPrDefault', {}))
  return partXml(
    element('w:styles', { 'xmlns:w': WORD }, defaults, normal, ...STYLES.map((style) => styleMarkup(style, rtl))),
  )
}
