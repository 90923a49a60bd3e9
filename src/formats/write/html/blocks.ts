/** How each kind of block is written in the page; a kind without an entry does not compile. */
import type { Words } from '../../../i18n/index.ts'
import type { Bar, Block, BlockKind, BlockOf, Fact, ListItem } from '../../../report/block.ts'
import { element, type Markup, single, together } from '../markup.ts'
import { barMarkup } from '../svg/bars.ts'
import { chartInPage } from '../svg/chart-svg.ts'
import { inPage } from '../svg/paint.ts'
import { tableMarkup } from './table.ts'

type Renderers = { readonly [K in BlockKind]: (block: BlockOf<K>, words: Words) => Markup }

const classed = (name: string | null) => ({ class: name })
const text = (name: string, of: string | null, kind: string | null = null) =>
  of === null ? null : element(name, classed(kind), of)
const factList = (facts: readonly Fact[], name: string | null) =>
  facts.length === 0
    ? null
    : element('dl', classed(name), ...facts.map(({ label, value }) => together([text('dt', label), text('dd', value)])))
const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const
const chart = (block: Parameters<typeof chartInPage>[0], words: Words) => chartInPage(block, words, inPage)

/** A bar inside a table, told by the numbers beside it. */
function smallBar(bar: Bar, words: Words): Markup {
  const canvas = { words, paint: inPage, direction: words.direction }
  const box = { viewBox: '0 -3 120 12', 'aria-hidden': 'true' }
  return element('svg', box, barMarkup(canvas, bar, 120, 6))
}

const item = ({ text: said, stop, details }: ListItem) =>
  element(
    'li',
    {},
    ...(stop === null ? [] : [text('b', stop, 'stop'), ' ']),
    said,
    ...details.map((one) => text('p', one, 'detail')),
  )

const renderers: Renderers = {
  cover: ({ overline, subject, title, facts, notice, logo }) =>
    together([
      logo && single('img', { class: 'logo', src: `data:image/jpeg;base64,${logo.jpeg}`, alt: logo.alt }),
      text('p', overline, 'overline'),
      text('h1', subject),
      text('p', title, 'lead'),
      element(
        'dl',
        classed('facts'),
        ...facts.map(({ label, value }) => element('div', {}, text('dt', label), text('dd', value))),
      ),
      text('p', notice, 'notice'),
    ]),
  contents: ({ entries }, { m }) =>
    element(
      'nav',
      { 'aria-label': m.exports.contents },
      element(
        'ol',
        {},
        ...entries.map(({ id, text: said, level }) =>
          element('li', classed(level === 2 ? 'inner' : null), element('a', { href: `#${id}` }, said)),
        ),
      ),
    ),
  heading: ({ level, text: said, aside, id }) =>
    element(TAGS[level], { id }, said, ...(aside === null ? [] : [' ', text('span', aside, 'aside')])),
  paragraph: ({ text: said, style }) => element('p', classed(style === 'body' ? null : style), said),
  keyFigures: ({ figures }) =>
    element(
      'dl',
      classed('figures'),
      ...figures.map(({ label, value, detail, main }) =>
        element(
          'div',
          classed(main ? 'main' : null),
          text('dt', label),
          text('dd', value),
          text('dd', detail, 'detail'),
        ),
      ),
    ),
  radar: chart,
  bars: chart,
  waterfall: chart,
  trend: chart,
  heatmap: chart,
  sideBySide: ({ start, end }, words) => together([chart(start, words), chart(end, words)]),
  table: (block, words) => tableMarkup(block, (bar) => smallBar(bar, words)),
  list: ({ ordered, items }) => element(ordered ? 'ol' : 'ul', {}, ...items.map(item)),
  questionAnswer: ({ id, text: said, state, answer, facts }) =>
    element(
      'div',
      classed('qa'),
      text('p', id, 'muted'),
      element(
        'div',
        {},
        text('p', said),
        element('p', classed(state === 'answered' ? null : 'open'), text('b', answer)),
        factList(facts, null),
      ),
    ),
  notice: ({ tone, text: said, because }) =>
    element(
      'div',
      classed(tone === 'stop' ? 'notice halt' : 'notice'),
      text('p', said),
      ...because.map((one) => text('p', one)),
    ),
  pageBreak: () => element('div', classed('break')),
}

const written = <K extends BlockKind>(block: BlockOf<K> & { readonly kind: K }, words: Words): Markup =>
  renderers[block.kind](block, words)

/** A block of a report as part of a page. */
export const blockMarkup = (block: Block, words: Words): Markup => written(block, words)
