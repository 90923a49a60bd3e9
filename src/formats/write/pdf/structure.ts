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
  ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo'].every((name) => typeof Reflect.get(value, name) === 'function')

/** Writes raw operators into the current page. Throws when jsPDF no longer offers what is needed. */
export function innerOf(doc: jsPDF): Inner {
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
  if (tag.role === 'Figure') return `/Alt ${utf16(tag.alt ?? '')} /A <</O /Layout /Placement /Block>>`
  if (tag.role === 'Table') return `/A <</O /Table /Summary ${utf16(tag.alt ?? '')}>>`
  return tag.role === 'TH' ? '/A <</O /Table /Scope /Column>>' : ''
}

/** Writes the structure tree of a document: headings, paragraphs, lists, tables and figures in reading order. */
export function createStructure(doc: jsPDF, root: Tag, direction: 'ltr' | 'rtl'): Structure {
  const inner = innerOf(doc)
  const marks = new Map<Tag, Mark[]>()
  const perPage: Tag[][] = []
  let tree = 0

  const put = (tag: Tag, ids: ReadonlyMap<Tag, number>, parent: number) => {
    const id = ids.get(tag) ?? 0
    const kids = tag.kids.map((kid) => `${ids.get(kid) ?? 0} 0 R`)
    const own = (marks.get(tag) ?? []).map((mark) => `<</Type /MCR /Pg ${inner.getPageInfo(mark.page).objId} 0 R /MCID ${mark.id}>>`)
    inner.newObjectDeferredBegin(id, true)
    inner.write(`<</Type /StructElem /S /${tag.role} /P ${parent} 0 R ${attributes(tag)} /K [${[...own, ...kids].join(' ')}]>>`)
    inner.write('endobj')
    for (const kid of tag.kids) put(kid, ids, id)
  }

  doc.internal.events.subscribe('putPage', (page: { readonly pageNumber: number }) => {
    inner.write(`/StructParents ${page.pageNumber - 1} /Tabs /S`)
  })
  doc.internal.events.subscribe('postPutResources', () => {
    const ids = new Map<Tag, number>()
    const reserve = (tag: Tag) => {
      ids.set(tag, inner.newObjectDeferred())
      tag.kids.forEach(reserve)
    }
    tree = inner.newObjectDeferred()
    const parents = inner.newObjectDeferred()
    reserve(root)
    put(root, ids, tree)
    const rows = perPage.map((tags, page) => `${page - 1} [${tags.map((tag) => `${ids.get(tag) ?? 0} 0 R`).join(' ')}]`)
    inner.newObjectDeferredBegin(parents, true)
    inner.write(`<</Nums [${rows.filter(Boolean).join(' ')}]>>`, 'endobj')
    inner.newObjectDeferredBegin(tree, true)
    const next = perPage.length
    inner.write(`<</Type /StructTreeRoot /K ${ids.get(root) ?? 0} 0 R /ParentTree ${parents} 0 R /ParentTreeNextKey ${next}>>`, 'endobj')
  })
  doc.internal.events.subscribe('putCatalog', () => {
    const turned = direction === 'rtl' ? ' /Direction /R2L' : ''
    inner.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${tree} 0 R /ViewerPreferences <</DisplayDocTitle true${turned}>>`)
  })

  return {
    begin: (tag, page) => {
      if (!tag) {
        inner.write('/Artifact BMC')
        return
      }
      const onPage = perPage[page] ?? []
      perPage[page] = onPage
      const mark = { page, id: onPage.length }
      onPage.push(tag)
      marks.set(tag, [...(marks.get(tag) ?? []), mark])
      inner.write(`/${tag.role} <</MCID ${mark.id}>> BDC`)
    },
    end: () => inner.write('EMC'),
  }
}
