import type { jsPDF } from 'jspdf'
import type { PackedObjects } from './cross-references.ts'
import { type Inner, innerOf } from './jspdf-inner.ts'
import { type Mark, structureObjects } from './structure-objects.ts'
import type { Tag } from './tag.ts'

type Versioned = { readonly setPdfVersion: (version: string) => void }
const isVersioned = (value: unknown): value is Versioned =>
  typeof value === 'object' && value !== null && 'setPdfVersion' in value && typeof value.setPdfVersion === 'function'

/** Structure needs PDF 1.4 and its attributes 1.7; jsPDF says 1.3 unless told. */
function sayVersion(doc: jsPDF): void {
  const hidden: unknown = Reflect.get(doc, '__private__')
  if (isVersioned(hidden)) hidden.setPdfVersion('1.7')
}

export type Structure = {
  /** opens marked content of an element on this page; null opens an artifact */
  readonly begin: (tag: Tag | null, page: number) => void
  readonly end: () => void
  /** after the document is written: which objects stand in an object stream */
  readonly packed: () => PackedObjects
}

/** All objects in one compressed stream (ISO 32000-1, 7.5.7): one by one they would outweigh the report itself. */
function putObjectStream(inner: Inner, objects: ReadonlyMap<number, string>): PackedObjects {
  const bodies = [...objects.values()]
  let offset = 0
  const index = [...objects.keys()].map((id, i) => {
    const entry = `${id} ${offset}`
    offset += (bodies[i] ?? '').length + 1
    return entry
  })
  const first = `${index.join(' ')}\n`
  const stream = inner.newObjectDeferred()
  inner.newObjectDeferredBegin(stream, true)
  inner.putStream({
    data: first + bodies.join('\n'),
    filters: ['FlateEncode'],
    additionalKeyValues: [
      { key: 'Type', value: '/ObjStm' },
      { key: 'N', value: String(objects.size) },
      { key: 'First', value: String(first.length) },
    ],
  })
  inner.write('endobj')
  return { stream, ids: [...objects.keys()] }
}

/** Writes the structure tree of a document: headings, paragraphs, lists, tables and figures in reading order. */
export function createStructure(doc: jsPDF, root: Tag, direction: 'ltr' | 'rtl'): Structure {
  const inner = innerOf(doc)
  sayVersion(doc)
  const marks = new Map<Tag, Mark[]>()
  /** by page number, from 1 */
  const perPage: Tag[][] = []
  let tree = 0
  let packed: PackedObjects = { stream: 0, ids: [] }
  doc.internal.events.subscribe('putPage', (page: { readonly pageNumber: number }) => {
    inner.write(`/StructParents ${page.pageNumber - 1} /Tabs /S`)
  })
  doc.internal.events.subscribe('postPutResources', () => {
    const pageObject = (page: number) => inner.getPageInfo(page).objId
    const made = structureObjects({ root, marks, perPage, reserve: inner.newObjectDeferred, pageObject })
    tree = made.tree
    packed = putObjectStream(inner, made.objects)
  })
  doc.internal.events.subscribe('putCatalog', () => {
    const turned = direction === 'rtl' ? ' /Direction /R2L' : ''
    inner.write(
      `/MarkInfo <</Marked true>> /StructTreeRoot ${tree} 0 R /ViewerPreferences <</DisplayDocTitle true${turned}>>`,
    )
  })
  const mark = (tag: Tag, page: number) => {
    const onPage = perPage[page] ?? []
    perPage[page] = onPage
    const own = marks.get(tag) ?? []
    marks.set(tag, own)
    own.push({ page, id: onPage.length })
    return onPage.push(tag) - 1
  }
  return {
    begin: (tag, page) => inner.write(tag ? `/${tag.role} <</MCID ${mark(tag, page)}>> BDC` : '/Artifact BMC'),
    end: () => inner.write('EMC'),
    packed: () => packed,
  }
}
