/** What stands on every page, and the page itself. */
import type { Words } from '../../../i18n/index.ts'
import type { Report } from '../../../report/report-document.ts'
import { element, type Markup, single } from '../markup.ts'
import { partXml, RELATIONS_ADDRESS } from '../office.ts'
import { colours } from '../pdf/colours.ts'
import { paragraphOf } from './page.ts'
import { runs } from './runs.ts'
import { WORD } from './styles.ts'

/** Twentieths of a point. */
const PAPER = { a4: { 'w:w': 11906, 'w:h': 16838 }, letter: { 'w:w': 12240, 'w:h': 15840 } } as const
const MARGIN = 1134
const EDGE = 567

const mark = (kind: string) => element('w:r', {}, single('w:fldChar', { 'w:fldCharType': kind }))
const field = (name: string) => [
  mark('begin'),
  element('w:r', {}, element('w:instrText', { 'xml:space': 'preserve' }, ` ${name} `)),
  mark('separate'),
  element('w:r', {}, element('w:t', {}, '1')),
  mark('end'),
]

/** "Page 1 of 2" with the numbers left to Word; a language may say them in any order. */
function pageNumber({ m, f }: Words, direction: 'ltr' | 'rtl'): readonly Markup[] {
  const [page, pages] = [111, 222]
  const fields = new Map([
    [f.number(page), 'PAGE'],
    [f.number(pages), 'NUMPAGES'],
  ])
  const parts = m.report.page(page, pages).split(new RegExp(`(${[...fields.keys()].join('|')})`))
  return parts.flatMap((part) => {
    const name = fields.get(part)
    return name === undefined ? runs(part, direction) : field(name)
  })
}

const part = (name: 'w:hdr' | 'w:ftr', paragraphs: readonly Markup[]) =>
  partXml(element(name, { 'xmlns:w': WORD }, ...paragraphs))

/** The line at the top of every page but the first. */
export const headerXml = ({ runningHead, direction }: Report): string =>
  part('w:hdr', [paragraphOf(runs(runningHead, direction), { style: 'Header' })])

/** The marking, the fingerprint and the number at the foot of every page. */
export function footerXml({ marking, foot, direction }: Report, words: Words): string {
  const look = { bold: true, colour: colours.stop.slice(1) }
  const lines = [
    ...(marking === null ? [] : [runs(marking, direction, look)]),
    ...(foot === null ? [] : [runs(foot, direction)]),
    pageNumber(words, direction),
  ]
  return part(
    'w:ftr',
    lines.map((line) => paragraphOf(line, { style: 'Footer' })),
  )
}

/** The page: its size and margins, the lines on it, and the side it is read from. */
export function sectionMarkup(
  { direction }: Report,
  paper: keyof typeof PAPER,
  header: string,
  footer: string,
): Markup {
  const margins = { 'w:top': MARGIN, 'w:right': MARGIN, 'w:bottom': MARGIN, 'w:left': MARGIN }
  return element(
    'w:sectPr',
    {},
    single('w:headerReference', { 'w:type': 'default', 'r:id': header }),
    single('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    single('w:footerReference', { 'w:type': 'first', 'r:id': footer }),
    single('w:pgSz', PAPER[paper]),
    single('w:pgMar', { ...margins, 'w:header': EDGE, 'w:footer': EDGE, 'w:gutter': 0 }),
    single('w:titlePg', {}),
    direction === 'rtl' ? single('w:bidi', {}) : null,
  )
}

/** How Word is to treat the document: as made by a version of this century, in these languages. */
export function settingsXml(): string {
  const modern = {
    'w:name': 'compatibilityMode',
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': '15',
  }
  return partXml(
    element(
      'w:settings',
      { 'xmlns:w': WORD },
      single('w:zoom', { 'w:percent': 100 }),
      element('w:compat', {}, single('w:compatSetting', modern)),
      single('w:themeFontLang', { 'w:val': 'en-GB', 'w:bidi': 'ar-SA' }),
    ),
  )
}

/** The body as a part of its own. */
export const documentXml = (body: readonly Markup[]): string =>
  partXml(
    element(
      'w:document',
      {
        'xmlns:w': WORD,
        'xmlns:r': RELATIONS_ADDRESS,
        'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
      },
      element('w:body', {}, ...body),
    ),
  )
