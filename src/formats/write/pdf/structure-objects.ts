import type { Tag } from './tag.ts'
import { utf16Text } from './utf16-text.ts'

/** Marked content of an element: the page it is on and its number there. */
export type Mark = { readonly page: number; readonly id: number }

export type StructureInput = {
  readonly root: Tag
  readonly marks: ReadonlyMap<Tag, readonly Mark[]>
  /** by page number from 1: the element of each marked content */
  readonly perPage: readonly (readonly Tag[] | undefined)[]
  /** a new object number */
  readonly reserve: () => number
  readonly pageObject: (page: number) => number
}

const attributes = (tag: Tag): string => {
  if (tag.role === 'Figure') return `/Alt ${utf16Text(tag.alt ?? '')} /A <</O /Layout /Placement /Block>> `
  if (tag.role === 'Table') return `/A <</O /Table /Summary ${utf16Text(tag.alt ?? '')}>> `
  return tag.role === 'TH' ? '/A <</O /Table /Scope /Column>> ' : ''
}

function numbered(root: Tag, reserve: () => number): ReadonlyMap<Tag, number> {
  const ids = new Map<Tag, number>()
  const visit = (tag: Tag) => {
    ids.set(tag, reserve())
    tag.kids.forEach(visit)
  }
  visit(root)
  return ids
}

/**
 * The objects of the structure tree by object number: root, parent tree, and each element with its marked content and
 * its kids in reading order.
 */
export function structureObjects({ root, marks, perPage, reserve, pageObject }: StructureInput) {
  const tree = reserve()
  const parents = reserve()
  const ids = numbered(root, reserve)
  const reference = (tag: Tag) => `${ids.get(tag) ?? 0} 0 R`
  const objects = new Map<number, string>()
  const put = (tag: Tag, parent: string) => {
    const own = marks.get(tag) ?? []
    const [first] = own
    const page = first ? `/Pg ${pageObject(first.page)} 0 R ` : ''
    const content = own.map((mark) =>
      mark.page === first?.page ? `${mark.id}` : `<</Type /MCR /Pg ${pageObject(mark.page)} 0 R /MCID ${mark.id}>>`,
    )
    const kids = [...content, ...tag.kids.map(reference)].join(' ')
    objects.set(ids.get(tag) ?? 0, `<</S /${tag.role} /P ${parent} ${page}${attributes(tag)}/K [${kids}]>>`)
    for (const kid of tag.kids) put(kid, reference(tag))
  }
  put(root, `${tree} 0 R`)
  const rows = Array.from(perPage, (tags = [], page) => `${page - 1} [${tags.map(reference).join(' ')}]`)
  objects.set(parents, `<</Nums [${rows.slice(1).join(' ')}]>>`)
  const next = `/ParentTree ${parents} 0 R /ParentTreeNextKey ${Math.max(0, perPage.length - 1)}`
  objects.set(tree, `<</Type /StructTreeRoot /K ${reference(root)} ${next}>>`)
  return { tree, objects }
}
