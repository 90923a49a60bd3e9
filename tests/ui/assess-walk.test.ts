import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline } from '../../src/engine/outline.ts'
import {
  asked,
  blocksFor,
  bySection,
  hasCorePath,
  mounted,
  neighbour,
  nextOpen,
  PAGE,
  pageAround,
} from '../../src/ui/pages/assess/walk.ts'
import { aDomain, aQuestion, aQuestionnaire, aSection, aSectionedDomain } from '../builders.ts'

const questionnaire = aQuestionnaire({
  domains: [
    aDomain('a', [
      aQuestion('a1', { core: true }),
      aQuestion('a2', { when: { question: 'a1', op: 'is', value: '4' } }),
    ]),
    aSectionedDomain('b', [aSection('s', [aQuestion('b1', { must: true })]), aSection('t', [aQuestion('b2')])]),
  ],
})
const all = outline(questionnaire)
const ids = (entries: readonly { readonly question: { readonly id: string } }[]) =>
  entries.map(({ question }) => question.id)

describe('the way through the questions', () => {
  it('leaves out what a condition holds back, and never asks about questions without one', () => {
    expect(ids(asked(questionnaire, 'all', () => true))).toEqual(['a1', 'b1', 'b2'])
    expect(ids(asked(questionnaire, 'all', () => false))).toEqual(['a1', 'a2', 'b1', 'b2'])
  })

  it('the short path holds core questions and stop signs', () => {
    expect(ids(asked(questionnaire, 'core', () => false))).toEqual(['a1', 'b1'])
  })

  it('stays in a domain when told to', () => {
    expect(ids(asked(questionnaire, 'all', () => false, questionnaire.domains[1]))).toEqual(['b1', 'b2'])
  })

  it('offers a short path only where some questions are core and some belong to none', () => {
    expect(hasCorePath(questionnaire)).toBe(true)
    expect(hasCorePath(aQuestionnaire())).toBe(false)
    expect(hasCorePath(aQuestionnaire({ domains: [aDomain('d', [aQuestion('q', { core: true })])] }))).toBe(false)
    const stops = [aQuestion('q', { must: true }), aQuestion('r')]
    expect(hasCorePath(aQuestionnaire({ domains: [aDomain('d', stops)] }))).toBe(false)
  })

  it('goes on across domains and ends at the ends', () => {
    expect(neighbour(all, 'a2', 1)?.question.id).toBe('b1')
    expect(neighbour(all, 'b1', -1)?.question.id).toBe('a2')
    expect(neighbour(all, 'b2', 1)).toBeUndefined()
    expect(neighbour(all, 'a1', -1)).toBeUndefined()
    expect(neighbour(all, 'elsewhere', 1)?.question.id).toBe('a1')
    expect(neighbour(all, null, -1)?.question.id).toBe('b2')
  })

  it('finds the next open question, round the end to the beginning, and itself last', () => {
    expect(nextOpen(all, 'a1', (id) => id === 'b2')?.question.id).toBe('b2')
    expect(nextOpen(all, 'b2', (id) => id === 'a1')?.question.id).toBe('a1')
    expect(nextOpen(all, 'b1', (id) => id === 'b1')?.question.id).toBe('b1')
    expect(nextOpen(all, 'b1', () => false)).toBeUndefined()
  })

  it('groups neighbours of one section', () => {
    expect(bySection(all).map(({ section, entries }) => [section?.id ?? null, entries.length])).toEqual([
      [null, 2],
      ['s', 1],
      ['t', 1],
    ])
  })
})

describe('pages', () => {
  it('hold every item once, in order, and never more than fit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 300 }), (items) => {
        const { pages } = pageAround(items, 0)
        const shown = Array.from({ length: pages }, (_, page) => pageAround(items, page * PAGE))
        expect(shown.flatMap((page) => page.items)).toEqual(items)
        expect(Math.max(...shown.map((page) => page.items.length))).toBeLessThanOrEqual(PAGE)
      }),
    )
  })

  it('contain the position asked for, and are the first or last for one outside', () => {
    const items = Array.from({ length: 150 }, (_, at) => at)
    expect(pageAround(items, 59).page).toBe(0)
    expect(pageAround(items, 60)).toMatchObject({ page: 1, from: 60 })
    expect(pageAround(items, -1).page).toBe(0)
    expect(pageAround(items, 999).page).toBe(2)
    expect(pageAround([], 0)).toEqual({ items: [], from: 0, page: 0, pages: 1 })
  })
})

describe('a list of results', () => {
  it('never mounts more than two blocks and always the one of the current item', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.array(fc.nat(399)), (length, moves) => {
        const items = Array.from({ length }, (_, at) => at)
        let shown = 1
        for (const move of moves) {
          const position = move % length
          shown = blocksFor(position, shown)
          const view = mounted(items, shown)
          expect(view.items.length).toBeLessThanOrEqual(60)
          expect(view.items).toContain(position)
          expect(view.items[0]).toBe(view.from)
        }
      }),
    )
  })
})
