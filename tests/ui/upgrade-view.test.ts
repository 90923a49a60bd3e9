import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { carryOver } from '../../src/engine/carry-over.ts'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import { askedUnder } from '../../src/ui/pages/upgrade/asked-under.ts'
import { acceptedAnswer, openProposals } from '../../src/ui/pages/upgrade/open-proposals.ts'
import { countsOf, upgradeRows } from '../../src/ui/pages/upgrade/upgrade-view.ts'
import { said } from './compare-samples.ts'

const yesNo = { id: 'two', steps: ['no', 'yes'].map((id, value) => ({ id, value, label: id })) }
const three = {
  id: 'two',
  steps: ['never', 'at times', 'ever'].map((label, value) => ({ id: `t${value}`, value, label })),
}
const single = (id: string, text = `Statement ${id}`): Question => ({ id, type: 'single', text, scale: 'two' })
const words = (id: string, text = `Statement ${id}`): Question => ({ id, type: 'text', text })
const version = (number: string, scale: typeof yesNo, questions: readonly Question[]): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'small',
  version: number,
  language: 'en',
  title: 'Small',
  purpose: 'To be carried.',
  scales: [scale],
  domains: [{ id: 'd', title: 'D', questions: [...questions] }],
})

const from = version('1.0.0', yesNo, [words('a'), words('b'), single('c'), words('d'), words('e')])
const to = version('1.1.0', three, [words('a'), words('b', 'Said anew'), single('c'), words('e'), words('f')])
const answers: Answers = { a: said('one'), b: said('two'), c: said('yes'), d: said('four') }
const rows = upgradeRows({ from, to, spokenFrom: from, spokenTo: to }, answers)
const row = (id: string) => rows.find((one) => one.id === id)

describe('what a new version changes', () => {
  it('says of every question and every answer what becomes of it', () => {
    expect(rows.map(({ id, fate }) => [id, fate])).toEqual([
      ['a', 'carried'],
      ['b', 'check'],
      ['c', 'proposed'],
      ['e', 'open'],
      ['f', 'new'],
      ['d', 'archived'],
    ])
  })

  it('counts them, without those there are none of', () => {
    expect(countsOf(rows)).toEqual([
      ['carried', 1],
      ['check', 1],
      ['proposed', 1],
      ['archived', 1],
      ['new', 1],
      ['open', 1],
    ])
    expect(countsOf(rows.filter(({ fate }) => fate === 'new'))).toEqual([['new', 1]])
  })

  it('sets the earlier words and answer beside the later ones, and says what differs', () => {
    expect(row('b')).toEqual({
      id: 'b',
      fate: 'check',
      was: [{ id: 'b', text: 'Statement b', answer: said('two') }],
      text: 'Said anew',
      answer: { ...said('two'), carried: true },
      differs: ['text'],
    })
    expect(row('c')).toMatchObject({ differs: ['answers'], answer: said('t2') })
    expect(row('d')).toMatchObject({ text: null, was: [{ text: 'Statement d' }], differs: [] })
    expect(row('f')).toMatchObject({ was: [], answer: null, differs: [] })
  })
})

describe('an answer left behind', () => {
  it('is read by the newest version that asked it, one set aside by its own', () => {
    expect(askedUnder([from, to], 'd')).toEqual({ questionnaire: from, id: 'd' })
    expect(askedUnder([from, to], 'b')).toEqual({ questionnaire: to, id: 'b' })
    expect(askedUnder([from, to], 'c.v1.0.0')).toEqual({ questionnaire: from, id: 'c' })
    expect(askedUnder([from, to], 'c.v9.0.0')).toBeNull()
    expect(askedUnder([], 'd')).toBeNull()
  })
})

describe('proposals that were left open', () => {
  const moved = carryOver(from, to, answers, new Set())

  it('are offered again as long as their question is open, whatever id the answer was left under', () => {
    expect(openProposals([from, to], to, moved)).toEqual([{ from: 'c.v1.0.0', question: 'c', answer: said('t2') }])
    expect(openProposals([from, to], to, { ...moved, c: said('t0') })).toEqual([])
    expect(openProposals([to], to, moved)).toEqual([])
  })

  it('once accepted are marked for a look, and keep what stands at the question', () => {
    const [proposal] = openProposals([from, to], to, moved)
    if (!proposal) throw new Error('one is open')
    const noted = { ...moved, c: { state: 'unanswered' as const, note: 'Ask' } }
    expect(acceptedAnswer(proposal, noted)).toEqual({ state: 'answered', value: 't2', note: 'Ask', carried: true })
    expect(acceptedAnswer(proposal, moved)).toEqual({ state: 'answered', value: 't2', carried: true })
  })
})
