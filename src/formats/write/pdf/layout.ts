import type { Block } from '../../../report/block.ts'
import type { Report, ReportSection } from '../../../report/report-document.ts'
import { piecesOf } from './blocks/index.ts'
import type { Metrics } from './faces.ts'
import { type LaidPage, paginate } from './paginate.ts'
import { mirrored, type Op, type Piece, shifted } from './piece.ts'
import { type Setting, styles, type TextStyle, textOp } from './setting.ts'
import { addTag, rootTag, type Tag } from './tag.ts'
import { createTypesetter } from './typesetter.ts'

export type Paper = 'a4' | 'letter'

/** Width and height in points. */
export const papers: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
}

/** 20 mm in points. */
export const MARGIN = 56.69
const LEADING = { ltr: 1.45, rtl: 1.56 } as const
const HEAD_TOP = -30
const FOOT_TOP = 14
const MARKING: TextStyle = { ...styles.small, colour: 'stop', bold: true }

export type LayoutOptions = {
  readonly metrics: Metrics
  readonly paper: Paper
  /** "Page 3 of 12" */
  readonly pageLabel: (page: number, pages: number) => string
  /** a count in the report's digits */
  readonly number: (count: number) => string
}

export type Layout = {
  readonly size: readonly [number, number]
  /** operations in points from the top left of the text area, which lies MARGIN inside the page */
  readonly pages: readonly LaidPage[]
  readonly structure: Tag
  /** characters no font has, drawn as U+FFFD */
  readonly missing: readonly string[]
}

type Frame = { readonly report: Report; readonly setting: Setting; readonly options: LayoutOptions }

/** The marking has a line of its own above the head and below the foot, so that neither a fingerprint nor a long head cuts it. */
const MARKING_TOP = { head: HEAD_TOP - 13, foot: FOOT_TOP + 13 }
/** How much of the line at the foot the fingerprint and the page number may take. */
const FOOT_SHARE = { start: 0.7, end: 0.25 }

/** What stands on each page beside its content: marking, running head, fingerprint, page number; all artifacts. */
function furniture({ report, setting, options }: Frame, page: number, pages: number): Op[] {
  const { type, width, height } = setting
  const whole = { x: 0, width, tag: null }
  const line = (text: string, style: TextStyle, align: 'start' | 'middle' | 'end', top: number, share = 1) =>
    textOp(setting, type.fit(text, (width * share) / style.size, style.bold ?? false), style, { ...whole, align }, top)
  const cover = page === 1 && report.sections[0]?.blocks[0]?.kind === 'cover'
  const foot = height + FOOT_TOP
  const marked = [MARKING_TOP.head, height + MARKING_TOP.foot]
  return [
    ...(report.marking ? marked.map((top) => line(report.marking ?? '', MARKING, 'middle', top)) : []),
    ...(cover ? [] : [line(report.runningHead, styles.small, 'start', HEAD_TOP)]),
    ...(report.foot ? [line(report.foot, styles.small, 'start', foot, FOOT_SHARE.start)] : []),
    ...(cover ? [] : [line(options.pageLabel(page, pages), styles.small, 'end', foot, FOOT_SHARE.end)]),
  ]
}

/** Whether a block is the text between a heading and what it is about: it must not stay behind when that goes to the next page. */
function introduces(blocks: readonly Block[], at: number): boolean {
  if (blocks[at]?.kind !== 'paragraph') return false
  const next = blocks[at + 1]?.kind
  const heading = blocks.slice(0, at).findLast(({ kind }) => kind !== 'paragraph')?.kind === 'heading'
  return heading && next !== undefined && next !== 'pageBreak'
}

const withKeptEnd = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((one, i) => (i === pieces.length - 1 ? { ...one, keep: true } : one))

const piecesIn = ({ blocks }: ReportSection, setting: Setting): readonly Piece[] =>
  blocks.flatMap((block, at) => {
    const pieces = piecesOf(setting, block)
    return introduces(blocks, at) ? withKeptEnd(pieces) : pieces
  })

/** Shares of its usual size a chart may shrink to; smaller ones could not be read. */
const SMALLER = [0.85, 0.7, 0.6]

/** The largest size of charts at which the section stands on one page; the usual one where none is small enough. */
function chartSize(section: ReportSection, setting: Setting): number {
  if (!section.onePage) return 1
  const fits = (chart: number) =>
    paginate(piecesIn(section, { ...setting, chart, section: rootTag() }), setting, 'ltr').length === 1
  return [1, ...SMALLER].find(fits) ?? 1
}

/** What follows a page of its own begins the next one. */
const onNextPage = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((one, i) => (i === 0 ? { ...one, breakBefore: true } : one))

function sectionPieces({ sections }: Report, setting: Setting, structure: Tag): Piece[] {
  return sections.flatMap((section, i) => {
    const own = { ...setting, chart: chartSize(section, setting), section: addTag(structure, 'Sect') }
    const pieces = piecesIn(section, own)
    return sections[i - 1]?.onePage ? onNextPage(pieces) : pieces
  })
}

/** The page of each anchor, from 1. */
function pageNumbers(pages: readonly LaidPage[]): ReadonlyMap<string, number> {
  return new Map(pages.flatMap(({ anchors }, i) => anchors.map(({ id }) => [id, i + 1] as const)))
}

/** Page numbers become texts at the end edge of their box, now that every anchor has its page; unknown ones are left out. */
function numberedOps(ops: readonly Op[], { setting, report }: Frame, at: ReadonlyMap<string, number>): Op[] {
  return ops.flatMap((op): Op[] => {
    if (op.kind !== 'page') return [op]
    const page = at.get(op.of)
    if (page === undefined) return []
    const line = setting.type.line(setting.number(page))
    const { y, size, colour, tag } = op
    const x = report.direction === 'rtl' ? op.x : op.x + op.width - line.width * size
    return [{ kind: 'text', x, y, size, colour, tag, line }]
  })
}

/** Sets a report on pages: pure, the same for the same input, whatever the lengths of its texts. */
export function layoutReport(report: Report, options: LayoutOptions): Layout {
  const size = papers[options.paper]
  const structure = rootTag()
  const type = createTypesetter(options.metrics, report.direction)
  const width = size[0] - 2 * MARGIN
  const height = size[1] - 2 * MARGIN
  const leading = LEADING[report.direction]
  const setting: Setting = { type, width, height, leading, number: options.number, chart: 1, section: structure }
  const pages = paginate(sectionPieces(report, setting, structure), { width, height }, report.direction)
  const frame = { report, setting, options }
  const numbers = pageNumbers(pages)
  const framed = pages.map((page, i) => {
    const beside = furniture(frame, i + 1, pages.length)
    const turned = report.direction === 'rtl' ? beside.map((op) => mirrored(op, width)) : beside
    return { ...page, ops: [...turned, ...numberedOps(page.ops, frame, numbers)] }
  })
  return { size, pages: framed, structure, missing: type.missing() }
}

/** The same operation on the whole page. */
export const onPage = (op: Op): Op => shifted(op, MARGIN, MARGIN)
