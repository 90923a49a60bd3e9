import { check } from '../../engine/check.ts'
import { outline } from '../../engine/outline.ts'
import { type Questionnaire, questionnaireSchema } from '../../engine/questionnaire.ts'
import { checkTranslation } from './check-translation.ts'
import { limits } from './limits.ts'
import type { FileProblem } from './problem.ts'
import { type Reader, unless, within } from './reader.ts'
import { readShape } from './shape.ts'

function tooManyQuestions(questionnaire: Questionnaire): readonly FileProblem[] {
  const found = outline(questionnaire).length
  if (found <= limits.questions) return []
  return [{ code: 'too-many-questions', path: ['domains'], params: { most: limits.questions, found } }]
}

function translationProblems(questionnaire: Questionnaire): readonly FileProblem[] {
  return Object.entries(questionnaire.translations ?? {}).flatMap(([language, translation]) => {
    const around = ['translations', language]
    const misfiled: readonly FileProblem[] =
      translation.language === language
        ? []
        : [{ code: 'translation-language', path: [...around, 'language'], params: { language } }]
    return [...misfiled, ...within(around, checkTranslation(translation, questionnaire))]
  })
}

/** Everything that is wrong between the parts of a questionnaire whose shape is right; empty means: it can be scored. */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly FileProblem[] {
  return [...tooManyQuestions(questionnaire), ...check(questionnaire), ...translationProblems(questionnaire)].slice(
    0,
    limits.problems,
  )
}

/** Reads `mizan/questionnaire` files. */
export const questionnaireReader = {
  format: 'mizan/questionnaire',
  formatVersion: 1,
  mostBytes: limits.questionnaireBytes,
  read(document) {
    const shape = readShape<Questionnaire>(questionnaireSchema, document, limits.problems)
    if (!shape.ok) return shape
    return unless(checkQuestionnaire(shape.value), { kind: 'questionnaire', questionnaire: shape.value })
  },
} as const satisfies Reader<{ readonly kind: 'questionnaire'; readonly questionnaire: Questionnaire }>
