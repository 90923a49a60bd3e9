/** What a person chose on the page, kept in the address so that a link shows the same. */
import type { IndexNode } from '../../../engine/shares.ts'
import { type Direction, directions } from './movement.ts'

export type Sorting = { readonly by: string; readonly way: 'ascending' | 'descending' }

export type Choices = {
  /** the id of the round that the newest is compared with; null for the one before it */
  readonly base: string | null
  /** what *why it moved* is about */
  readonly node: IndexNode
  readonly sorting: Sorting | null
  /** only answers that moved this way; null for all */
  readonly direction: Direction | null
}

export const NO_CHOICES: Choices = { base: null, node: { kind: 'overall' }, sorting: null, direction: null }

/** From an address; whatever it does not say, or says wrongly, is as if nothing was chosen. */
export function choicesIn(text: string | undefined): Choices {
  const said = new URLSearchParams(text ?? '')
  const sort = said.get('sort')
  const direction = said.get('show')
  return {
    base: said.get('since'),
    node: nodeIn(said.get('why') ?? ''),
    sorting: sort ? { by: sort, way: said.get('order') === 'up' ? 'ascending' : 'descending' } : null,
    direction: directions.find((one) => one === direction) ?? null,
  }
}

/** The address of a comparison: its rounds, then what differs from no choice. */
export function addressOf(ids: readonly string[], { base, node, sorting, direction }: Choices): string {
  const said = new URLSearchParams({
    ...(base !== null && { since: base }),
    ...(node.kind !== 'overall' && { why: nodeKey(node) }),
    ...(sorting && { sort: sorting.by, ...(sorting.way === 'ascending' && { order: 'up' }) }),
    ...(direction && { show: direction }),
  }).toString()
  return `/compare/${ids.join(',')}${said === '' ? '' : `/${said}`}`
}

export const nodeKey = (node: IndexNode): string => (node.kind === 'overall' ? 'overall' : `${node.kind}.${node.id}`)

export function nodeIn(key: string): IndexNode {
  const [, kind, id] = /^(group|domain|section)\.(.+)$/.exec(key) ?? []
  if (id !== undefined && (kind === 'group' || kind === 'domain' || kind === 'section')) return { kind, id }
  return { kind: 'overall' }
}
