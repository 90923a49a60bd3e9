import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layout, layoutReport, MARGIN, type Paper } from '../../../src/formats/write/pdf/layout.ts'
import type { TextOp } from '../../../src/formats/write/pdf/piece.ts'
import type { Block } from '../../../src/report/block.ts'
import type { Report } from '../../../src/report/report-document.ts'
import { metrics } from './fonts.ts'
import { aReport, pageLabel, paragraph } from './reports.ts'

const lay = (report: Report, paper: Paper = 'a4'): Layout =>
  layoutReport(report, { metrics, paper, pageLabel, number: String })

const textsOf = (page: Layout['pages'][number]): TextOp[] => page.ops.filter((op) => op.kind === 'text')
const wordsOf = (op: TextOp) => op.line.runs.map((run) => run.text).join('')

/** From cap height to descender: what must not touch another text. */
const boxOf = (op: TextOp) => ({
  left: op.x,
  right: op.x + op.line.width * op.size,
  top: op.y - 0.72 * op.size,
  bottom: op.y + 0.2 * op.size,
})
type Box = ReturnType<typeof boxOf>
const SLACK = 0.05
const overlap = (a: Box, b: Box) =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdef ghij klmno -/ÄW.'), minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'تقريرالوضعالأمني مكتملا،'), minLength: 1, maxLength: 90 }),
  fc.nat(400).map((length) => 'W'.repeat(length + 1)),
  fc.nat(30).map((count) => 'Several words in a row. '.repeat(count + 1)),
  fc.constant('one\n\nthree'),
  fc.constant('Higher than a page: '.concat('W'.repeat(1800))),
)
const short = fc.string({ unit: fc.constantFrom(...'abcd efg WتقريÄ'), minLength: 1, maxLength: 300 })
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null })
const bar = fc.record({ value: share, lower: share, upper: share, previous: share, target: share })
const fact = fc.record({ label: short, value: text })

