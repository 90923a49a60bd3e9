import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { boardBreakdown, boardRows } from '../../src/ui/pages/results/board-rows.ts'
import { breakdown } from '../../src/ui/pages/results/explain/breakdown.ts'
import {
  aDomain,
  anAssessment,
  aQuestion,
  aQuestionnaire,
  aSection,
  aSectionedDomain,
  type Shorthand,
} from '../builders.ts'

const cites = (...refs: string[]) => ({ references: refs.map((ref) => ({ framework: 'norms', ref })) })

const document: Questionnaire = aQuestionnaire({
  frameworks: [{ id: 'norms', name: 'Norms' }],
  domains: [
    aDomain('d', [
      aQuestion('q1', { weight: 3, ...cites('a', 'b') }),
      aQuestion('q2', cites('a', 'a')),
      aQuestion('q3', { when: { question: 'q1', op: 'atLeast', value: 3 } }),
    ]),
    aSectionedDomain(
      'e',
      [aSection('e1', [aQuestion('q4', cites('b', 'c')), aQuestion('q5')]), aSection('e2', [aQuestion('q6')])],
      {
        rollup: 'sections',
        weight: 2,
      },
    ),
  ],
  groups: [{ id: 'g', title: 'Group', domains: ['d', 'e'], rollup: 'minimum' }],
  boards: [
    {
      id: 'board',
      title: 'Board',
      framework: 'norms',
      rows: [
        { ref: 'a', title: 'Row a' },
        { ref: 'b', title: 'Row b' },
        { ref: 'c', title: 'Row c' },
        { ref: 'd', title: 'Row d' },
      ],
      apart: ['q4'],
    },
  ],
})

function explained(answers: Readonly<Record<string, Shorthand>>) {
  const input = anAssessment(answers)
  return { spoken: document, input, result: score(document, input) }
}

const nodes = [
  { kind: 'overall' },
  { kind: 'group', id: 'g' },
  { kind: 'domain', id: 'd' },
  { kind: 'domain', id: 'e' },
  { kind: 'section', id: 'e1' },
  { kind: 'question', id: 'q1' },
] as const

const someAnswer = fc.constantFrom<Shorthand | undefined>(0, 1, 2, 3, 4, '?', 'n/a', undefined)
const someAnswers = fc
  .tuple(...Array.from({ length: 6 }, () => someAnswer))
  .map((all) =>
    Object.fromEntries(
      all.flatMap((one, at): [string, Shorthand][] => (one === undefined ? [] : [[`q${at + 1}`, one]])),
    ),
  )

describe('a number that is opened', () => {
  it('is the sum of what its terms add, whatever the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const all = explained(answers)
        for (const node of nodes) {
          const made = breakdown(all, node)
          expect(made?.sum).toBeCloseTo(made?.number ?? 0, 12)
          expect(made?.number === null).toBe(made?.counted.length === 0)
        }
      }),
    )
  })

  it('lists every question once, either counted or with the reason why not', () => {
    const made = breakdown(explained({ q1: 1, q2: 'n/a' }), { kind: 'domain', id: 'd' })
    expect(made?.counted.map(({ id, adds }) => [id, adds])).toEqual([['q1', 0.25]])
    expect(made?.uncounted.map(({ id, because }) => [id, because])).toEqual([
      ['q2', 'not-applicable'],
      ['q3', 'hidden'],
    ])
  })

  it('tells an open question from one that waits for another and from an empty part', () => {
    const all = explained({ q2: 4 })
    const domain = breakdown(all, { kind: 'domain', id: 'd' })
    expect(domain?.uncounted.map(({ because }) => because)).toEqual(['unanswered', 'undecided'])
    const overall = breakdown(all, { kind: 'overall' })
    expect(overall?.uncounted.map(({ id, because }) => [id, because])).toEqual([['e', 'nothing-counts']])
  })

  it('says when the category leaves an answer out, and when it is not known yet', () => {
    const tiered: Questionnaire = {
      ...document,
      domains: [aDomain('d', [aQuestion('q1', { tier: 1 }), aQuestion('q2', { tier: 2 })])],
      groups: [],
      classification: {
        id: 'c',
        title: 'Category',
        facts: [
          {
            id: 'f',
            text: 'Fact',
            options: [
              { id: 'low', label: 'Low', points: 0 },
              { id: 'high', label: 'High', points: 1 },
            ],
          },
        ],
        categories: [
          { id: 'one', title: 'One', from: 0, upToTier: 1 },
          { id: 'two', title: 'Two', from: 1, upToTier: 2 },
        ],
      },
    }
    const why = (classification: Record<string, string>) => {
      const input = anAssessment({ q1: 4, q2: 2 }, { classification })
      const all = { spoken: tiered, input, result: score(tiered, input) }
      return breakdown(all, { kind: 'domain', id: 'd' })?.uncounted.map(({ because }) => because)
    }
    expect(why({ f: 'low' })).toEqual(['out-of-scope'])
    expect(why({})).toEqual(['scope-open'])
    expect(why({ f: 'high' })).toEqual([])
  })

  it('gives bounds of its own to every part, and none to an answer', () => {
    const all = explained({ q1: 4, q2: '?' })
    expect(breakdown(all, { kind: 'domain', id: 'd' })).toMatchObject({ lower: 0.6, upper: 1 })
    expect(breakdown(all, { kind: 'question', id: 'q1' })).toMatchObject({ number: 1, lower: null, upper: null })
  })

  it('is nothing for a node the questionnaire does not have', () => {
    expect(breakdown(explained({}), { kind: 'domain', id: 'gone' })).toBeNull()
  })
})

describe('a board', () => {
  const board = document.boards?.[0]
  const rowsOf = (answers: Readonly<Record<string, Shorthand>>) =>
    board ? boardRows(document, explained(answers).result, board) : []

  it('puts a question once into every row it cites, and those kept apart into none', () => {
    expect(rowsOf({}).map(({ ref, questions }) => [ref, questions.map(({ id }) => id)])).toEqual([
      ['a', ['q1', 'q2']],
      ['b', ['q1']],
      ['c', []],
      ['d', []],
    ])
  })

  it('shows an open row as a gap, not as 0', () => {
    const [a, b] = rowsOf({ q2: 2 })
    expect(a).toMatchObject({ index: 0.5, answered: 1, applicable: 2 })
    expect(b).toMatchObject({ index: null, answered: 0, applicable: 1 })
  })

  it('leaves what does not apply out of both sides', () => {
    expect(rowsOf({ q1: 'n/a', q2: 4 })[0]).toMatchObject({ index: 1, answered: 1, applicable: 1 })
  })

  it('takes a row apart into terms that re-add to it', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const all = explained(answers)
        const made = boardBreakdown(all, 'board', 'a')
        expect(made?.sum).toBeCloseTo(made?.number ?? 0, 12)
      }),
    )
    expect(boardBreakdown(explained({ q1: 4, q2: 0 }), 'board', 'a')?.number).toBe(0.75)
    expect(boardBreakdown(explained({}), 'board', 'z')).toBeNull()
  })
})

describe('an answer that says it is known', () => {
  it('stays counted when its evidence is missing, one step lower', () => {
    const asked: Questionnaire = aQuestionnaire({ domains: [aDomain('d', [aQuestion('q1', { evidenceFrom: 3 })])] })
    const answer: Answer = { state: 'answered', value: '4' }
    const input = anAssessment({ q1: answer })
    const made = breakdown({ spoken: asked, input, result: score(asked, input) }, { kind: 'domain', id: 'd' })
    expect(made?.counted[0]).toMatchObject({ score: 0.5, evidenceMissing: true })
  })
})
