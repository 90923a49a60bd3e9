/** What is chosen on the comparison's page: kept in its address, and what it does to rows. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import type { IndexNode } from '../../src/engine/shares.ts'
import { addressOf, type Choices, choicesIn } from '../../src/ui/pages/compare/choices.ts'
import { comparedRounds, levelsOf, nodeChoices, nodeOf } from '../../src/ui/pages/compare/compared.ts'
import { indexRows, sortedRows } from '../../src/ui/pages/compare/index-rows.ts'
import { questionRows } from '../../src/ui/pages/compare/question-rows.ts'
import type { Round } from '../../src/ui/pages/compare/round.ts'
import { wayRows } from '../../src/ui/pages/compare/way.ts'
import { aComparison, notApplicable, notSure, questionnaire, said, words } from './compare-samples.ts'

const nothing: Choices = { base: null, node: { kind: 'overall' }, sorting: null, direction: null }

function pair(before: Answers, after: Answers): readonly [Round, Round, readonly Round[]] {
  const rounds = aComparison({ date: '2025-01-01', answers: before }, { date: '2026-01-01', answers: after })
  const [one, two] = rounds
  if (!one || !two) throw new Error('Two rounds make a comparison.')
  return [one, two, rounds]
}

describe('the address', () => {
  it('gives back every choice, and holds nothing but the rounds when there is none', () => {
    expect(addressOf(['a', 'b'], nothing)).toBe('/compare/a,b')
    const chosen: Choices = {
      base: 'a',
      node: { kind: 'domain', id: 'dev.1' },
      sorting: { by: 'change', way: 'ascending' },
      direction: 'applies',
    }
    const address = addressOf(['a', 'b'], chosen)
    expect(choicesIn(address.slice('/compare/a,b/'.length))).toEqual(chosen)
  })

  it('is as if nothing was chosen where it is wrong', () => {
    for (const wrong of [undefined, '', 'why=planet.x', 'show=sideways', 'why=domain.', '%%%'])
      expect(choicesIn(wrong)).toEqual(nothing)
  })
})

describe('sorting', () => {
  const rounds = aComparison(
    { date: '2025-01-01', answers: { P1: said('yes'), D1: said(30) } },
    { date: '2026-01-01', answers: { P1: said('no'), D1: said(0) } },
  )
  const [base] = rounds
  const ids = (way: 'ascending' | 'descending', by = 'change') =>
    base ? sortedRows(indexRows(rounds, base, words), { by, way }).map(({ id }) => id) : []

  it('keeps the whole on top and puts domains by the size of their change, or by a round', () => {
    expect(ids('descending')).toEqual(['overall', 'devices', 'people'])
    expect(ids('ascending')).toEqual(['overall', 'people', 'devices'])
    expect(ids('descending', 'round-1')).toEqual(['overall', 'people', 'devices'])
  })

  it('puts what has no difference last, whichever way', () => {
    const [one, , all] = pair({ P1: said('no') }, { P1: said('no'), D1: said(0) })
    for (const way of ['ascending', 'descending'] as const)
      expect(sortedRows(indexRows(all, one, words), { by: 'change', way }).at(-1)?.id).toBe('devices')
  })
})

describe('the way from one index to another', () => {
  it('takes the four steps in order, and each leads to an index and a level', () => {
    const [one, two] = pair(
      { P1: said('no'), P2: notApplicable, D1: said(30) },
      { P1: said('yes'), P2: said('no'), D1: said(30) },
    )
    const compared = comparedRounds(one, two)
    const rows = wayRows(compared.comparison.overall, levelsOf(compared.comparison, { kind: 'overall' }))
    expect(rows.map(({ step }) => step)).toEqual([
      'before',
      'ruler',
      'applicability',
      'completeness',
      'answers',
      'after',
    ])
    const [first, last] = [rows[0], rows.at(-1)]
    expect(rows.reduce((sum, { delta }) => sum + (delta ?? 0), first?.index ?? 0)).toBeCloseTo(last?.index ?? 0, 12)
    expect(rows[4]?.index).toBeCloseTo(last?.index ?? 0, 12)
    expect(rows.map(({ level }) => level)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('has no steps where a side is not scored', () => {
    const [one, two] = pair({ P1: said('no') }, { P1: said('no'), D1: said(0) })
    const { comparison } = comparedRounds(one, two)
    const node: IndexNode = { kind: 'domain', id: 'devices' }
    expect(wayRows(nodeOf(comparison, node), levelsOf(comparison, node))).toEqual([])
  })

  it('can be asked of the whole and of every domain', () => {
    const [, , rounds] = pair({}, {})
    expect(nodeChoices(rounds, words).map(({ key }) => key)).toEqual(['overall', 'domain.people', 'domain.devices'])
  })
})

describe('an answer on the heat map', () => {
  it('is tinted by its score, a gap where nothing was said, and plain where it has none', () => {
    const [one, two, rounds] = pair(
      { P1: said('partly'), P2: notSure, D3: said('Me') },
      { P2: notApplicable, D3: said('You') },
    )
    const rows = questionRows(rounds, comparedRounds(one, two), words).flatMap((domain) => domain.rows)
    const scores = (id: string) => rows.find((row) => row.id === id)?.answers.map(({ score }) => score)
    expect(scores('P1')).toEqual([0.5, 'gap'])
    expect(scores('P2')).toEqual([0, 'gap'])
    expect(scores('D3')).toEqual([null, null])
  })

  it('stands under the later id of a question that was renamed, and only there', () => {
    const [people, devices] = questionnaire.domains
    if (!people || !devices) throw new Error('The sample has two domains.')
    const [first, ...rest] = people.questions ?? []
    if (!first) throw new Error('The sample has questions.')
    const renamed = { ...first, id: 'P9', replaces: ['P1'] }
    const under = {
      ...questionnaire,
      version: '2.0.0',
      domains: [{ ...people, questions: [renamed, ...rest] }, devices],
    }
    const rounds = aComparison(
      { date: '2025-01-01', answers: { P1: said('no') } },
      { date: '2026-01-01', answers: { P9: said('yes') }, under },
    )
    const [one, two] = rounds
    if (!one || !two) throw new Error('Two rounds make a comparison.')
    const rows = questionRows(rounds, comparedRounds(one, two), words).flatMap((domain) => domain.rows)
    expect(rows.find(({ id }) => id === 'P9')).toMatchObject({ movement: 'up' })
    expect(rows.find(({ id }) => id === 'P9')?.answers.map(({ text }) => text)).toEqual(['No', 'Yes'])
    expect(rows.some(({ id }) => id === 'P1')).toBe(false)
  })
})
