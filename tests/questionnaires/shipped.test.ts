import { describe, expect, it } from 'vitest'
import { questionnaireSchema } from '../../src/engine/questionnaire.ts'
import { translationSchema } from '../../src/engine/translation-schema.ts'
import { questionnaireReader } from '../../src/formats/read/questionnaire.ts'
import {
  doubleReferences,
  foreignPunctuation,
  longStatements,
  missingAdvice,
  notArabic,
  repeatedStatements,
  strangeReferences,
  untranslated,
} from './content-checks.ts'
import frameworkIds from './framework-ids.json' with { type: 'json' }
import { averageGrade } from './readability.ts'
import { shipped } from './shipped-files.ts'
import { statementsOf, textsOf, textsOfTranslation } from './texts.ts'

const MOST_WORDS = 20
const HARDEST_GRADE = 10
const ORIENTATION = 'References are for orientation. No endorsement, certification or equivalence is implied.'

it('there is at least one questionnaire', () => {
  expect(shipped.length).toBeGreaterThan(0)
})

describe.each(shipped.map((file) => [file.name, file] as const))(
  'questionnaires/%s',
  (name, { base, translations }) => {
    const texts = textsOf(base)

    it('fits the schema and is called after its id', () => {
      expect(questionnaireSchema.safeParse(base).error?.issues).toBeUndefined()
      expect(name).toBe(`${base.id}.json`)
    })

    it('is accepted whole, as a file with its translations would be', () => {
      const whole = { ...base, translations: Object.fromEntries(translations.map((words) => [words.language, words])) }
      expect(questionnaireReader.read(whole)).toMatchObject({ ok: true })
    })

    it('speaks English and Arabic', () => {
      expect([base.language, ...translations.map(({ language }) => language)].sort()).toEqual(['ar', 'en'])
    })

    it('has its translations at its own version, and they fit the schema', () => {
      for (const translation of translations) {
        expect(translationSchema.safeParse(translation).error?.issues).toBeUndefined()
        expect(translation.version).toBe(base.version)
      }
    })

    it('says everything in every language', () => {
      expect(translations.flatMap((translation) => untranslated(base, translation))).toEqual([])
    })

    it('cites only frameworks it declares, and only identifiers they have', () => {
      expect([...strangeReferences(base, frameworkIds), ...doubleReferences(base)]).toEqual([])
    })

    it('says that references are for orientation', () => {
      expect(base.notes).toContain(ORIENTATION)
    })

    it(`asks in at most ${MOST_WORDS} words, and never the same twice`, () => {
      for (const spoken of [texts, ...translations.map(textsOfTranslation)]) {
        expect(repeatedStatements(statementsOf(spoken))).toEqual([])
      }
      expect(longStatements(statementsOf(texts), MOST_WORDS)).toEqual([])
    })

    it(`reads in English at school grade ${HARDEST_GRADE} or easier, each question taken as a whole`, () => {
      for (const id of statementsOf(texts).keys()) {
        const own = [...texts].filter(([place]) => place.startsWith(`questions.${id}.`)).map(([, text]) => text)
        expect(averageGrade(own), id).toBeLessThanOrEqual(HARDEST_GRADE)
      }
    })

    it('is written in Arabic letters with Arabic punctuation', () => {
      const arabic = translations.filter(({ language }) => language === 'ar').map(textsOfTranslation)
      expect(arabic.flatMap((spoken) => [...foreignPunctuation(spoken), ...notArabic(spoken)])).toEqual([])
    })

    it('offers a next step for every answer below the best', () => {
      expect(missingAdvice(base)).toEqual([])
    })
  },
)

describe('the shipped questionnaires together', () => {
  it('describe a framework that several of them cite in the same words', () => {
    const entries = shipped.flatMap(({ base }) => base.frameworks ?? [])
    const described = new Map<string, string>()
    const differing = entries.filter(({ id, ...words }) => {
      const text = JSON.stringify(words)
      const before = described.get(id) ?? text
      described.set(id, text)
      return before !== text
    })
    expect(differing.map(({ id }) => id)).toEqual([])
  })
})
