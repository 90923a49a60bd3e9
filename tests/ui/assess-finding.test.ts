import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import { gaps } from '../../src/engine/gaps.ts'
import { outline } from '../../src/engine/outline.ts'
import type { Goal } from '../../src/engine/roadmap.ts'
import { score } from '../../src/engine/score.ts'
import { createScorer } from '../../src/engine/scorer.ts'
import { countQuestions, findQuestions } from '../../src/ui/pages/assess/find-questions.ts'
import { FILTERS, type Filter, folded, mentions } from '../../src/ui/pages/assess/finding.ts'
import { aDomain, anAssessment, answersFrom, aQuestion, aQuestionnaire } from '../builders.ts'

const questionnaire = aQuestionnaire({
  domains: [
    aDomain('a', [
      aQuestion('A-1', { text: 'Backups are kept off-line', core: true, guidance: 'Ask for the last restore.' }),
      aQuestion('A-2', { text: 'Every account has a second factor', must: true }),
      aQuestion('A-3', { text: 'Only when backups exist', when: { question: 'A-1', op: 'atLeast', value: 3 } }),
    ]),
    aDomain('b', [aQuestion('B-1', { text: 'تُحفظ النُّسخ الاحتياطية بعيدًا' }), aQuestion('B-2')]),
  ],
})

function state(answers: Answers) {
  const assessment = { ...anAssessment(), answers }
  const { standing } = createScorer(questionnaire, assessment)
  return { assessment, questionnaire, result: score(questionnaire, assessment), standing }
}
const answers: Answers = {
  ...answersFrom({ 'A-1': 1, 'A-2': '?', 'B-1': 4 }),
  'B-2': { state: 'unanswered', note: 'Ask Sara about the vault', flagged: true },
}
const find = (text: string, filter: Filter | null = null, given: Answers = answers) =>
  findQuestions(questionnaire, state(given), { text, filter }, [])

describe('searching', () => {
  it('looks in statements, ids, guidance and notes', () => {
    expect(find('off-line')).toEqual(['A-1'])
    expect(find('b-1')).toEqual(['B-1'])
    expect(find('restore')).toEqual(['A-1'])
    expect(find('vault')).toEqual(['B-2'])
  })

  it('wants every word, in any order, some in the question and some in the note', () => {
    expect(find('factor account')).toEqual(['A-2'])
    expect(find('factor nonsense')).toEqual([])
    expect(find('statement sara')).toEqual(['B-2'])
  })

  it('minds neither case nor accents nor Arabic vowel signs and spellings', () => {
    expect(find('BACKUPS')).toEqual(['A-1'])
    expect(folded('Éçole')).toBe('ecole')
    expect(folded('إدارةُ الأمــن')).toBe(folded('اداره الامن'))
    expect(find('النسخ الاحتياطيه')).toEqual(['B-1'])
  })

  it('finds nothing that is not asked', () => {
    expect(find('only when')).toEqual([])
    expect(find('only when', null, answersFrom({ 'A-1': 4 }))).toEqual(['A-3'])
  })

  it('an empty text is in every question', () => {
    for (const { question } of outline(questionnaire)) expect(mentions(question, undefined, '  ')).toBe(true)
  })
})

describe('filters', () => {
  it.each([
    ['open', ['B-2']],
    ['belowTarget', ['A-1', 'A-2']],
    ['notSure', ['A-2']],
    ['flagged', ['B-2']],
    ['noted', ['B-2']],
    ['core', ['A-1', 'A-2']],
    ['carried', []],
  ] as const)('%s shows the questions it names', (filter, ids) => {
    expect(find('', filter)).toEqual(ids)
  })

  it('narrow a search', () => {
    expect(find('backups', 'core')).toEqual(['A-1'])
    expect(find('backups', 'flagged')).toEqual([])
  })

  it('count what they would show', () => {
    const counts = countQuestions(state(answers), [])
    for (const filter of FILTERS) expect(counts[filter], filter).toBe(find('', filter).length)
  })

  it('a question marked not applicable without a reason is still open', () => {
    expect(find('', 'open', { ...answers, 'B-1': { state: 'not-applicable', reason: ' ' } })).toEqual(['B-1', 'B-2'])
  })

  it('below target are exactly the questions of the gap list', () => {
    const now = state({ ...answers, 'B-1': { state: 'answered', value: '2', target: 4 } })
    const listed = gaps(questionnaire, now.assessment, now.result).map(({ question }) => question)
    expect(findQuestions(questionnaire, now, { text: '', filter: 'belowTarget' }, []).toSorted()).toEqual(
      listed.toSorted(),
    )
    expect(listed).toContain('B-1')
  })

  it('below target follows the goals of the subject', () => {
    const levels = {
      model: 'gate' as const,
      steps: ['0', '1', '2', '3', '4'].map((id) => ({ id: `l${id}`, title: id })),
    }
    const laddered = { ...questionnaire, scoring: { levels } }
    const now = { ...state(answers), questionnaire: laddered }
    const [, second] = questionnaire.domains
    const goal = { id: 'g', domain: second?.id ?? '', measure: { kind: 'level' as const, step: 4 }, by: null }
    const below = (goals: readonly Goal[], given: Answers) =>
      findQuestions(
        laddered,
        { ...now, ...state(given), questionnaire: laddered },
        { text: '', filter: 'belowTarget' },
        goals,
      )
    const three = { ...answers, ...answersFrom({ 'B-1': 3 }) }
    expect(below([], three)).not.toContain('B-1')
    expect(below([goal], three)).toContain('B-1')
  })
})
