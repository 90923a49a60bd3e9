/** How each kind of block is written in Word; a kind without an entry does not compile. */
import type { Block, BlockKind, BlockOf, Fact, ListItem } from '../../../report/block.ts'
import { type ChartBlock, chartTable } from '../../../report/chart-table.ts'
import { element, type Markup, single } from '../markup.ts'
import { colours } from '../pdf/colours.ts'
import { contents } from './contents.ts'
import { type Page, paragraph, paragraphOf } from './page.ts'
import { pictureRun } from './picture.ts'
import { runs } from './runs.ts'
import { framedRow, wordTable } from './table.ts'

type Renderers = { readonly [K in BlockKind]: (page: Page, block: BlockOf<K>) => readonly Markup[] }

const hex = (colour: keyof typeof colours) => colours[colour].slice(1)
const LOGO = 190
/** Word joins two tables that touch. */
const apart = () => paragraphOf([], { style: 'Apart' })

/** The picture where there is one, else the chart's numbers. */
function chart(page: Page, block: ChartBlock): readonly Markup[] {
  const placed = page.pictures.get(block)
  if (placed) return [paragraphOf([pictureRun(placed)], { style: 'Picture' })]
  const { head, rows } = chartTable(block, page.words)
  const columns = head.map((label, at) => ({
    label,
    share: at === 0 ? 0.4 : 0.6 / Math.max(1, head.length - 1),
    align: at === 0 ? ('start' as const) : ('end' as const),
  }))
  const table = { caption: block.alt, columns, rows: rows.map((cells) => ({ cells, strong: false })) }
  return [wordTable(page, table), apart()]
}

const factParagraph = (page: Page, { label, value }: Fact, style: string) =>
  paragraphOf([...runs(`${label}: `, page.direction, { colour: hex('muted') }), ...runs(value, page.direction)], {
    style,
  })

function item(page: Page, { text, stop, details }: ListItem, numbering: number): readonly Markup[] {
  const marked = stop === null ? [] : runs(`${stop}  `, page.direction, { bold: true, colour: hex('stop') })
  return [
    paragraphOf([...marked, ...runs(text, page.direction)], { style: 'ListText', numbering }),
    ...details.map((detail) => paragraph(page, detail, { style: 'ListDetail' })),
  ]
}

function heading(page: Page, { level, text, aside, id }: BlockOf<'heading'>): readonly Markup[] {
  const name = page.bookmarks.get(id)
  const number = [...page.bookmarks.keys()].indexOf(id)
  const mark = { 'w:id': number, 'w:name': name ?? null }
  const inside = [
    ...(name === undefined ? [] : [single('w:bookmarkStart', mark)]),
    ...runs(text, page.direction),
    ...(name === undefined ? [] : [single('w:bookmarkEnd', { 'w:id': number })]),
  ]
  return [
    paragraphOf(inside, { style: `Heading${level}` }),
    ...(aside === null ? [] : [paragraph(page, aside, { style: 'Muted', keep: true })]),
  ]
}

const BULLETS = 1
const STYLES = { lead: 'Lead', body: 'Normal', muted: 'Muted' } as const

const renderers: Renderers = {
  cover: (page, { overline, subject, title, facts, notice }) => [
    ...(page.logo ? [paragraphOf([pictureRun(page.logo, LOGO)], { style: 'Logo' })] : []),
    paragraph(page, overline, { style: 'Overline' }),
    paragraph(page, subject, { style: 'Title' }),
    paragraph(page, title, { style: 'Subtitle' }),
    ...facts.map((fact) => factParagraph(page, fact, 'Normal')),
    ...(notice === null ? [] : [paragraph(page, notice, { style: 'Notice' })]),
  ],
  contents,
  heading,
  paragraph: (page, { text, style }) => [paragraph(page, text, { style: STYLES[style] })],
  keyFigures: (page, { figures }) => [
    framedRow(
      page,
      figures.map(({ label }) => label).join(', '),
      figures.map(({ label, value, detail, main }) => [
        paragraph(page, label, { style: 'TableHead' }),
        paragraph(page, value, { style: main ? 'MainFigure' : 'Figure' }),
        ...(detail === null ? [] : [paragraph(page, detail, { style: 'Small' })]),
      ]),
    ),
    apart(),
  ],
  radar: chart,
  bars: chart,
  waterfall: chart,
  trend: (page, block) => [
    ...chart(page, block),
    ...(page.pictures.has(block) ? [] : block.marks.map(({ text }) => paragraph(page, text, { style: 'Small' }))),
  ],
  heatmap: chart,
  sideBySide: (page, { start, end }) =>
    // The bars' table holds all that the radar's would.
    page.pictures.has(start) ? [...chart(page, start), ...chart(page, end)] : chart(page, end),
  table: (page, { caption, columns, rows }) => [
    wordTable(page, {
      caption,
      columns,
      rows: rows.map(({ cells, strong }) => ({ strong, cells: cells.map(({ text }) => text) })),
    }),
    apart(),
  ],
  list: (page, block) => {
    const numbering = page.numberings.get(block) ?? BULLETS
    return block.items.flatMap((one) => item(page, one, numbering))
  },
  questionAnswer: (page, { id, text, state, answer, facts }) => [
    paragraphOf(
      [
        ...runs(id, page.direction, { colour: hex('muted') }),
        element('w:r', {}, single('w:tab', {})),
        ...runs(text, page.direction),
      ],
      { style: 'Question', keep: true },
    ),
    paragraph(page, answer, {
      style: 'Answer',
      bold: state === 'answered',
      ...(state === 'answered' ? {} : { colour: hex('muted') }),
    }),
    ...facts.map((fact) => factParagraph(page, fact, 'Beside')),
  ],
  notice: (page, { tone, text, because }) =>
    [text, ...because].map((one) => paragraph(page, one, { style: tone === 'stop' ? 'Stop' : 'Notice' })),
  pageBreak: () => [paragraphOf([element('w:r', {}, single('w:br', { 'w:type': 'page' }))], { style: 'Apart' })],
}

const written = <K extends BlockKind>(page: Page, block: BlockOf<K> & { readonly kind: K }) =>
  renderers[block.kind](page, block)

/** A block of a report as paragraphs, tables and pictures. */
export const wordBlock = (page: Page, block: Block): readonly Markup[] => written(page, block)
