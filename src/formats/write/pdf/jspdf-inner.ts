import type { jsPDF } from 'jspdf'

/** The part of jsPDF's inner workings that its types leave out. */
export type Inner = {
  readonly write: (...text: string[]) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, output: boolean) => number
  readonly getPageInfo: (page: number) => { readonly objId: number }
  readonly putStream: (stream: {
    data: string
    filters: string[]
    additionalKeyValues: { key: string; value: string }[]
  }) => void
}

const isInner = (value: object): value is Inner =>
  ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'getPageInfo', 'putStream'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  )

/** What jsPDF writes objects with. Throws when it no longer offers what is needed. */
export function innerOf(doc: jsPDF): Inner {
  const inner: object = doc.internal
  if (!isInner(inner)) throw new Error('This version of jsPDF has no inner writer.')
  return inner
}
