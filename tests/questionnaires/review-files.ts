/** Reads questionnaire files as *Open file* does and says what an author should look at. */
import { readFileSync } from 'node:fs'
import type { Questionnaire, Translation } from '../../src/engine/questionnaire.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { problems } from '../../src/i18n/en/problems.ts'
import { createFormat } from '../../src/i18n/format.ts'
import { review } from './review.ts'

type Said = { readonly file: string; readonly sentences: readonly string[]; readonly refused: boolean }

/** One entry per questionnaire; translations among the files are joined to theirs first. */
export function reviewFiles(files: readonly string[]): readonly Said[] {
  const { sentence } = problems(createFormat('en'))
  const readings = files.map((file) => ({ file, reading: readFile(file, readFileSync(file)) }))
  const translations: readonly Translation[] = readings.flatMap(({ reading }) =>
    reading.ok && reading.kind === 'translation' ? [reading.translation] : [],
  )
  const withTranslations = (questionnaire: Questionnaire): Questionnaire => {
    const own = translations.filter((one) => one.questionnaire === questionnaire.id)
    const joined = Object.fromEntries(own.map((one) => [one.language, one]))
    return own.length === 0
      ? questionnaire
      : { ...questionnaire, translations: { ...questionnaire.translations, ...joined } }
  }
  return readings.flatMap(({ file, reading }): readonly Said[] => {
    if (!reading.ok) return [{ file, sentences: reading.problems.map((one) => sentence(one)), refused: true }]
    if (reading.kind !== 'questionnaire' && reading.kind !== 'assessment') return []
    return [{ file, sentences: review(withTranslations(reading.questionnaire)), refused: false }]
  })
}
