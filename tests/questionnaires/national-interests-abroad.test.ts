import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import { score } from '../../src/engine/score.ts'
import { shippedAs } from './shipped-files.ts'
import { meetsTarget } from './targets.ts'

const { base } = shippedAs('national-interests-abroad')
const entries = outline(base)

/** Domain, then per question its weight, with a star where it is core, as designed. */
const DESIGN = [
  'DIP 3* 3* 2 3* 2 2* 2 1',
  'DIS 2* 2 3* 2 2 1',
  'INT 3* 3* 2 2 2 3* 2 3* 1',
  'DEF 3* 3* 2 2 2 2 2',
  'CAP 3* 3* 3* 3* 2 2 2 2 1',
  'COO 3* 3* 2 3* 2 2 2 2*',
  'PRO 3* 3* 3* 2 2 2 2 2',
  'VAL 3* 3* 2* 2 2 2 1',
]

const all = (value: string, others: Answers = {}): Answers => ({
  ...Object.fromEntries(entries.map(({ question }) => [question.id, { state: 'answered', value } as const])),
  ...others,
})

describe('national interests abroad', () => {
  it('asks its 62 questions in eight domains, with the weights and core questions of its design', () => {
    const asked = base.domains.map(({ id, questions = [] }) =>
      [id, ...questions.map(({ weight, core }) => `${weight}${core ? '*' : ''}`)].join(' '),
    )
    expect(asked).toEqual(DESIGN)
    for (const { question, domain } of entries) expect(question.id).toMatch(new RegExp(`^NI-${domain.id}-0\\d$`))
  })

  it('has two layers of two domains, two of one, and reads people and values across them', () => {
    expect(base.groups?.map(({ domains }) => domains.join('+'))).toEqual(['DIP+DIS', 'INT', 'DEF', 'CAP+COO'])
    const headline = base.scoring?.headline
    expect(headline?.rule === 'minimum' && headline.over).toEqual([...(base.groups ?? []).map(({ id }) => id), 'PRO'])
  })

  it('cites each of the eleven norms with at least one question besides the one about all of them', () => {
    const norms = base.boards?.[0]?.rows.map(({ ref }) => ref)
    expect(norms).toEqual([...'abcdefghijk'])
    const cited = entries
      .filter(({ question }) => question.id !== 'NI-DIS-03')
      .flatMap(({ question }) => question.references ?? [])
      .flatMap(({ framework, ref }) => (framework === 'un-norms' ? [ref] : []))
    expect(norms?.filter((norm) => !cited.includes(norm))).toEqual([])
  })

  it('describes every step of every core question and says how to judge it', () => {
    for (const { question } of entries.filter(({ question }) => question.core)) {
      expect('descriptors' in question && Object.keys(question.descriptors ?? {}).length).toBe(5)
      expect([question.id, question.guidance, question.evidence?.length]).not.toContain(undefined)
    }
  })

  it('reproduces the worked examples: the gate of DEF and the guard of values', () => {
    const def = ['established', 'established', 'established', 'established', 'established', 'emerging', 'emerging']
    const answers = Object.fromEntries(
      def.map((value, at) => [`NI-DEF-0${at + 1}`, { state: 'answered', value } as const]),
    )
    const result = score(base, { answers })
    expect(result.domains['DEF']).toMatchObject({ index: 0.4375, coverage: 5 / 7, level: { step: 1 } })

    const guarded = score(base, { answers: all('managed', { 'NI-VAL-01': { state: 'answered', value: 'absent' } }) })
    expect(guarded.domains['PRO']?.level?.step).toBe(3)
    expect(guarded.domains['VAL']?.level?.step).toBe(0)
    expect(guarded.headline).toMatchObject({ step: 1, uncapped: 3 })
    expect(guarded.caps.map(({ because }) => because)).toEqual([['NI-VAL-01']])
  })

  it('has targets that can be met', () => {
    for (const target of base.targets ?? []) expect(meetsTarget(base, target)).toEqual([])
  })
})
