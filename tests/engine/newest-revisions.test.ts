import { describe, expect, it } from 'vitest'
import { newestRevisions } from '../../src/engine/newest-revisions.ts'

type Round = { readonly id: string; readonly revises?: string; readonly revision?: number }

const ids = (rounds: readonly Round[]) => newestRevisions(rounds).map(({ id }) => id)

describe('the newest revision stands for its round', () => {
  it('whether each names the one before it or the first', () => {
    const b = { id: 'b', revises: 'a', revision: 2 }
    expect(ids([{ id: 'a' }, b, { id: 'c', revises: 'b', revision: 3 }, { id: 'x' }])).toEqual(['c', 'x'])
    expect(ids([{ id: 'x' }, { id: 'c', revises: 'a', revision: 3 }, b, { id: 'a' }])).toEqual(['x', 'c'])
  })

  it('and where the earlier one is gone, for itself', () => {
    expect(ids([{ id: 'a' }, { id: 'c', revises: 'gone', revision: 3 }])).toEqual(['a', 'c'])
  })

  it('of a circle one is kept', () => {
    const circle = [
      { id: 'b', revises: 'a', revision: 2 },
      { id: 'a', revises: 'b', revision: 3 },
    ]
    expect(ids(circle)).toEqual(['a'])
    expect(ids(circle.toReversed())).toEqual(['a'])
  })
})
