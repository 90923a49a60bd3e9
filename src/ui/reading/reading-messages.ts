import type { FileReading } from '../../formats/read/index.ts'

/** The file itself travels, not its bytes: they are read where they can be given up. */
export type ToReader = { readonly file: File }

/** Why a worker could not tell what is in a file: the file is gone, or the reading broke down. */
export type Unreadable = 'unreadable' | 'broken'

export type FromReader =
  | { readonly kind: 'read'; readonly reading: FileReading }
  | { readonly kind: 'unread'; readonly unread: Unreadable }
