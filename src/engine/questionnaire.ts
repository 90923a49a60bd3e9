/**
 * The questionnaire document, format version 1: the schema that readers check files against and the
 * types everything else is written in. Prose for authors: docs/questionnaire-format/v1.md.
 * Only readers import the schema's values; the rest of the app imports types and never pays for zod.
 */
import * as z from 'zod/mini'

/** Names every JavaScript object already has; an id that equals one would read inherited members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The same schema with a description for the emitted JSON Schema; the original keeps its own. */
function describe<T extends z.ZodMiniType>(schema: T, description: string): T {
  const copy = schema.clone()
  z.globalRegistry.add(copy, { description })
  return copy
}

/** Permanent id: never reused, never derived from text, safe as an object key and in a link. */
export const idSchema = describe(
  z.string().check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { error: 'bad-id' }),
    z.refine((id) => !INHERITED.has(id), { error: 'reserved-id' }),
  ),
  'Permanent id: letters, digits, dot, underscore and hyphen, 64 at most. Never change or reuse one.',
)

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
/**
 * Control characters, line separators, bidi embeddings and overrides, tags: in a name they hide or reorder what is
 * read. Marks (U+200E, U+200F, U+061C) and isolates that are closed again are how mixed names are written well.
 */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u{e0000}-\u{e007f}]/u
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g
function hidesNothing(name: string): boolean {
  let rest = name
  let before: string
  do {
    before = rest
    rest = rest.replace(ISOLATED, '')
  } while (rest !== before)
  return !HIDDEN.test(name) && !/[\u2066-\u2069]/.test(rest)
}

const line = text(300).check(z.refine(hidesNothing, { error: 'hidden-character' }))
const paragraph = text(4000)
const languageCode = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/, { error: 'bad-language' }))
const semver = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, { error: 'bad-version' }))
const share = z.number().check(z.gte(0), z.lte(1))
const weight = describe(
  z.number().check(z.gt(0), z.lte(1000)),
  'How much it counts beside its neighbours; greater than 0. Default 1.',
)

const scaleStepSchema = z.strictObject({
  id: idSchema,
  value: describe(z.number(), 'Position on the ladder; steps ascend.'),
  label: line,
  description: z.optional(paragraph),
  score: z.optional(describe(share, 'Own score 0…1 instead of the even spacing; must not fall as value rises.')),
})

const scaleSchema = z.strictObject({
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

const domainSchema = z.strictObject({
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

const groupSchema = z.strictObject({
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

const levelStepSchema = z.strictObject({
  id: idSchema,
  title: line,
  meaning: z.optional(paragraph),
  from: z.optional(describe(share, 'bands: the index from which this step is reached.')),
  value: z.optional(describe(z.number(), 'gate: the value questions must reach. Default: the position of the step.')),
  tier: z.optional(
    describe(z.int().check(z.gte(1), z.lte(20)), 'tier: the tier that must be met. Steps without one need nothing.'),
  ),
  profile: z.optional(describe(idSchema, 'profile: the key in minimums. Steps without one need nothing.')),
})

const levelsSchema = z.strictObject({
  model: z.enum(['gate', 'tier', 'profile', 'bands']),
  steps: z.array(levelStepSchema).check(z.minLength(2), z.maxLength(12)),
  share: z.optional(describe(share, 'gate: the share of the other questions that must reach the level. Default 0.75.')),
  met: z.optional(describe(z.number(), 'tier: the value from which a question counts as met.')),
})

const headlineSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('minimum'), over: z.array(idSchema).check(z.minLength(1), z.maxLength(100)) }),
  z.strictObject({
    rule: z.literal('bands'),
    atMostAboveWeakest: z.optional(
      describe(z.int().check(z.gte(0), z.lte(12)), 'At most this many steps above the weakest domain.'),
    ),
  }),
])

const capSchema = z.strictObject({
  id: idSchema,
  questions: describe(
    z.union([z.enum(['must', 'core']), z.array(idSchema).check(z.minLength(1))]),
    'All flagged questions, or these.',
  ),
  valueAtMost: z.number(),
  limit: describe(idSchema, 'The level step the headline cannot exceed.'),
  domain: z.optional(describe(idSchema, 'Limit this domain instead of the headline.')),
  notice: paragraph,
})

const scoringSchema = z.strictObject({
  rollup: z.optional(
    describe(
      z.enum(['domains', 'questions', 'groups']),
      'The overall index: mean of domains, all questions pooled, or mean of groups. Default domains.',
    ),
  ),
  levels: z.optional(levelsSchema),
  headline: z.optional(headlineSchema),
  caps: z.optional(z.array(capSchema).check(z.maxLength(50))),
})

const classificationSchema = describe(
  z.strictObject({
    id: idSchema,
    title: line,
    description: z.optional(paragraph),
    facts: z
      .array(
        z.strictObject({
          id: idSchema,
          text: paragraph,
          options: z
            .array(z.strictObject({ id: idSchema, label: line, points: z.number() }))
            .check(z.minLength(2), z.maxLength(12)),
        }),
      )
      .check(z.minLength(1), z.maxLength(20)),
    categories: z
      .array(
        z.strictObject({
          id: idSchema,
          title: line,
          from: describe(z.number(), 'Reached from this sum of points; ascending.'),
          target: z.optional(idSchema),
          upToTier: z.optional(
            describe(z.int(), 'The index counts only questions up to this tier; levels still read all.'),
          ),
        }),
      )
      .check(z.minLength(1), z.maxLength(12)),
  }),
  'A few facts asked first. Their points choose a category, and the category its target and the questions its index counts.',
)

const targetSchema = z.strictObject({
  id: idSchema,
  title: line,
  description: z.optional(paragraph),
  index: z.optional(share),
  headline: z.optional(idSchema),
  domains: z.optional(z.record(idSchema, z.strictObject({ index: z.optional(share), level: z.optional(idSchema) }))),
  eachDomain: z.optional(z.strictObject({ index: z.optional(share), level: z.optional(idSchema) })),
  questions: z.optional(
    z.strictObject({
      each: z.optional(z.number()),
      core: z.optional(z.number()),
      must: z.optional(z.number()),
      of: z.optional(z.record(idSchema, z.number())),
    }),
  ),
})

const frameworkSchema = z.strictObject({
  id: idSchema,
  name: line,
  version: z.optional(text(40)),
  publisher: z.optional(line),
  terms: z.optional(describe(paragraph, 'What may be cited, and under which terms.')),
})

const boardSchema = describe(
  z.strictObject({
    id: idSchema,
    title: line,
    description: z.optional(paragraph),
    framework: idSchema,
    rows: z
      .array(z.strictObject({ ref: text(60), title: line, description: z.optional(paragraph) }))
      .check(z.minLength(1), z.maxLength(60)),
    apart: z.optional(describe(z.array(idSchema), 'Questions shown beside the board instead of in every row.')),
  }),
  'A reading of the same answers by another framework’s references (for example the eleven norms).',
)

const indexBandSchema = z.strictObject({ from: share, title: line })

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
export type Framework = NonNullable<Questionnaire['frameworks']>[number]
export type Board = NonNullable<Questionnaire['boards']>[number]
