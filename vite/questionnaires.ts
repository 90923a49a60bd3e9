import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Questionnaire, Translation } from '../src/engine/questionnaire.ts'

const NAME = 'virtual:questionnaires'

/** Every file's questionnaire with its translations embedded, the smallest first. */
export async function readQuestionnaires(folder: string): Promise<readonly Questionnaire[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort()
  const files = await Promise.all(names.map(async (name) => ({ name, document: await readDocument(folder, name) })))
  const translations = files.filter(({ document }) => document['format'] === 'mizan/translation')
  return files
    .filter(({ document }) => document['format'] === 'mizan/questionnaire')
    .map(({ name, document }) => embed(name, document as Questionnaire, translations))
    .sort((a, b) => countQuestions(a) - countQuestions(b) || a.id.localeCompare(b.id, 'en'))
}

type Document = Readonly<Record<string, unknown>>
type NamedDocument = { readonly name: string; readonly document: Document }

async function readDocument(folder: string, name: string): Promise<Document> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8')) as Document
  } catch (cause) {
    throw new Error(`questionnaires/${name} is not JSON: ${String(cause)}`, { cause })
  }
}

function embed(name: string, questionnaire: Questionnaire, translations: readonly NamedDocument[]): Questionnaire {
  const { id } = questionnaire
  if (name !== `${id}.json`) throw new Error(`questionnaires/${name} holds "${id}": call it ${id}.json.`)
  const { $schema: _, ...document } = questionnaire
  const own = translations
    .filter((file) => file.document['questionnaire'] === id)
    .map((file) => translationOf(id, file))
  return own.length === 0
    ? document
    : { ...document, translations: { ...document.translations, ...Object.fromEntries(own) } }
}

function translationOf(id: string, file: NamedDocument): readonly [string, Translation] {
  const { $schema: _, ...translation } = file.document as Translation
  const expected = `${id}.${translation.language}.json`
  if (file.name !== expected) throw new Error(`questionnaires/${file.name} should be called ${expected}.`)
  return [translation.language, translation]
}

function countQuestions(questionnaire: Questionnaire): number {
  const counts = questionnaire.domains.map((domain) =>
    [domain, ...(domain.sections ?? [])].reduce((sum, part) => sum + (part.questions?.length ?? 0), 0),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function card(questionnaire: Questionnaire) {
  const { id, version, language, minutes, domains, translations = {}, ...base } = questionnaire
  const languages = [language, ...Object.keys(translations).filter((code) => code !== language)]
  const each = (field: 'title' | 'purpose') =>
    Object.fromEntries(languages.map((code) => [code, translations[code]?.[field] ?? base[field]]))
  return {
    id,
    version,
    language,
    languages,
    titles: each('title'),
    purposes: each('purpose'),
    questions: countQuestions(questionnaire),
    minutes: minutes ?? null,
    domains: domains.length,
  }
}

function moduleText(all: readonly Questionnaire[]): string {
  const cards = all.map((questionnaire) => {
    const load = `() => import(${JSON.stringify(`${NAME}/${questionnaire.id}`)}).then((module) => module.questionnaire)`
    return `{ ...${JSON.stringify(card(questionnaire))}, load: ${load} }`
  })
  return `export const shipped = [${cards.join(',\n')}]`
}

/** `virtual:questionnaires`: found by their format, so that no code names one; each in a chunk of its own. */
export function questionnaires(): Plugin {
  let folder = 'questionnaires'
  return {
    name: 'mizan:questionnaires',
    configResolved: ({ root }) => {
      folder = join(root, 'questionnaires')
    },
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${NAME}`)) return undefined
      const all = await readQuestionnaires(folder)
      if (id === `\0${NAME}`) return moduleText(all)
      const wanted = all.find((questionnaire) => id === `\0${NAME}/${questionnaire.id}`)
      return `export const questionnaire = JSON.parse(${JSON.stringify(JSON.stringify(wanted))})`
    },
  }
}