const radar = fc.integer({ min: 1, max: 12 }).chain((axes) => {
  const values = fc.array(share, { minLength: axes, maxLength: axes })
  return fc.record({
    kind: fc.constant('radar' as const),
    alt: short,
    axes: fc.array(short, { minLength: axes, maxLength: axes }),
    series: fc.tuple(
      fc.record({ role: fc.constant('now' as const), label: short, values }),
      fc.record({ role: fc.constant('previous' as const), label: short, values }),
    ),
    band: fc.option(fc.record({ label: short, lower: values, upper: values }), { nil: null }),
  })
})
const bars = fc.record({
  kind: fc.constant('bars' as const),
  alt: short,
  rows: fc.array(fc.record({ label: short, text: fc.constant('63%'), bar }), { maxLength: 12 }),
})
const cell = fc.record({ text, bar: fc.option(bar, { nil: null }) })
const table = fc.record({
  kind: fc.constant('table' as const),
  caption: short,
  columns: fc.tuple(
    fc.record({ label: short, share: fc.constant(0.4), align: fc.constant('start' as const) }),
    fc.record({ label: short, share: fc.constant(0.35), align: fc.constant('end' as const) }),
    fc.record({ label: short, share: fc.constant(0.25), align: fc.constant('end' as const) }),
  ),
  rows: fc.array(fc.record({ cells: fc.tuple(cell, cell, cell), strong: fc.boolean() }), { maxLength: 12 }),
})
const size = fc.integer({ min: 1, max: 4000 })
const contents = fc.record({
  kind: fc.constant('contents' as const),
  entries: fc.array(fc.record({ id: fc.constant('id'), text: short, level: fc.constantFrom(1 as const, 2 as const) }), {
    maxLength: 12,
  }),
})
const whole = fc.record({ label: short, value: fc.double({ min: 0, max: 1, noNaN: true }), text: fc.constant('63%') })
const waterfall = fc.record({
  kind: fc.constant('waterfall' as const),
  alt: short,
  start: whole,
  steps: fc.array(
    fc.record({ label: short, delta: fc.double({ min: -1, max: 1, noNaN: true }), text: fc.constant('+1.5') }),
    { maxLength: 6 },
  ),
  end: whole,
})
const day = fc.integer({ min: 0, max: 4000 }).map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10))
const trend = fc.uniqueArray(day, { minLength: 1, maxLength: 14 }).chain((days) => {
  const dates = days.toSorted()
  const values = fc.array(share, { minLength: dates.length, maxLength: dates.length })
  return fc.record({
    kind: fc.constant('trend' as const),
    alt: short,
    dates: fc.constant(dates),
    dateLabels: fc.constant(dates.map((date) => date.slice(0, 7))),
    series: fc.tuple(
      fc.record({ role: fc.constant('now' as const), label: short, values }),
      fc.record({ role: fc.constant('quiet' as const), label: short, values }),
    ),
    completeness: fc.option(fc.record({ label: short, values }), { nil: null }),
    marks: fc.array(fc.record({ date: fc.constantFrom(...dates), text: short }), { maxLength: 1 }),
    scale: fc.constant(['0%', '50%', '100%'] as const),
  })
})
const heatmap = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    kind: fc.constant('heatmap' as const),
    alt: short,
    corner: short,
    columns: fc.array(fc.constant('Mar 2026'), { minLength: columns, maxLength: columns }),
    rows: fc.array(
      fc.record({
        label: short,
        cells: fc.array(fc.record({ value: share, text: fc.constant('50%') }), {
          minLength: columns,
          maxLength: columns,
        }),
      }),
      { maxLength: 12 },
    ),
  }),
)
const item = fc.record({ text, details: fc.array(text, { maxLength: 3 }), stop: fc.option(short, { nil: null }) })
const block: fc.Arbitrary<Block> = fc.oneof(
  text.map(paragraph),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: short,
    aside: fc.option(short, { nil: null }),
    id: fc.constant('id'),
  }),
  fc.record({
    kind: fc.constant('keyFigures' as const),
    figures: fc.array(
      fc.record({
        label: fc.constant('Index'),
        value: short,
        detail: fc.option(short, { nil: null }),
        main: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  radar,
  bars,
  fc.record({ kind: fc.constant('sideBySide' as const), start: radar, end: bars }),
  table,
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('questionAnswer' as const),
    id: fc.constant('ORG-PR.AA-03'),
    text,
    state: fc.constantFrom('answered' as const, 'not-sure' as const),
    answer: text,
    step: fc.option(fc.constant({ at: 1, of: 5 }), { nil: null }),
    facts: fc.array(fact, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    tone: fc.constantFrom('stop' as const, 'quiet' as const),
    text,
    because: fc.array(text, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('cover' as const),
    overline: short,
    subject: short,
    title: short,
    facts: fc.array(fact, { maxLength: 5 }),
    notice: fc.option(short, { nil: null }),
    logo: fc.option(fc.record({ jpeg: fc.constant(''), width: size, height: size, alt: short }), { nil: null }),
  }),
  contents,
  waterfall,
  trend,
  heatmap,
  fc.constant({ kind: 'pageBreak' as const }),
)
const report = fc
  .record({ blocks: fc.array(block, { minLength: 1, maxLength: 14 }), rtl: fc.boolean(), marking: short })
  .map(({ blocks, rtl, marking }) => aReport(blocks, { direction: rtl ? 'rtl' : 'ltr', runningHead: marking, marking }))

describe('layoutReport, whatever the blocks and the lengths of their texts', () => {
  it('lets no text leave its page and no two texts overlap, in both directions and both paper sizes', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('a4' as const, 'letter' as const), (made, paper) => {
        const layout = lay(made, paper)
        const width = layout.size[0] - 2 * MARGIN
        const height = layout.size[1] - 2 * MARGIN
        for (const page of layout.pages) {
          const boxes = textsOf(page).map((op) => ({ box: boxOf(op), words: wordsOf(op), furniture: op.tag === null }))
          for (const { box, words, furniture } of boxes) {
            const bottom = furniture ? height + MARGIN : height
            const top = furniture ? -MARGIN : 0
            const inside =
              box.left >= -SLACK && box.right <= width + SLACK && box.top >= top - SLACK && box.bottom <= bottom + SLACK
            expect(inside, `“${words}” leaves the page`).toBe(true)
          }
          boxes.forEach((one, i) => {
            const other = boxes.slice(i + 1).find((two) => overlap(one.box, two.box))
            expect(other && `“${one.words}” lies over “${other.words}”`).toBeUndefined()
          })
        }
      }),
      { numRuns: 120 },
    )
  })

  it('mirrors a page for rtl: what starts at the left edge starts at the right one', () => {
    const blocks = [paragraph('Same words'), paragraph('Other words')]
    const [ltr] = lay(aReport(blocks)).pages
    const [rtl] = lay(aReport(blocks, { direction: 'rtl' })).pages
    const width = lay(aReport(blocks)).size[0] - 2 * MARGIN
    const starts = ltr
      ? textsOf(ltr)
          .filter((op) => op.tag)
          .map((op) => op.x)
      : []
    const ends = rtl
      ? textsOf(rtl)
          .filter((op) => op.tag)
          .map((op) => width - op.x - op.line.width * op.size)
      : []
    expect(starts).toEqual([0, 0])
    ends.forEach((end) => {
      expect(end).toBeCloseTo(0, 6)
    })
  })
})

describe('pages', () => {
  const filler = (lines: number) => Array.from({ length: lines }, (_, i) => paragraph(`Line ${i}`))
  const heading: Block = { kind: 'heading', level: 2, text: 'A heading', aside: null, id: 'h' }

  it('never end with a heading', () => {
    for (let lines = 1; lines < 60; lines++) {
      const layout = lay(aReport([...filler(lines), heading, paragraph('What follows the heading.')]))
      for (const page of layout.pages) {
        const content = textsOf(page).filter((op) => op.tag !== null)
        expect(content.map(wordsOf).pop()).not.toBe('A heading')
      }
    }
  })

  it('keep what introduces a chart on the page of the chart', () => {
    const map: Block = {
      kind: 'heatmap',
      alt: 'A map',
      corner: 'Domain',
      columns: ['Now'],
      rows: Array.from({ length: 8 }, (_, i) => ({ label: `Row ${i}`, cells: [{ value: 0.5, text: '50%' }] })),
    }
    for (let lines = 20; lines < 45; lines++) {
      const layout = lay(aReport([...filler(lines), heading, paragraph('What the chart shows.'), map]))
      const pageOf = (words: string) => layout.pages.findIndex((page) => textsOf(page).map(wordsOf).includes(words))
      expect(pageOf('What the chart shows.')).toBe(pageOf('Row 7'))
    }
  })

  it('keep a short table whole, and leave no first or last row of a longer one alone', () => {
    const tableOf = (count: number): Block => ({
      kind: 'table',
      caption: 'Table',
      columns: [{ label: 'Head', share: 1, align: 'start' }],
      rows: Array.from({ length: count }, (_, i) => ({ cells: [{ text: `Row ${i}`, bar: null }], strong: false })),
    })
    for (let lines = 10; lines < 45; lines++) {
      const pagesOf = (count: number) =>
        lay(aReport([...filler(lines), tableOf(count)])).pages.map(
          (page) => textsOf(page).filter((op) => wordsOf(op).startsWith('Row')).length,
        )
      expect(pagesOf(5).filter((rows) => rows > 0)).toEqual([5])
      expect(Math.min(...pagesOf(60).filter((rows) => rows > 0))).toBeGreaterThan(1)
    }
  })

  it('repeat the head of a table and mark the repetition as no content', () => {
    const columns = [{ label: 'Head', share: 1, align: 'start' as const }]
    const rows = Array.from({ length: 120 }, (_, i) => ({ cells: [{ text: `Row ${i}`, bar: null }], strong: false }))
    const layout = lay(aReport([{ kind: 'table', caption: 'Table', columns, rows }]))
    expect(layout.pages.length).toBeGreaterThan(2)
    const heads = layout.pages.map((page) => textsOf(page).filter((op) => wordsOf(op) === 'Head'))
    expect(heads.map((found) => found.length)).toEqual(layout.pages.map(() => 1))
    expect(heads.map(([head]) => head?.tag !== null)).toEqual(layout.pages.map((_, i) => i === 0))
  })

  it('keep a row whole that fits on one, and part one that does not', () => {
    const columns = [{ label: '', share: 1, align: 'start' as const }]
    const row = (lines: number) => ({
      cells: [{ text: 'x\n'.repeat(lines - 1).concat('x'), bar: null }],
      strong: false,
    })
    const pagesOf = (lines: number) => {
      const layout = lay(aReport([...filler(30), { kind: 'table', caption: 'T', columns, rows: [row(lines)] }]))
      return layout.pages.filter((page) => textsOf(page).some((op) => wordsOf(op) === 'x')).length
    }
    expect(pagesOf(20)).toBe(1)
    expect(pagesOf(200)).toBeGreaterThan(1)
  })

  it('number themselves and carry the running head, but not on a cover', () => {
    const cover: Block = {
      kind: 'cover',
      overline: 'Report',
      subject: 'S',
      title: 'T',
      facts: [],
      notice: null,
      logo: null,
    }
    const layout = lay(
      aReport([cover, { kind: 'pageBreak' }, paragraph('Inside')], { runningHead: 'Head', marking: 'SECRET' }),
    )
    const furniture = layout.pages.map((page) =>
      textsOf(page)
        .filter((op) => op.tag === null)
        .map(wordsOf),
    )
    expect(furniture).toEqual([
      ['SECRET', 'SECRET'],
      ['SECRET', 'SECRET', 'Head', '2/2'],
    ])
  })

  it('carry the whole marking above and below, also beside a fingerprint and a long running head', () => {
    const marking = 'Restricted to the steering committee and its secretariat'
    const layout = lay(
      aReport([paragraph('Inside')], { runningHead: 'Head '.repeat(40), foot: 'ABCD-'.repeat(30), marking }),
    )
    const marks = layout.pages.flatMap(textsOf).filter((op) => wordsOf(op) === marking)
    expect(marks).toHaveLength(2)
    const height = layout.size[1] - 2 * MARGIN
    const [above, below] = marks.map((op) => op.y)
    expect([(above ?? 0) > -MARGIN + 8, (above ?? 0) < 0]).toEqual([true, true])
    expect([(below ?? 0) > height, (below ?? 0) < height + MARGIN - 8]).toEqual([true, true])
  })

  it('keep a question with what was noted beside it, unless that is long', () => {
    const question = (notes: number): Block => ({
      kind: 'questionAnswer',
      id: 'Q',
      text: 'Question',
      state: 'answered',
      answer: 'Yes',
      step: null,
      facts: Array.from({ length: notes }, (_, i) => ({ label: `Note ${i}`, value: 'Text' })),
    })
    for (let above = 24; above < 48; above += 1) {
      const pages = (notes: number) =>
        lay(aReport([...filler(above), question(notes)])).pages.filter((page) =>
          textsOf(page).some((op) => /^(Question|Note \d+)$/.test(wordsOf(op))),
        ).length
      expect(pages(4)).toBe(1)
      expect(pages(40)).toBeLessThanOrEqual(2)
    }
  })

  it('are the same for the same report', () => {
    const made = aReport([heading, ...filler(100)])
    expect(lay(made)).toEqual(lay(made))
  })
})
