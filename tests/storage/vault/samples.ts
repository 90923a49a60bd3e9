import { saveAnswer } from '../../../src/storage/assessments.ts'
import { keepEvidenceFile } from '../../../src/storage/evidence-files.ts'
import { TABLES } from '../../../src/storage/journal/rows.ts'
import { changeRoadmap } from '../../../src/storage/roadmaps.ts'
import { setSetting } from '../../../src/storage/settings.ts'
import type { Store } from '../../../src/storage/store.ts'
import { type NewVault, newVault } from '../../../src/storage/vault/new-vault.ts'
import { newPhrase } from '../../../src/storage/vault/recovery-phrase.ts'
import { createAssessment } from '../../../src/storage/whole-assessments.ts'
import { anAssessment, answered, aQuestionnaire, okValue, stamp, summary } from '../samples.ts'

export const PASSPHRASE = 'مفتاح طويل: seven blue lamps'
export const PHRASE = newPhrase()

/** In every table, in what a person wrote and in what names things. */
export const CANARY = 'canary-in-the-vault'

let made: Promise<NewVault> | null = null
/** One vault for all cases: making the keys takes long on purpose. */
export const aVault = (): Promise<NewVault> => {
  made ??= newVault(PASSPHRASE, PHRASE)
  return made
}

/** Rows in every table, each with the canary. */
export async function fillWithCanaries(store: Store): Promise<void> {
  const questionnaire = aQuestionnaire({ id: `${CANARY}-q`, title: CANARY })
  const used = { id: questionnaire.id, version: questionnaire.version }
  const assessment = anAssessment('a', { Q1: answered('yes') }, { subject: CANARY, questionnaire: used })
  okValue(await createAssessment(store, assessment, questionnaire, summary))
  okValue(await saveAnswer(store, 'a', `${CANARY}-Q2`, answered('no', `سطر ${CANARY}`), stamp))
  okValue(await keepEvidenceFile(store, 'a', `${CANARY}-file`, `AAAA${CANARY}`))
  const annotations = [{ id: 'n', date: '2026-01-31', text: CANARY }]
  okValue(await changeRoadmap(store, CANARY, questionnaire.id, (before) => ({ ...before, annotations })))
  okValue(await setSetting(store, `place ${CANARY}`, CANARY))
}

/** Every row of every table as it lies in the database, the head aside. */
export async function dumpOf(store: Store): Promise<Readonly<Record<string, readonly object[]>>> {
  const database = await store.connection()
  const tables = await Promise.all(TABLES.map((table) => database.transaction(table).store.getAll()))
  const withoutHead = (rows: readonly object[]) => rows.filter((row) => Reflect.get(row, 'key') !== '~head')
  return Object.fromEntries(TABLES.map((table, at) => [table, withoutHead(tables[at] ?? [])]))
}
