/**
 * The questionnaire document, format version 1: the schema that readers check files against and the
 * types everything else is written in. Prose for authors: docs/questionnaire-format/v1.md.
 * Only readers import the schema's values; the rest of the app imports types and never pays for zod.
 */
import * as z from 'zod/mini'
import { domainSchema, groupSchema, type questionSchema, scaleSchema } from './question-schema.ts'
import { describe, idSchema, languageCode, line, paragraph, semver } from './schema-parts.ts'
import {
  boardSchema,
  classificationSchema,
  frameworkSchema,
  indexBandSchema,
  scoringSchema,
  targetSchema,
} from './scoring-schema.ts'
import { translationSchema } from './translation-schema.ts'

export type { Condition, ConditionOp } from './question-schema.ts'

export const questionnaireSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('mizan/questionnaire'),
  formatVersion: z.literal(1),
  id: idSchema,
  version: describe(semver, 'Raise the first number when answers need a second look, the last for wording.'),
  language: describe(languageCode, 'The language of the texts in this file.'),
  title: line,
  purpose: paragraph,
  audience: z.optional(paragraph),
  minutes: z.optional(z.number().check(z.gt(0), z.lte(100000))),
  howScored: z.optional(paragraph),
  license: z.optional(line),
  notes: z.optional(
    describe(
      z.array(paragraph).check(z.maxLength(20)),
      'Sources, licence notes and the line on references being for orientation.',
    ),
  ),
  frameworks: z.optional(z.array(frameworkSchema).check(z.maxLength(60))),
  scales: z.optional(z.array(scaleSchema).check(z.maxLength(60))),
  domains: z.array(domainSchema).check(z.minLength(1), z.maxLength(100)),
  groups: z.optional(z.array(groupSchema).check(z.maxLength(60))),
  scoring: z.optional(scoringSchema),
  indexBands: z.optional(
    describe(z.array(indexBandSchema).check(z.maxLength(12)), 'Words for the index, ascending from 0.'),
  ),
  classification: z.optional(classificationSchema),
  targets: z.optional(z.array(targetSchema).check(z.maxLength(30))),
  boards: z.optional(z.array(boardSchema).check(z.maxLength(10))),
  translations: z.optional(
    describe(z.record(languageCode, translationSchema), 'Embedded so that an exported file stands alone.'),
  ),
})

/** The document as the app sees it: nothing in it can be assigned to. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

export type Questionnaire = DeepReadonly<z.infer<typeof questionnaireSchema>>
export type Translation = DeepReadonly<z.infer<typeof translationSchema>>
export type Domain = Questionnaire['domains'][number]
export type Section = NonNullable<Domain['sections']>[number]
export type Question = DeepReadonly<z.infer<typeof questionSchema>>
export type QuestionType = Question['type']
export type QuestionOf<T extends QuestionType> = Extract<Question, { readonly type: T }>
export type Scale = NonNullable<Questionnaire['scales']>[number]
export type ScaleStep = Scale['steps'][number]
export type Group = NonNullable<Questionnaire['groups']>[number]
export type Scoring = NonNullable<Questionnaire['scoring']>
export type Levels = NonNullable<Scoring['levels']>
export type LevelModel = Levels['model']
export type LevelStep = Levels['steps'][number]
export type Headline = NonNullable<Scoring['headline']>
export type Cap = NonNullable<Scoring['caps']>[number]
export type Target = NonNullable<Questionnaire['targets']>[number]
export type Classification = NonNullable<Questionnaire['classification']>
export type Board = NonNullable<Questionnaire['boards']>[number]
