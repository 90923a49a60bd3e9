import { describe, expect, it } from 'vitest'
import type { NodeComparison, Parts } from '../../src/engine/compare.ts'
import type { MovedQuestions } from '../../src/engine/moved-questions.ts'
import { loadWords } from '../../src/i18n/index.ts'
import { whyText } from '../../src/report/why-text.ts'

const [en, ar] = [await loadWords('en'), await loadWords('ar')]
const still: MovedQuestions = { applicability: [], answered: [], cleared: [] }
const none: Parts = { ruler: 0, applicability: 0, completeness: 0, answers: 0 }
const plain = (text: string | null) => text?.replaceAll(/[\u2066\u2069\u200e]/g, '')

function moved(parts: Partial<Parts>, amounts: readonly number[] = []): NodeComparison {
  const whole = { ...none, answers: amounts.reduce((sum, one) => sum + one, 0), ...parts }
  const delta = whole.ruler + whole.applicability + whole.completeness + whole.answers
  const because = amounts.map((amount, at) => ({ question: `q${at}`, amount }))
  return {
    status: 'compared',
    before: 0.4,
    after: 0.4 + delta,
    delta,
    parts: whole,
    because,
    levels: [null, null, null, null, null],
  }
}

const some = (count: number, amount: number) => Array.from({ length: count }, () => amount)

describe('why a number moved, in a sentence', () => {
  it('tells the points, the better answers and the worse ones, with a true minus', () => {
    const node = moved({}, [...some(11, 0.079 / 11), -0.01, -0.007])
    expect(plain(whyText(node, still, en))).toBe('+6.2 points: +7.9 from 11 better answers, −1.7 from 2 worse ones.')
    expect(plain(whyText(node, still, ar))).toBe('+6.2 نقطة: +7.9 من 11 إجابة أفضل، −1.7 من إجابتين أضعف.')
    expect(whyText(node, still, en)).toContain('\u2066−1.7\u2069')
  })

  it('says worse answers where none was better', () => {
    expect(plain(whyText(moved({}, [-0.02]), still, en))).toBe('−2.0 points: −2.0 from 1 worse answer.')
    expect(plain(whyText(moved({}, some(3, -0.01)), still, ar))).toBe('−3.0 نقطة: −3.0 من 3 إجابات أضعف.')
  })

  it('tells apart what comes from the questionnaire, from what applies and from how much is answered', () => {
    const node = moved({ ruler: -0.01, applicability: 0.02, completeness: 0.03 })
    const questions = { applicability: ['a'], answered: ['b', 'c', 'd'], cleared: [] }
    expect(plain(whyText(node, questions, en))).toBe(
      '+4.0 points: +3.0 because 3 more questions were answered, +2.0 because 1 question came to apply or ceased to, −1.0 from a changed questionnaire.',
    )
    expect(plain(whyText(node, questions, ar))).toBe(
      '+4.0 نقطة: +3.0 لأنه أُجيب عن 3 أسئلة أخرى، +2.0 من سؤال واحد تغيّر انطباقه، −1.0 من تغيّر الاستبيان.',
    )
    expect(plain(whyText(moved({ completeness: -0.03 }), { ...still, cleared: ['a'] }, en))).toBe(
      '−3.0 points: −3.0 because 1 question is no longer answered.',
    )
    expect(plain(whyText(moved({ completeness: 0.03 }), { ...questions, cleared: ['e', 'f'] }, en))).toBe(
      '+3.0 points: +3.0 because 3 more questions were answered and 2 no longer.',
    )
    expect(plain(whyText(moved({ applicability: 0.03 }), still, en))).toBe('+3.0 points: +3.0 from what applies.')
  })

  it('says that nothing moved, unless moves made up for each other, and nothing at all where a side is not scored', () => {
    expect(whyText(moved({}), still, en)).toBe('Nothing moved.')
    expect(whyText(moved({ ruler: 0.0001 }), still, en)).toBe('Nothing moved.')
    expect(plain(whyText(moved({}, [0.02, -0.02]), still, en))).toBe(
      '0.0 points: +2.0 from 1 better answer, −2.0 from 1 worse one.',
    )
    const gone = { ...moved({}), status: 'gone', after: null, delta: null, parts: null } as const
    expect(whyText(gone, still, en)).toBeNull()
  })
})
