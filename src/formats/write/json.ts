import type { Assessment, Attachments } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import { orderOf } from './key-order.ts'
import { safeFileName } from './safe-file-name.ts'

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Keys in the formats' own order, then ids as they sort: the same document always gives the same bytes. */
function ordered(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a document cannot hold NaN or Infinity')
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1)))
}

/** The text of any document as all our files are written: ordered keys, two spaces, a line break at the end. */
export const writeDocument = (document: unknown): string => `${JSON.stringify(document, ordered, 2)}\n`

/**
 * The text of a `mizan/assessment` file: the assessment with its questionnaire, all its translations and the evidence files
 * given, so that the file stands alone. Reading it back gives the same documents; only half a surrogate pair, which no file can hold, becomes
 * U+FFFD. Throws on NaN or Infinity, which no document that was read or typed can hold.
 */
export function writeAssessmentFile(
  assessment: Assessment,
  questionnaire: Questionnaire,
  attachments: Attachments = {},
): string {
  const rest = Object.keys(attachments).length > 0 ? { attachments } : {}
  return writeDocument({ format: 'mizan/assessment', formatVersion: 2, assessment, questionnaire, ...rest })
}

/** The text of a `mizan/questionnaire` file, translations included; otherwise as `writeAssessmentFile`. */
export function writeQuestionnaireFile(questionnaire: Questionnaire): string {
  return writeDocument(questionnaire)
}

/** The name an assessment's file is offered under: subject, questionnaire and date, safe on every system. */
export function fileName({ subject, questionnaire, date }: Omit<Assessment, 'answers'>, extension = 'json'): string {
  return safeFileName([subject.slice(0, 40), questionnaire.id, date], extension)
}
