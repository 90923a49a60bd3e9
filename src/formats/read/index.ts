/** The kinds of files that can be opened: one line each. Recognised by what they say, never by their name. */
import { migrate } from '../../engine/migrations/index.ts'
import { assessmentReader } from './assessment.ts'
import { backupReader } from './backup.ts'
import { encryptedBackupReader } from './encrypted-backup.ts'
import { isBackup } from './is-backup.ts'
import { readJson } from './json.ts'
import { limits } from './limits.ts'
import { locate } from './locate.ts'
import { pdfContainer } from './pdf-container.ts'
import { valueAt } from './place.ts'
import type { FileProblem, LocatedProblem, Reading } from './problem.ts'
import { questionnaireReader } from './questionnaire.ts'
import type { Reader } from './reader.ts'
import { translationReader } from './translation.ts'

export const readers = [
  questionnaireReader,
  assessmentReader,
  translationReader,
  backupReader,
  encryptedBackupReader,
] as const

/** Files of other kinds that carry an assessment's file inside. */
export const containers = [pdfContainer] as const

type ContentsOf<R> = R extends { readonly read: (document: unknown, bytes: Uint8Array) => Reading<infer C> } ? C : never
/** What a file holds, told apart by `kind`. */
export type Contents = ContentsOf<(typeof readers)[number]>

/** The contents of a file, complete and checked, or what is wrong with it and where. */
export type FileReading =
  | ({ readonly ok: true; readonly name: string } & Contents)
  | { readonly ok: false; readonly name: string; readonly problems: readonly LocatedProblem[] }

function strange(document: unknown): FileProblem {
  const format = valueAt(document, ['format'])
  return {
    code: 'not-a-mizan-file',
    path: ['format'],
    params: { found: typeof format === 'string' ? format.slice(0, 60) : '' },
  }
}

/** What a file of a later Mizan would say; such a file is refused whole, never half understood. */
function newer(document: unknown, reader: Reader<Contents>): readonly FileProblem[] {
  const newest = [
    { path: ['formatVersion'], known: reader.formatVersion },
    { path: ['questionnaire', 'formatVersion'], known: questionnaireReader.formatVersion },
  ]
  return newest.flatMap(({ path, known }): readonly FileProblem[] => {
    const found = valueAt(document, path)
    return typeof found === 'number' && found > known ? [{ code: 'format-newer', path, params: { found, known } }] : []
  })
}

function readDocument(document: unknown, bytes: Uint8Array): Reading<Contents> {
  const reader: Reader<Contents> | undefined = readers.find((one) => one.format === valueAt(document, ['format']))
  if (!reader) return { ok: false, problems: [strange(document)] }
  if (bytes.length > reader.mostBytes) {
    return {
      ok: false,
      problems: [{ code: 'file-too-large', path: [], params: { most: reader.mostBytes, found: bytes.length } }],
    }
  }
  const tooNew = newer(document, reader)
  return tooNew.length > 0 ? { ok: false, problems: tooNew } : reader.read(migrate(document), bytes)
}

const BACKUP = { bytes: limits.backupBytes, values: limits.backupValues }

function readText(name: string, bytes: Uint8Array): FileReading {
  const json = isBackup(bytes) ? readJson(bytes, BACKUP) : readJson(bytes)
  if (!json.ok) return { ok: false, name, problems: json.problems }
  const { text, value } = json.value
  const reading = readDocument(value, bytes)
  if (reading.ok) return { ok: true, name, ...reading.value }
  return { ok: false, name, problems: locate(text, value, reading.problems) }
}

/**
 * Opens a file of any known kind. Nothing is changed, repaired or dropped: either everything in the file is in what is
 * returned, or the file is refused with at most 50 problems, each with line and column. Of a PDF what counts is the data it
 * carries; lines and columns are those of the data. Never throws.
 */
export function readFile(name: string, bytes: Uint8Array): FileReading {
  const container = containers.find(({ holds }) => holds(bytes))
  if (!container) return readText(name, bytes)
  const inside = container.open(bytes)
  if (!inside.ok) return { ok: false, name, problems: inside.problems }
  const reading = readText(name, inside.value)
  return reading.ok && reading.kind !== 'assessment'
    ? { ok: false, name, problems: [{ code: 'pdf-without-data', path: [] }] }
    : reading
}
