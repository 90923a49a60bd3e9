import type { Questionnaire, Translation } from '../../src/engine/questionnaire.ts'

export type Shipped = {
  readonly name: string
  readonly base: Questionnaire
  readonly translations: readonly Translation[]
}

const files = import.meta.glob<Document>('../../questionnaires/*.json', { eager: true, import: 'default' })

type Document = Questionnaire | Translation | { readonly format?: never }

const named = Object.entries(files).map(([path, document]) => ({
  name: path.slice(path.lastIndexOf('/') + 1),
  document,
}))

function translationsOf(id: string): readonly Translation[] {
  return named.flatMap(({ document }) =>
    document.format === 'mizan/translation' && document.questionnaire === id ? [document] : [],
  )
}

/** Every questionnaire in the folder with its translations, as written: not yet checked against the schema. */
export const shipped: readonly Shipped[] = named.flatMap(({ name, document }) =>
  document.format === 'mizan/questionnaire'
    ? [{ name, base: document, translations: translationsOf(document.id) }]
    : [],
)

/** The one with this id; throws when the folder has none. */
export function shippedAs(id: string): Shipped {
  const found = shipped.find(({ base }) => base.id === id)
  if (!found) throw new Error(`questionnaires/${id}.json is missing.`)
  return found
}
