import { describe, expect, it } from 'vitest'
import { createFormat } from '../../src/i18n/format.ts'
import { loadWords, preferredLanguage } from '../../src/i18n/index.ts'

const en = createFormat('en')
const ar = createFormat('ar')
const arab = createFormat('ar', 'arab')
const visible = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '')

describe('numbers', () => {
  it('round half up, once', () => {
    expect([0.925, 0.005, 0.4375, 0.994, 0.995].map((share) => en.percent(share))).toEqual([
      '93%',
      '1%',
      '44%',
      '99%',
      '100%',
    ])
    expect([0.4375, 37 / 40].map((share) => en.percent(share, 1))).toEqual(['43.8%', '92.5%'])
  })

  it('show nothing counted as a dash, never as zero', () => {
    expect([en.percent(null), en.points(null)]).toEqual(['–', '–'])
    expect(en.percent(0)).toBe('0%')
  })

  it('show sizes rounded up, so that none looks smaller than it is', () => {
    expect([0, 1, 1000, 23_400, 999_999, 1_000_000, 1_000_001].map(en.size)).toEqual([
      '0 kB',
      '1 kB',
      '1 kB',
      '24 kB',
      '1,000 kB',
      '1 MB',
      '1.1 MB',
    ])
    expect(visible(arab.size(1_500_000))).toBe('١٫٥ م.ب')
  })

  it('show differences with a sign and a true minus', () => {
    expect([0.062, -0.125, 0].map(en.points)).toEqual(['+6.2', '−12.5', '0.0'])
    expect(visible(ar.points(-0.125))).toBe('−12.5')
  })

  it('come in the digits that are wanted', () => {
    expect(visible(ar.percent(0.5))).toContain('50')
    expect(visible(arab.percent(0.5))).toContain('٥٠')
  })
})

describe('dates', () => {
  it('name the same day in every time zone, day first', () => {
    expect(en.date('2026-11-23')).toBe('23 November 2026')
    expect(ar.date('2026-11-23')).toBe('23 نوفمبر 2026')
    expect(arab.date('2026-11-23')).toBe('٢٣ نوفمبر ٢٠٢٦')
  })
})

describe('plurals', () => {
  it('take all six Arabic forms', async () => {
    const { m } = await loadWords('ar')
    expect([0, 1, 2, 3, 11, 100].map(m.terms.questions)).toEqual([
      'لا أسئلة',
      'سؤال واحد',
      'سؤالان',
      '3 أسئلة',
      '11 سؤالًا',
      '100 سؤال',
    ])
  })
})

describe('the first language', () => {
  it('is the first wanted one that we speak, else English', () => {
    expect(preferredLanguage(['fr-FR', 'ar-EG', 'en-US'])).toBe('ar')
    expect(preferredLanguage(['EN-us'])).toBe('en')
    expect(preferredLanguage(['fr', 'constructor'])).toBe('en')
    expect(preferredLanguage([])).toBe('en')
  })
})
