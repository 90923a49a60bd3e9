/**
 * The assessment document: the answers of one subject to one version of one questionnaire at one date.
 * Prose: docs/assessment-format/v1.md. Only readers import the schema's values.
 */
import * as z from 'zod/mini'
import { type DeepReadonly, questionnaireSchema } from './questionnaire.ts'
import { idSchema } from './schema-parts.ts'

const note = z.string().check(z.maxLength(20_000))
const inCalendar = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
const isoDate = z
  .string()
  .check(
    z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'bad-date' }),
    z.refine(inCalendar, { error: 'impossible-date' }),
  )
const isoInstant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, { error: 'bad-time' }))

/** What may stand beside an answer whatever its state; never scored, except that evidence unlocks `evidenceFrom`. */
const beside = {
  note: z.optional(note),
  evidence: z.optional(note),
  target: z.optional(z.number()),
  owner: z.optional(z.string().check(z.maxLength(300))),
  due: z.optional(isoDate),
  flagged: z.optional(z.boolean()),
  confidence: z.optional(z.enum(['low', 'medium', 'high'])),
  carried: z.optional(z.boolean()),
}

/**
 * `value` by question type: single → scale step id; multiple → choice ids; number → the number; text → the text
 * (input "date": YYYY-MM-DD). Options are named by id, never by position or wording.
 */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('answered'),
    value: z.union([note, z.number(), z.array(idSchema).check(z.maxLength(60))]),
    ...beside,
  }),
  z.strictObject({ state: z.literal('not-sure'), ...beside }),
  z.strictObject({ state: z.literal('not-applicable'), reason: note, ...beside }),
  z.strictObject({ state: z.literal('unanswered'), ...beside }),
])

export const assessmentSchema = z.strictObject({
  id: idSchema,
  questionnaire: z.strictObject({ id: idSchema, version: z.string() }),
  subject: z.string().check(z.minLength(1), z.maxLength(300)),
  date: isoDate,
  status: z.enum(['draft', 'final']),
  target: z.optional(idSchema),
  annotation: z.optional(z.string().check(z.maxLength(300))),
  sample: z.optional(z.boolean()),
  previous: z.optional(idSchema),
  createdAt: isoInstant,
  updatedAt: isoInstant,
  classification: z.optional(z.record(idSchema, idSchema)),
  answers: z.record(idSchema, answerSchema),
})

/** What *Export* writes: the assessment with its questionnaire embedded, so that the file stands alone. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal('mizan/assessment'),
  formatVersion: z.literal(1),
  assessment: assessmentSchema,
  questionnaire: questionnaireSchema,
})

export type Answer = DeepReadonly<z.infer<typeof answerSchema>>
export type AnswerState = Answer['state']
export type AnswerValue = Extract<Answer, { readonly state: 'answered' }>['value']
/** Question id → answer; a missing key is *unanswered*. */
export type Answers = Readonly<Record<string, Answer>>
/** Classification fact id → chosen option id. */
export type Facts = Readonly<Record<string, string>>
export type Assessment = DeepReadonly<z.infer<typeof assessmentSchema>>
export type AssessmentFile = DeepReadonly<z.infer<typeof assessmentFileSchema>>
