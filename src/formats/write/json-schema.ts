import * as z from 'zod/mini'
import { questionnaireSchema } from '../../engine/questionnaire.ts'
import { translationSchema } from '../../engine/translation-schema.ts'

const SCHEMAS = {
  'questionnaire.schema.json': { schema: questionnaireSchema, title: 'Mizan questionnaire, format version 1' },
  'translation.schema.json': { schema: translationSchema, title: 'Mizan translation, format version 1' },
} as const

/** The schema files that lie beside the questionnaires. */
export type SchemaFile = keyof typeof SCHEMAS
export const schemaFiles: readonly SchemaFile[] = ['questionnaire.schema.json', 'translation.schema.json']

/**
 * The text of a JSON Schema (draft 2020-12) for authors' editors, made from the schema that readers check with. It knows
 * shapes and limits; what must fit between parts (ids that are referred to, ascending steps) only the reader checks.
 * Never part of the app.
 */
export function writeJsonSchema(file: SchemaFile): string {
  const { schema, title } = SCHEMAS[file]
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', reused: 'ref' })
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`
}
