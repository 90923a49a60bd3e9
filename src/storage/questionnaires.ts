import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Outcome } from './outcome.ts'
import { sameJson } from './same-json.ts'
import type { QuestionnaireRow, Store } from './store.ts'
import { done, read, refuse, type Writing, write } from './transact.ts'

/** Everything that adding an assessment with its questionnaire touches. */
const ALL = ['assessments', 'answers', 'files', 'questionnaires'] as const

type Origin = QuestionnaireRow['origin']
type WritingQuestionnaires = Writing<(typeof ALL)[number]>

/** The questionnaires in the person's own library: all that were imported, every version. */
export function listQuestionnaires(store: Store): Promise<Outcome<readonly Questionnaire[]>> {
  return read(store, ['questionnaires'], async (transaction) => {
    const rows = await transaction.objectStore('questionnaires').index('byOrigin').getAll('imported')
    return done(rows.map((row) => row.questionnaire))
  })
}

/** One version of a questionnaire, imported or used by an assessment. */
export function loadQuestionnaire(
  store: Store,
  id: string,
  version: string,
): Promise<Outcome<Questionnaire, 'missing'>> {
  return read(store, ['questionnaires'], async (transaction) => {
    const row = await transaction.objectStore('questionnaires').get([id, version])
    return row ? done(row.questionnaire) : refuse('missing')
  })
}

const isUsed = async (transaction: WritingQuestionnaires, id: string, version: string) =>
  (await transaction
    .objectStore('assessments')
    .index('byQuestionnaire')
    .count(IDBKeyRange.only([id, version]))) > 0

/** Everything a score depends on: the document without its translations and its editor's hint. */
function substance({ translations, $schema, ...rest }: Questionnaire): unknown {
  return rest
}

function withTranslationsOf(older: Questionnaire, newer: Questionnaire): Questionnaire {
  const translations = { ...older.translations, ...newer.translations }
  return Object.keys(translations).length > 0 ? { ...newer, translations } : newer
}

/**
 * Puts a questionnaire version into the store within a transaction. Translations are joined, the incoming ones winning.
 * False, and nothing written, when the version is in use with other substance: old scores must not change in silence.
 */
export async function keep(
  transaction: WritingQuestionnaires,
  questionnaire: Questionnaire,
  origin: Origin,
): Promise<boolean> {
  const { id, version } = questionnaire
  const rows = transaction.objectStore('questionnaires')
  const known = await rows.get([id, version])
  if (!known) {
    await rows.put({ id, version, origin, questionnaire })
    return true
  }
  const same = sameJson(substance(known.questionnaire), substance(questionnaire))
  if (!same && (await isUsed(transaction, id, version))) return false
  await rows.put({
    id,
    version,
    origin: known.origin === 'imported' ? 'imported' : origin,
    questionnaire: same ? withTranslationsOf(known.questionnaire, questionnaire) : questionnaire,
  })
  return true
}

/** Adds an imported questionnaire to the library; `different` when an assessment uses that version with other content. */
export async function saveQuestionnaire(
  store: Store,
  questionnaire: Questionnaire,
): Promise<Outcome<null, 'different'>> {
  const outcome = await write(store, ALL, async (transaction) =>
    (await keep(transaction, questionnaire, 'imported')) ? done(null) : refuse('different'),
  )
  if (outcome.ok) store.announce({ kind: 'questionnaires' })
  return outcome
}

/**
 * Takes a questionnaire version out of the library and returns it, so that `saveQuestionnaire` undoes it. While an
 * assessment uses the version its document stays, so that the assessment opens for ever.
 */
export async function deleteQuestionnaire(
  store: Store,
  id: string,
  version: string,
): Promise<Outcome<Questionnaire, 'missing'>> {
  const outcome = await write(store, ALL, async (transaction) => {
    const rows = transaction.objectStore('questionnaires')
    const row = await rows.get([id, version])
    if (row?.origin !== 'imported') return refuse('missing')
    if (await isUsed(transaction, id, version)) await rows.put({ ...row, origin: 'used' })
    else await rows.delete([id, version])
    return done(row.questionnaire)
  })
  if (outcome.ok) store.announce({ kind: 'questionnaires' })
  return outcome
}
