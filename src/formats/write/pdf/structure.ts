import type { jsPDF } from 'jspdf'
import type { Tag } from './tag.ts'

/** The part of jsPDF's inner workings that tagging needs and its types leave out. */
type Inner = {
  readonly write: (...text: string[]) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, output: boolean) => number
  readonly getPageInfo: (page: number) => { readonly objId: number }
}

const isInner = (value: object): value is Inner =>
  ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  )

/** Throws when jsPDF no longer offers what is needed. */
function innerOf(doc: jsPDF): Inner {
  const inner: object = doc.internal
  if (!isInner(inner)) throw new Error('This version of jsPDF has no inner writer.')
  return inner
}

const utf16 = (text: string) =>
  `<feff${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`

type Mark = { readonly page: number; readonly id: number }

export type Structure = {
  /** opens marked content of an element on this page; null opens an artifact */
  readonly begin: (tag: Tag | null, page: number) => void
  readonly end: () => void
}

const attributes = (tag: Tag): string => {
  if (tag.role === 'Figure') return `/Alt ${utf16(tag.alt ?? '')} /A <</O /Layout /Placement /Block>> `
  if (tag.role === 'Table') return `/A <</O /Table /Summary ${utf16(tag.alt ?? '')}>> `
  return tag.role === 'TH' ? '/A <</O /Table /Scope /Column>> ' : ''
}

type Marks = ReadonlyMap<Tag, readonly Mark[]>

/** Writes the elements, each with its marked content and its kids in reading order; returns the root's object. */
function putElements(inner: Inner, root: Tag, tree: number, marks: Marks): ReadonlyMap<Tag, number> {
  const ids = new Map<Tag, number>()
  const reserve = (tag: Tag) => {
    ids.set(tag, inner.newObjectDeferred())
    tag.kids.forEach(reserve)
  }
  const put = (tag: Tag, parent: number) => {
    const id = ids.get(tag) ?? 0
    const own = marks.get(tag) ?? []
    const page = own[0] ? `/Pg ${inner.getPageInfo(own[0].page).objId} 0 R ` : ''
    const content = own.map((mark) =>
      mark.page === own[0]?.page
        ? `${mark.id}`
        : `<</Type /MCR /Pg ${inner.getPageInfo(mark.page).objId} 0 R /MCID ${mark.id}>>`,
    )
    const kids = [...content, ...tag.kids.map((kid) => `${ids.get(kid) ?? 0} 0 R`)]
    inner.newObjectDeferredBegin(id, true)
    inner.write(`<</S /${tag.role} /P ${parent} 0 R ${page}${attributes(tag)}/K [${kids.join(' ')}]>>`, 'endobj')
    for (const kid of tag.kids) put(kid, id)
  }
  reserve(root)
  put(root, tree)
  return ids
}

/** Writes the tree's root and, page by page, which element each marked content belongs to. */
function putTree(inner: Inner, root: Tag, marks: Marks, perPage: readonly (readonly Tag[] | undefined)[]): number {
  const tree = inner.newObjectDeferred()
  const parents = inner.newObjectDeferred()
  const ids = putElements(inner, root, tree, marks)
  const rows = perPage.map(
    (tags = [], page) => `${page - 1} [${tags.map((tag) => `${ids.get(tag) ?? 0} 0 R`).join(' ')}]`,
  )
  inner.newObjectDeferredBegin(parents, true)
  inner.write(`<</Nums [${rows.slice(1).join(' ')}]>>`, 'endobj')
  inner.newObjectDeferredBegin(tree, true)
  inner.write(
    `<</Type /StructTreeRoot /K ${ids.get(root) ?? 0} 0 R /ParentTree ${parents} 0 R /ParentTreeNextKey ${perPage.length}>>`,
    'endobj',
  )
  return tree
}

/** Writes the structure tree of a document: headings, paragraphs, lists, tables and figures in reading order. */
export function createStructure(doc: jsPDF, root: Tag, direction: 'ltr' | 'rtl'): Structure {
  const inner = innerOf(doc)
  const marks = new Map<Tag, Mark[]>()
  /** by page number, from 1 */
  const perPage: Tag[][] = []
  let tree = 0
  doc.internal.events.subscribe('putPage', (page: { readonly pageNumber: number }) => {
    inner.write(`/StructParents ${page.pageNumber - 1} /Tabs /S`)
  })
  doc.internal.events.subscribe('postPutResources', () => {
    tree = putTree(inner, root, marks, Array.from(perPage))
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
  }
}
