/** One whole file of every kind that can be opened; a kind without one does not compile. */
import type { containers, readers } from '../../src/formats/read/index.ts'
import {
  assessmentText,
  backupText,
  encode,
  encryptedBackupText,
  questionnaireText,
  translationText,
} from './documents.ts'
import { pdfWithData } from './pdf/pdf-with-data.ts'

export type FileKind = (typeof readers)[number]['format'] | (typeof containers)[number]['format']

type FileSample = {
  readonly bytes: () => Uint8Array
  /** what a digest in the file holds: nothing, every byte of it, or the data inside */
  readonly digest: 'none' | 'file' | 'data'
}

export const FILE_SAMPLES: Readonly<Record<FileKind, FileSample>> = {
  'mizan/questionnaire': { bytes: () => encode(questionnaireText), digest: 'none' },
  'mizan/translation': { bytes: () => encode(translationText), digest: 'none' },
  'mizan/assessment': { bytes: () => encode(assessmentText), digest: 'none' },
  'mizan/backup': { bytes: () => encode(backupText), digest: 'file' },
  'mizan/encrypted-backup': { bytes: () => encode(encryptedBackupText), digest: 'file' },
  'application/pdf': { bytes: () => pdfWithData(encode(assessmentText)), digest: 'data' },
}
