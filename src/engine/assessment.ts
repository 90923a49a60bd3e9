/**
 * The assessment document: the answers of one subject to one version of one questionnaire at one date.
 * Prose: docs/assessment-format/v2.md. Only readers import the schema's values.
 */
import * as z from 'zod/mini'
import { evidenceLimits } from './evidence-limits.ts'
import { type DeepReadonly, questionnaireSchema } from './questionnaire.ts'
import { fileDigest, idSchema, isoDate, isoInstant, line, semver, webAddress } from './schema-parts.ts'

const note = z.string().check(z.maxLength(20_000))

/** A file kept as evidence: what it is called and its fingerprint. Its bytes are kept apart, under its id. */
export const evidenceFileSchema = z.strictObject({
  id: idSchema,
  name: line,
  /** as the browser named the kind, for example "image/png"; "" when it could not */
  type: z.string().check(z.regex(/^([\w.+-]+\/[\w.+-]+)?$/, { error: 'bad-type' }), z.maxLength(100)),
  bytes: z.int().check(z.gte(0), z.lte(evidenceLimits.fileBytes)),
  sha256: fileDigest,
})

/** What may stand beside an answer whatever its state; never scored, except that evidence unlocks `evidenceFrom`. */
const beside = {
  note: z.optional(note),
  evidence: z.optional(note),
  links: z.optional(z.array(webAddress).check(z.maxLength(evidenceLimits.linksOfAnswer))),
  files: z.optional(z.array(evidenceFileSchema).check(z.maxLength(evidenceLimits.filesOfAnswer))),
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

/**
 * What makes a final assessment checkable: `digest` is the SHA-256 of its canonical JSON (RFC 8785), which holds `previous`, the digest
 * of the final before it of the same subject and questionnaire, null for the first.
 */
export const sealSchema = z.strictObject({
  at: isoInstant,
  previous: z.nullable(fileDigest),
  digest: fileDigest,
})

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
  movedFrom: z.optional(semver),
  revises: z.optional(idSchema),
  revision: z.optional(z.int().check(z.gte(2), z.lte(10_000))),
  createdAt: isoInstant,
  updatedAt: isoInstant,
  classification: z.optional(z.record(idSchema, idSchema)),
  answers: z.record(idSchema, answerSchema),
  seal: z.optional(sealSchema),
})

/** Evidence file id → its bytes in Base64; only files that an answer names. */
export const attachmentsSchema = z.record(idSchema, z.base64().check(z.maxLength(1_333_336)))

/** What *Export* writes: the assessment with its questionnaire embedded, so that the file stands alone. */
export const assessmentFileSchema = z.strictObject({
  format: z.literal('mizan/assessment'),
  formatVersion: z.literal(2),
  assessment: assessmentSchema,
  questionnaire: questionnaireSchema,
  attachments: z.optional(attachmentsSchema),
})

export type Answer = DeepReadonly<z.infer<typeof answerSchema>>
export type AnswerState = Answer['state']
export type AnswerValue = Extract<Answer, { readonly state: 'answered' }>['value']
/** A file kept beside an answer; its bytes are stored under its id. */
export type EvidenceFile = DeepReadonly<z.infer<typeof evidenceFileSchema>>
export type Seal = DeepReadonly<z.infer<typeof sealSchema>>
/** Evidence file id → its bytes in Base64. */
export type Attachments = Readonly<Record<string, string>>
/** Question id → answer; a missing key is *unanswered*. */
export type Answers = Readonly<Record<string, Answer>>
/** Classification fact id → chosen option id. */
export type Facts = Readonly<Record<string, string>>
export type Assessment = DeepReadonly<z.infer<typeof assessmentSchema>>
export type AssessmentFile = DeepReadonly<z.infer<typeof assessmentFileSchema>>
