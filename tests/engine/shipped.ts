/** Every shipped questionnaire, found by its folder, with the translations that ship beside it. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Questionnaire, questionnaireSchema } from '../../src/engine/questionnaire.ts'

const folder = new URL('../../questionnaires/', import.meta.url)

/** Throws, naming the file, when one is not JSON or does not fit the schema. */
export function shippedQuestionnaires(): readonly { readonly file: string; readonly questionnaire: Questionnaire }[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.json$/.test(file))
    .map((file) => {
      const parsed = questionnaireSchema.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      if (!parsed.success) throw new Error(`${file}: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`)
      return { file, questionnaire: parsed.data }
    })
}
