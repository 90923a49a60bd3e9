import { describe, expect, it } from 'vitest'
import { averageGrade, gradeOf, wordsOf } from './readability.ts'

describe('the reading grade', () => {
  it('of short words is a beginner’s, of officialese beyond school', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 2)
    expect(
      gradeOf(
        'Organisational accountability necessitates comprehensive documentation of administrative responsibility.',
      ),
    ).toBeGreaterThan(18)
  })

  it('falls when a long sentence is cut in two', () => {
    const long = 'Copy the most important files to a disk today and unplug it and keep it in another house.'
    expect(gradeOf(long.replace(' today and', ' today. Then'))).toBeLessThan(gradeOf(long))
  })

  it('of no words is 0, and an average counts every text once', () => {
    expect(gradeOf(' … ')).toBe(0)
    expect(averageGrade([])).toBe(0)
    expect(averageGrade(['The cat sat on the mat.', ' … '])).toBeCloseTo(-0.725, 3)
  })

  it('counts words in any script and no loose dash', () => {
    expect(wordsOf('خطة مطبوعة – 24 ساعة')).toHaveLength(4)
  })
})
