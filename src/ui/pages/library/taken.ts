/** What opening a file came to. */
import type { Words } from '../../../i18n/index.ts'

/** Nothing changed; the words say why. */
export type Refused = { readonly kind: 'refused'; readonly text: string }
/** Said in passing, perhaps with a page to go to, or one that is offered. */
export type Added = {
  readonly kind: 'taken'
  readonly text: string
  readonly goTo?: string
  readonly offer?: { readonly label: string; readonly goTo: string }
}

/** What is said when the store refuses. */
export const refusal = ({ m }: Words, reason: string): Refused => ({
  kind: 'refused',
  text: reason === 'different' ? m.libraryLater.differentVersion : m.library.notStored,
})
