import type { jsPDF, OutlineItem } from 'jspdf'
import { colours } from './colours.ts'
import { type Layout, MARGIN, onPage } from './layout.ts'
import type { ImageOp, LinkOp, Op, PathOp, TextOp } from './piece.ts'
import type { Structure } from './structure.ts'

/** Draws text run by run, each run in one face; colour, size and face are only set where they change. */
function textPen(doc: jsPDF): (op: TextOp) => void {
  const now = { colour: '', size: 0, face: '' }
  return (op) => {
    if (op.colour !== now.colour) doc.setTextColor(colours[op.colour])
    if (op.size !== now.size) doc.setFontSize(op.size)
    now.colour = op.colour
    now.size = op.size
    for (const run of op.line.runs) {
      if (run.face !== now.face) doc.setFont(run.face)
      now.face = run.face
      doc.text(run.text, op.x + run.x * op.size, op.y)
    }
  }
}

/** A path with its own colours, width and dash, which must be set before it is begun. */
function drawPath(doc: jsPDF, op: PathOp): void {
  if (op.fill) doc.setFillColor(colours[op.fill])
  if (op.stroke) {
    doc.setDrawColor(colours[op.stroke.colour])
    doc.setLineWidth(op.stroke.width)
    doc.setLineDashPattern([...op.stroke.dash], 0)
  }
  for (const run of op.runs) {
    run.forEach((point, i) => {
      if (i === 0) doc.moveTo(point.x, point.y)
      else doc.lineTo(point.x, point.y)
    })
    if (op.closed) doc.close()
  }
  if (op.fill) doc.fill()
  else doc.stroke()
}

/** Where an anchor lies on the whole document. */
type Target = { readonly pageNumber: number; readonly top: number }

function targets(layout: Layout): ReadonlyMap<string, Target> {
  return new Map(
    layout.pages.flatMap((page, i) =>
      page.anchors.map(({ id, y }) => [id, { pageNumber: i + 1, top: y + MARGIN - ABOVE }] as const),
    ),
  )
}

/** A little of what is above a heading stays in sight. */
const ABOVE = 12

function drawLink(doc: jsPDF, { x, y, width, height, to }: LinkOp, all: ReadonlyMap<string, Target>): void {
  const target = all.get(to)
  if (target) doc.link(x, y, width, height, { pageNumber: target.pageNumber, magFactor: 'XYZ', top: target.top })
}

const drawImage = (doc: jsPDF, { jpeg, x, y, width, height }: ImageOp) =>
  doc.addImage(`data:image/jpeg;base64,${jpeg}`, 'JPEG', x, y, width, height)

/** Draws the pages of a layout; operations of one element in a row become one marked content. */
export function drawPages(doc: jsPDF, layout: Layout, structure: Structure, onPageDrawn: (done: number) => void): void {
  const all = targets(layout)
  const drawText = textPen(doc)
  layout.pages.forEach((page, i) => {
    if (i > 0) doc.addPage([...layout.size])
    let open: Op['tag'] | undefined
    for (const op of page.ops) {
      if (open === undefined || op.tag !== open) {
        if (open !== undefined) structure.end()
        structure.begin(op.tag, i + 1)
        open = op.tag
      }
      const placed = onPage(op)
      if (placed.kind === 'path') drawPath(doc, placed)
      else if (placed.kind === 'text') drawText(placed)
      else if (placed.kind === 'link') drawLink(doc, placed, all)
      else if (placed.kind === 'image') drawImage(doc, placed)
    }
    if (open !== undefined) structure.end()
    onPageDrawn(i + 1)
  })
}

/** Outline entries by heading level, nested. */
export function drawOutline(doc: jsPDF, layout: Layout, plain: (text: string) => string): void {
  const open: { readonly level: number; readonly item: OutlineItem }[] = []
  layout.pages.forEach((page, i) => {
    for (const anchor of page.anchors) {
      while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= anchor.level) open.pop()
      const parent = open[open.length - 1]?.item ?? null
      open.push({ level: anchor.level, item: doc.outline.add(parent, plain(anchor.title), { pageNumber: i + 1 }) })
    }
  })
}
