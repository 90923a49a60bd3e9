/** The roles of tagged PDF (ISO 32000-1, 14.8.4) that reports use. */
export type TagRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'

/** One element of the document's logical structure; its kids stand in reading order. */
export type Tag = {
  readonly role: TagRole
  /** alternative text, for figures */
  readonly alt: string | null
  readonly kids: Tag[]
}

/** A new structure tree: the document element without kids. */
export const rootTag = (): Tag => ({ role: 'Document', alt: null, kids: [] })

/** Adds an element as the last kid of its parent. */
export function addTag(parent: Tag, role: TagRole, alt: string | null = null): Tag {
  const tag: Tag = { role, alt, kids: [] }
  parent.kids.push(tag)
  return tag
}
