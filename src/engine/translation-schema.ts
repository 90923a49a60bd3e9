import * as z from 'zod/mini'
import { idSchema, languageCode, line, paragraph, semver, text } from './schema-parts.ts'

/** Texts of another language, keyed by the ids of what they translate. Absent texts fall back to the base. */
export const translationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('mizan/translation'),
  formatVersion: z.literal(1),
  questionnaire: idSchema,
  version: semver,
  language: languageCode,
  title: z.optional(line),
  purpose: z.optional(paragraph),
  audience: z.optional(paragraph),
  howScored: z.optional(paragraph),
  notes: z.optional(z.array(paragraph)),
  scales: z.optional(
    z.record(
      idSchema,
      z.record(idSchema, z.strictObject({ label: z.optional(line), description: z.optional(paragraph) })),
    ),
  ),
  domains: z.optional(
    z.record(
      idSchema,
      z.strictObject({
        title: z.optional(line),
        short: z.optional(text(40)),
        description: z.optional(paragraph),
        respondent: z.optional(paragraph),
      }),
    ),
  ),
  sections: z.optional(
    z.record(idSchema, z.strictObject({ title: z.optional(line), description: z.optional(paragraph) })),
  ),
  groups: z.optional(
    z.record(idSchema, z.strictObject({ title: z.optional(line), description: z.optional(paragraph) })),
  ),
  questions: z.optional(
    z.record(
      idSchema,
      z.strictObject({
        text: z.optional(paragraph),
        why: z.optional(paragraph),
        guidance: z.optional(paragraph),
        evidence: z.optional(z.array(line)),
        nextSteps: z.optional(z.array(z.strictObject({ first: paragraph, after: z.optional(paragraph) }))),
        descriptors: z.optional(z.record(idSchema, paragraph)),
        choices: z.optional(
          z.record(idSchema, z.strictObject({ label: z.optional(line), description: z.optional(paragraph) })),
        ),
        unit: z.optional(line),
      }),
    ),
  ),
  levels: z.optional(z.record(idSchema, z.strictObject({ title: z.optional(line), meaning: z.optional(paragraph) }))),
  indexBands: z.optional(z.array(line)),
  caps: z.optional(z.record(idSchema, z.strictObject({ notice: paragraph }))),
  targets: z.optional(
    z.record(idSchema, z.strictObject({ title: z.optional(line), description: z.optional(paragraph) })),
  ),
  frameworks: z.optional(
    z.record(
      idSchema,
      z.strictObject({ name: z.optional(line), publisher: z.optional(line), terms: z.optional(paragraph) }),
    ),
  ),
  boards: z.optional(
    z.record(
      idSchema,
      z.strictObject({
        title: z.optional(line),
        description: z.optional(paragraph),
        rows: z.optional(
          z.record(text(60), z.strictObject({ title: z.optional(line), description: z.optional(paragraph) })),
        ),
      }),
    ),
  ),
  classification: z.optional(
    z.strictObject({
      title: z.optional(line),
      description: z.optional(paragraph),
      facts: z.optional(
        z.record(
          idSchema,
          z.strictObject({ text: z.optional(paragraph), options: z.optional(z.record(idSchema, line)) }),
        ),
      ),
      categories: z.optional(z.record(idSchema, line)),
    }),
  ),
})
