import { shipped } from 'virtual:questionnaires'
import { languagesOf, localize } from '../engine/localize.ts'
import { outline } from '../engine/outline.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { loadQuestionnaire } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'

/** A questionnaire that can be started, shipped or imported: what a card needs, and the document on demand. */
export type CatalogEntry = {
  readonly id: string
  readonly version: string
  readonly languages: readonly string[]
  readonly title: (language: string) => string
  readonly purpose: (language: string) => string
  readonly questions: number
  readonly minutes: number | null
  readonly imported: boolean
  /** null when it is gone meanwhile */
  readonly load: () => Promise<Questionnaire | null>
}

const ours: readonly CatalogEntry[] = shipped.map((entry) => ({
  ...entry,
  title: (language) => entry.titles[language] ?? entry.titles[entry.language] ?? entry.id,
  purpose: (language) => entry.purposes[language] ?? entry.purposes[entry.language] ?? '',
  imported: false,
}))

/** What a card needs of an imported questionnaire; the document itself is let go and read again when it is started. */
export function cardOf(questionnaire: Questionnaire, store: Store): CatalogEntry {
  const { id, version, minutes = null } = questionnaire
  const languages = languagesOf(questionnaire)
  const texts = new Map(
    languages.map((language) => {
      const { title, purpose } = localize(questionnaire, language)
      return [language, { title, purpose }]
    }),
  )
  const { title, purpose } = questionnaire
  return {
    id,
    version,
    minutes,
    languages,
    title: (language) => texts.get(language)?.title ?? title,
    purpose: (language) => texts.get(language)?.purpose ?? purpose,
    questions: outline(questionnaire).length,
    imported: true,
    load: async () => {
      const found = await loadQuestionnaire(store, id, version)
      return found.ok ? found.value : null
    },
  }
}

/** Everything that can be started: ours, the shortest first, then what was imported. */
export const catalog = (imported: readonly CatalogEntry[]): readonly CatalogEntry[] => [...ours, ...imported]

/** Tells catalog entries apart: an imported version may share an id with a shipped one. */
export const entryKey = (entry: CatalogEntry): string =>
  `${entry.imported ? 'imported' : 'shipped'} ${entry.id} ${entry.version}`
