/** Schemas of how answers are judged: levels, headline, caps, classification, targets, boards. */
import * as z from 'zod/mini'
import { describe, idSchema, line, paragraph, share, text } from './schema-parts.ts'

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

export const scoringSchema = z.strictObject({
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

export const classificationSchema = describe(
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

export const targetSchema = z.strictObject({
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

export const frameworkSchema = z.strictObject({
  id: idSchema,
  name: line,
  version: z.optional(text(40)),
  publisher: z.optional(line),
  terms: z.optional(describe(paragraph, 'What may be cited, and under which terms.')),
})

export const boardSchema = describe(
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

export const indexBandSchema = z.strictObject({ from: share, title: line })
