import type { Words } from '../../../i18n/index.ts'
import type { Block, BlockKind, BlockOf, Fact } from '../../../report/block.ts'
import { type ChartBlock, chartTable } from '../../../report/chart-table.ts'
import type { Writer } from '../writer.ts'
import { breaking, inline, markdownTable } from './markdown-text.ts'

/** The pieces of a block; a blank line stands between two. */
type Pieces = readonly string[]
type Renderers = { readonly [K in BlockKind]: (block: BlockOf<K>, words: Words) => Pieces }

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
const fact = ({ label, value }: Fact) => `**${inline(label)}:** ${breaking(value, '  ')}`

function chart(block: ChartBlock, words: Words): Pieces {
  const { head, rows } = chartTable(block, words)
  return [`*${inline(block.alt)}*`, markdownTable(head, rows)]
}

const renderers: Renderers = {
  cover: ({ overline, subject, title, facts, notice }) => [
    inline(overline),
    `# ${inline(subject)}`,
    `**${inline(title)}**`,
    bullets(facts.map(fact)),
    ...(notice === null ? [] : [`> ${breaking(notice, '> ')}`]),
  ],
  contents: ({ entries }) => [
    entries.map(({ text, level }) => `${level === 1 ? '' : '  '}- ${inline(text)}`).join('\n'),
  ],
  heading: ({ level, text, aside }) => [
    `${'#'.repeat(level + 1)} ${inline(text)}`,
    ...(aside === null ? [] : [inline(aside)]),
  ],
  paragraph: ({ text }) => [breaking(text)],
  keyFigures: ({ figures }) => [
    bullets(
      figures.map(({ label, value, detail }) => {
        const more = detail === null ? '' : ` (${inline(detail)})`
        return `${inline(label)}: **${inline(value)}**${more}`
      }),
    ),
  ],
  radar: chart,
  bars: chart,
  waterfall: chart,
  trend: (block, words) => [
    ...chart(block, words),
    ...(block.marks.length === 0
      ? []
      : [bullets(block.marks.map(({ date, text }) => `${words.f.date(date)}: ${inline(text)}`))]),
  ],
  heatmap: chart,
  // The bars hold all that the radar beside them holds.
  sideBySide: ({ end }, words) => chart(end, words),
  table: ({ columns, rows }) => [
    markdownTable(
      columns.map(({ label }) => label),
      rows.map(({ cells }) => cells.map(({ text }) => text)),
    ),
  ],
  list: ({ ordered, items }) => [
    items
      .map(({ text, stop, details }, at) => {
        const mark = ordered ? `${at + 1}. ` : '- '
        const indent = ' '.repeat(mark.length)
        const first = `${stop === null ? '' : `**${inline(stop)}** `}${breaking(text, indent)}`
        return `${mark}${[first, ...details.map((one) => breaking(one, indent))].join(`\\\n${indent}`)}`
      })
      .join('\n'),
  ],
  questionAnswer: ({ id, text, answer, facts }) => [
    `**${inline(id)}** ${breaking(text)}`,
    bullets([`**${breaking(answer, '  ')}**`, ...facts.map(fact)]),
  ],
  notice: ({ text, because }) => [`> ${[text, ...because].map((one) => breaking(one, '> ')).join('\\\n> ')}`],
  pageBreak: () => [],
}

function pieces<K extends BlockKind>(block: BlockOf<K> & { readonly kind: K }, words: Words): Pieces {
  return renderers[block.kind](block, words)
}

const piecesOf = (block: Block, words: Words) => pieces(block, words)

/** The report as text that reads well as it is and in every reader of Markdown; charts are tables. */
export const markdown = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: ({ report, context: { words } }) => {
    const marking = report.marking === null ? [] : [`**${inline(report.marking)}**`]
    const body = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => piecesOf(block, words)))
    const foot = report.foot === null ? [] : [inline(report.foot)]
    return `${[...marking, ...body, ...foot, ...marking].filter((piece) => piece !== '').join('\n\n')}\n`
  },
} as const satisfies Writer
