/** Schemas of what is asked: scales, questions, sections, domains and their groups. */
import * as z from 'zod/mini'
import { describe, idSchema, line, paragraph, share, text, weight } from './schema-parts.ts'

const scaleStepSchema = z.strictObject({
  id: idSchema,
  value: describe(z.number(), 'Position on the ladder; steps ascend.'),
  label: line,
  description: z.optional(paragraph),
  score: z.optional(describe(share, 'Own score 0…1 instead of the even spacing; must not fall as value rises.')),
})

export const scaleSchema = z.strictObject({
  id: idSchema,
  steps: z.array(scaleStepSchema).check(z.minLength(2), z.maxLength(12)),
  inPlace: z.optional(
    describe(z.number(), 'The value from which a practice counts as in place (coverage). Default: the highest.'),
  ),
})

const choiceSchema = z.strictObject({
  id: idSchema,
  label: line,
  description: z.optional(paragraph),
  points: describe(z.number().check(z.gte(0), z.lte(1000)), 'Added to the sum when chosen.'),
  exclusive: z.optional(describe(z.boolean(), 'Excludes every other choice and scores 0 ("none of these").')),
})

const referenceSchema = z.strictObject({
  framework: idSchema,
  ref: text(60),
})

const nextStepSchema = z.strictObject({
  upTo: describe(
    z.number(),
    'Offered for answers up to this value (for number and multiple: up to this score 0…1). The first that fits is shown.',
  ),
  first: paragraph,
  after: z.optional(paragraph),
})

/** A condition is data: one comparison, or and / or / not of conditions. */
export type Condition =
  | { readonly question: string; readonly op: ConditionOp; readonly value?: string | number | undefined }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
export type ConditionOp = 'is' | 'isNot' | 'atLeast' | 'atMost' | 'includes'

const conditionSchema: z.ZodMiniType<Condition> = describe(
  z.lazy(
    (): z.ZodMiniType<Condition> =>
      z.union([
        z.strictObject({
          question: idSchema,
          op: z.enum(['is', 'isNot', 'atLeast', 'atMost', 'includes']),
          value: z.optional(z.union([text(300), z.number()])),
        }),
        z.strictObject({ all: z.array(conditionSchema).check(z.minLength(1), z.maxLength(50)) }),
        z.strictObject({ any: z.array(conditionSchema).check(z.minLength(1), z.maxLength(50)) }),
        z.strictObject({ not: conditionSchema }),
      ]),
  ),
  'Shown only when true. is / isNot / includes compare option ids; atLeast / atMost compare values (scale value, or the number).',
)

const questionBase = {
  id: idSchema,
  text: describe(paragraph, 'One statement to judge: one idea, plain words.'),
  why: z.optional(describe(paragraph, 'Why it matters, in one or two sentences.')),
  guidance: z.optional(paragraph),
  evidence: z.optional(z.array(line).check(z.maxLength(20))),
  nextSteps: z.optional(z.array(nextStepSchema).check(z.maxLength(12))),
  weight: z.optional(weight),
  core: z.optional(z.boolean()),
  must: z.optional(z.boolean()),
  tier: z.optional(z.int().check(z.gte(1), z.lte(20))),
  minimums: z.optional(
    describe(z.record(idSchema, z.number()), 'Profile id → the least value that profile asks of this question.'),
  ),
  impact: z.optional(z.number().check(z.gte(1), z.lte(5))),
  effort: z.optional(z.number().check(z.gte(1), z.lte(5))),
  notApplicable: z.optional(
    describe(z.boolean(), 'Whether the question may be marked not applicable (with a reason). Default true.'),
  ),
  when: z.optional(conditionSchema),
  references: z.optional(z.array(referenceSchema).check(z.maxLength(60))),
  replaces: z.optional(
    describe(
      z.array(idSchema).check(z.maxLength(20)),
      'Ids of earlier versions this question stands for (renamed, split or merged).',
    ),
  ),
  idea: z.optional(
    describe(idSchema, 'The same control idea in other questionnaires, so that an answer can be suggested there.'),
  ),
}

const singleSchema = z.strictObject({
  type: z.literal('single'),
  ...questionBase,
  scale: idSchema,
  descriptors: z.optional(
    describe(z.record(idSchema, paragraph), 'Scale step id → what that step looks like for this question.'),
  ),
  evidenceFrom: z.optional(
    describe(z.number(), 'Answers of this value or more count one step below it unless evidence is noted.'),
  ),
})

const multipleSchema = z.strictObject({
  type: z.literal('multiple'),
  ...questionBase,
  choices: z.array(choiceSchema).check(z.minLength(2), z.maxLength(60)),
  attainable: z.optional(
    describe(z.number().check(z.gt(0)), 'Points that make a full score. Default: the sum of all points.'),
  ),
})

const numberSchema = z.strictObject({
  type: z.literal('number'),
  ...questionBase,
  unit: z.optional(line),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  bands: describe(
    z.array(z.tuple([z.number(), share])).check(z.minLength(2), z.maxLength(50)),
    'Pairs of value and score, ascending by value; linear between, flat beyond. Scores rise or fall throughout.',
  ),
})

const textSchema = z.strictObject({
  type: z.literal('text'),
  ...questionBase,
  input: z.optional(z.enum(['line', 'paragraph', 'date'])),
})

export const questionSchema = z.discriminatedUnion('type', [singleSchema, multipleSchema, numberSchema, textSchema])

const questions = z.array(questionSchema).check(z.minLength(1), z.maxLength(2000))

const sectionSchema = z.strictObject({
  id: idSchema,
  title: line,
  description: z.optional(paragraph),
  weight: z.optional(weight),
  questions,
})

export const domainSchema = z.strictObject({
  id: idSchema,
  title: line,
  short: z.optional(describe(text(40), 'A short name for charts and narrow screens.')),
  description: z.optional(paragraph),
  respondent: z.optional(describe(paragraph, 'Who should answer.')),
  weight: z.optional(weight),
  rollup: z.optional(
    describe(
      z.enum(['questions', 'sections']),
      'Pool all questions, or take the weighted mean of the sections. Default questions.',
    ),
  ),
  questions: z.optional(questions),
  sections: z.optional(z.array(sectionSchema).check(z.minLength(1), z.maxLength(60))),
})

export const groupSchema = z.strictObject({
  id: idSchema,
  title: line,
  description: z.optional(paragraph),
  domains: z.array(idSchema).check(z.minLength(1), z.maxLength(100)),
  rollup: z.optional(
    describe(
      z.enum(['mean', 'minimum']),
      'How the group index is made of its domains. Default mean. Its level is always the lowest.',
    ),
  ),
  weight: z.optional(weight),
})
