/** What opening a file does to the library; each function tells what happened in a notice's words. */
import { byVersion } from '../../../engine/by-version.ts'
import { localize } from '../../../engine/localize.ts'
import type { Questionnaire, Translation } from '../../../engine/questionnaire.ts'
import { score } from '../../../engine/score.ts'
import { checkDigests } from '../../../formats/read/check-attachments.ts'
import { checkTranslation } from '../../../formats/read/check-translation.ts'
import type { Contents } from '../../../formats/read/index.ts'
import { isBackup } from '../../../formats/read/is-backup.ts'
import { limits } from '../../../formats/read/limits.ts'
import type { LocatedProblem } from '../../../formats/read/problem.ts'
import { completeWords, type FirstWords, loadProblemWords, type Words } from '../../../i18n/index.ts'
import { listAssessments, loadAssessment } from '../../../storage/assessments.ts'
import { saveQuestionnaire } from '../../../storage/questionnaires.ts'
import { sameJson } from '../../../storage/same-json.ts'
import { fileDigests } from '../../../storage/sha256.ts'
import type { Store } from '../../../storage/store.ts'
import { summarize } from '../../../storage/summary.ts'
import { createAssessment } from '../../../storage/whole-assessments.ts'
import { readWithNotice } from '../../reading/read-with-notice.ts'
import { type Asks, type AssessmentContents, claimsToBeFinal, takeFinal } from './take-final.ts'
import { type Added, type Refused, refusal } from './taken.ts'

/** `backup`: to be restored, not taken in; `faulty`: the file is wrong. */
type Taken =
  | Refused
  | Added
  | Asks
  | { readonly kind: 'backup' }
  | { readonly kind: 'faulty'; readonly problems: readonly LocatedProblem[] }

/** Adds a questionnaire to the library. */
async function takeQuestionnaire(store: Store, words: Words, questionnaire: Questionnaire): Promise<Taken> {
  const outcome = await saveQuestionnaire(store, questionnaire)
  if (!outcome.ok) return refusal(words, outcome.reason)
  const { m, language } = words
  const { title } = localize(questionnaire, language)
  const older = await newestOlder(store, questionnaire)
  if (!older) return { kind: 'taken', text: m.libraryLater.openedQuestionnaire(title) }
  const offer = { label: m.upgrade.see, goTo: `/upgrade/${older.id}` }
  return { kind: 'taken', text: m.upgrade.isHere(questionnaire.version, title), offer }
}

/** The newest assessment that answers an earlier version. */
async function newestOlder(store: Store, { id, version }: Questionnaire) {
  const rows = await listAssessments(store)
  return rows.ok
    ? rows.value.find(({ questionnaire: used }) => used.id === id && byVersion(used.version, version) < 0)
    : undefined
}

/** Joins a translation to its questionnaire, which must have been imported before. */
async function takeTranslation(
  store: Store,
  words: Words,
  imported: readonly Questionnaire[],
  translation: Translation,
): Promise<Taken> {
  const { questionnaire: id, version, language } = translation
  const base = imported.find((known) => known.id === id && known.version === version)
  if (!base) return { kind: 'refused', text: words.m.libraryLater.translationWithout(`${id} ${version}`) }
  const problems = checkTranslation(translation, base)
  if (problems.length > 0) return { kind: 'faulty', problems }
  return takeQuestionnaire(store, words, { ...base, translations: { ...base.translations, [language]: translation } })
}

/** Adds an assessment; one that is here already is shown, one with the same id and other answers is kept beside it. */
async function takeAssessment(store: Store, words: Words, name: string, contents: AssessmentContents): Promise<Taken> {
  const { m } = words
  const { assessment, questionnaire, attachments } = contents
  const problems = checkDigests(assessment, await fileDigests(attachments))
  if (problems.length > 0) return { kind: 'faulty', problems }
  const here = await loadAssessment(store, assessment.id)
  if (here.ok && sameJson(here.value.assessment, assessment)) {
    return { kind: 'taken', text: m.libraryLater.alreadyThere(assessment.subject), goTo: `/results/${assessment.id}` }
  }
  if (claimsToBeFinal(assessment)) return takeFinal(store, words, name, contents)
  const added = here.ok ? { ...assessment, id: crypto.randomUUID() } : assessment
  const outcome = await createAssessment(
    store,
    added,
    questionnaire,
    summarize(score(questionnaire, added)),
    attachments,
  )
  if (!outcome.ok) return refusal(words, outcome.reason)
  const text = here.ok ? m.libraryLater.keptBoth(added.subject) : m.libraryLater.openedAssessment(added.subject)
  return { kind: 'taken', text, goTo: `/results/${added.id}` }
}

const SHOWN_PROBLEMS = 4

/** Says that the file was not opened, and why: a sentence a line, the first few where there are many. */
function refusedFile({ m }: Words, name: string, sentences: readonly string[]): Refused {
  const rest = sentences.length - SHOWN_PROBLEMS
  const more = rest > 0 ? [m.libraryLater.moreProblems(rest)] : []
  return {
    kind: 'refused',
    text: [m.libraryLater.openFailed(name), ...sentences.slice(0, SHOWN_PROBLEMS), ...more].join('\n'),
  }
}

async function takeIn(
  store: Store,
  words: Words,
  imported: readonly Questionnaire[],
  name: string,
  contents: Contents,
): Promise<Taken> {
  switch (contents.kind) {
    case 'questionnaire':
      return takeQuestionnaire(store, words, contents.questionnaire)
    case 'translation':
      return takeTranslation(store, words, imported, contents.translation)
    case 'assessment':
      return takeAssessment(store, words, name, contents)
    case 'backup':
    case 'encrypted-backup':
      return { kind: 'backup' }
  }
}

/** A backup has a dialog and limits of its own; its beginning tells it. */
const looksLikeBackup = async (file: File) => {
  const beginning = await file
    .slice(0, 100)
    .arrayBuffer()
    .catch(() => null)
  return beginning !== null && isBackup(new Uint8Array(beginning))
}

/** Reads a file and takes it in, or says in sentences what is wrong with it and changes nothing. */
export async function takeFile(
  store: Store,
  first: FirstWords,
  imported: readonly Questionnaire[],
  file: File,
): Promise<Exclude<Taken, { kind: 'faulty' }>> {
  if (await looksLikeBackup(file)) return { kind: 'backup' }
  const words = await completeWords(first)
  const reading = await readWithNotice(words, file)
  const { sentence, unread } = await loadProblemWords(words)
  if ('unread' in reading)
    return refusedFile(words, file.name, [unread[reading.unread](limits.readingMilliseconds / 1000)])
  const taken: Taken = reading.ok
    ? await takeIn(store, words, imported, file.name, reading)
    : { kind: 'faulty', problems: reading.problems }
  return taken.kind === 'faulty' ? refusedFile(words, file.name, taken.problems.map(sentence)) : taken
}
