import type { BackupContent, EncryptedBackup, EncryptionHeader } from '../../engine/backup.ts'
import { digested } from './digested.ts'
import { encodeUtf8 } from './encode-utf8.ts'
import { writeDocument } from './json.ts'
import { safeFileName } from './safe-file-name.ts'

type Entry = BackupContent['assessments'][number]

const byText = <T>(textOf: (item: T) => string) => {
  return (a: T, b: T) => (textOf(a) < textOf(b) ? -1 : 1)
}
const pair = (first: string, second: string) => JSON.stringify([first, second])

function withoutEmpty({ assessment, attachments = {} }: Entry): Entry {
  return Object.keys(attachments).length > 0 ? { assessment, attachments } : { assessment }
}

/** The same content in the one order it is written in. */
function inOrder(content: BackupContent): BackupContent {
  const { questionnaires, assessments, roadmaps } = content
  return {
    ...content,
    questionnaires: questionnaires.toSorted(byText((one) => pair(one.questionnaire.id, one.questionnaire.version))),
    assessments: assessments.map(withoutEmpty).toSorted(byText(({ assessment }) => assessment.id)),
    roadmaps: roadmaps.toSorted(byText((one) => pair(one.subject, one.questionnaire))),
  }
}

/**
 * The bytes of a `mizan/backup` file: the same content gives the same bytes, whatever order it comes in. Only half a
 * surrogate pair, which no file can hold, becomes U+FFFD. Throws on NaN or Infinity, as every writer does.
 */
export function writeBackupFile(content: BackupContent): Uint8Array<ArrayBuffer> {
  return digested('mizan/backup', 1, writeDocument(inOrder(content)).slice(2))
}

/** The lines of an encrypted backup that say how it is encrypted, as they stand in the file. */
function headerLines({ kdf, iterations, salt, cipher, nonce, compression }: EncryptionHeader): string {
  const lines = Object.entries({ kdf, iterations, salt, cipher, nonce, compression })
  return lines.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('')
}

/** What is authenticated beside the ciphertext: everything that the file says about how it is encrypted. */
export function authenticatedHeader(header: EncryptionHeader): Uint8Array<ArrayBuffer> {
  return encodeUtf8(`mizan/encrypted-backup 1\n${headerLines(header)}`)
}

/** The bytes of a `mizan/encrypted-backup` file around a ciphertext in Base64. */
export function writeEncryptedBackupFile(
  header: EncryptionHeader,
  ciphertext: EncryptedBackup['ciphertext'],
): Uint8Array<ArrayBuffer> {
  const rest = `${headerLines(header)}  "ciphertext": "${ciphertext}"\n}\n`
  return digested('mizan/encrypted-backup', 1, rest)
}

/**
 * The name a backup is offered under, safe on every system; `day` is a date. An encrypted one does not say whom it is
 * about.
 */
export function backupFileName(day: string, encrypted: boolean, subject?: string): string {
  const about = encrypted ? ['encrypted'] : subject === undefined ? [] : [subject.slice(0, 40)]
  return safeFileName(['mizan-backup', ...about, day], 'json')
}
