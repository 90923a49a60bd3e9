import type { Translation } from '../../engine/questionnaire.ts'
import { translationSchema } from '../../engine/translation-schema.ts'
import { limits } from './limits.ts'
import type { Reader } from './reader.ts'
import { readShape } from './shape.ts'

/** Reads `mizan/translation` files; whether the ids fit is known only beside a questionnaire (`checkTranslation`). */
export const translationReader = {
  format: 'mizan/translation',
  formatVersion: 1,
  mostBytes: limits.questionnaireBytes,
  read(document) {
    const shape = readShape<Translation>(translationSchema, document, limits.problems)
    return shape.ok ? { ok: true, value: { kind: 'translation', translation: shape.value } } : shape
  },
} as const satisfies Reader<{ readonly kind: 'translation'; readonly translation: Translation }>
