import { shipped } from 'virtual:questionnaires'
import { languagesOf, localize } from '../engine/localize.ts'
import { outline } from '../engine/outline.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'

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
  readonly load: () => Promise<Questionnaire>
}

const ours: readonly CatalogEntry[] = shipped.map((entry) => ({
  ...entry,
  title: (language) => entry.titles[language] ?? entry.titles[entry.language] ?? entry.id,
  purpose: (language) => entry.purposes[language] ?? entry.purposes[entry.language] ?? '',
  imported: false,
}))

const theirs = (questionnaire: Questionnaire): CatalogEntry => ({
  id: questionnaire.id,
  version: questionnaire.version,
  languages: languagesOf(questionnaire),
  title: (language) => localize(questionnaire, language).title,
  purpose: (language) => localize(questionnaire, language).purpose,
  questions: outline(questionnaire).length,
  minutes: questionnaire.minutes ?? null,
  imported: true,
  load: async () => questionnaire,
})

/** Everything that can be started: ours, the shortest first, then what was imported. */
export const catalog = (imported: readonly Questionnaire[]): readonly CatalogEntry[] => [
  ...ours,
  ...imported.map(theirs),
]

/** Tells catalog entries apart: an imported version may share an id with a shipped one. */
export const entryKey = (entry: CatalogEntry): string =>
  `${entry.imported ? 'imported' : 'shipped'} ${entry.id} ${entry.version}`
