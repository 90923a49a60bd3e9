/**
 * The roadmap of one subject on one questionnaire: what stands beside its rounds and outlives each of them. Goals say where it
 * wants to be and by when, actions what is done about it, annotations what happened on the way. Nothing here is scored.
 */
import * as z from 'zod/mini'
import type { DeepReadonly } from './questionnaire.ts'
import { idSchema, isoDate, share, text } from './schema-parts.ts'

const note = z.string().check(z.maxLength(20_000))

/** Something that happened on a day ("new firewall"), to be drawn on the trend. */
export const annotationSchema = z.strictObject({ id: idSchema, date: isoDate, text: text(300) })

/** Where one node should be. `domain` null: the whole; `by` null: no date. `step` is a position in the ladder, from 0. */
export const goalSchema = z.strictObject({
  id: idSchema,
  domain: z.nullable(idSchema),
  measure: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('index'), index: share }),
    z.strictObject({ kind: z.literal('level'), step: z.int().check(z.gte(0), z.lte(11)) }),
  ]),
  by: z.nullable(isoDate),
})

/**
 * One piece of work. `raises` says which questions it is meant to raise, and to which ladder value; `effort` is 1 (a day or so) to
 * 5 (a year or so), as in questionnaires; `doneOn` is there exactly when the status is done.
 */
export const actionSchema = z.strictObject({
  id: idSchema,
  title: text(300),
  raises: z.array(z.strictObject({ question: idSchema, to: z.number() })).check(z.maxLength(200)),
  status: z.enum(['planned', 'started', 'done', 'dropped']),
  owner: z.optional(z.string().check(z.maxLength(300))),
  due: z.optional(isoDate),
  effort: z.optional(z.int().check(z.gte(1), z.lte(5))),
  doneOn: z.optional(isoDate),
  note: z.optional(note),
})

export const roadmapSchema = z.strictObject({
  subject: text(300),
  /** the questionnaire's id, whatever its version */
  questionnaire: idSchema,
  goals: z.array(goalSchema).check(z.maxLength(200)),
  actions: z.array(actionSchema).check(z.maxLength(2000)),
  annotations: z.array(annotationSchema).check(z.maxLength(1000)),
})

export type Annotation = DeepReadonly<z.infer<typeof annotationSchema>>
export type Goal = DeepReadonly<z.infer<typeof goalSchema>>
export type Action = DeepReadonly<z.infer<typeof actionSchema>>
export type Roadmap = DeepReadonly<z.infer<typeof roadmapSchema>>
