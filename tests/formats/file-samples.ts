/** One whole file of every kind that can be opened; a kind without one does not compile. */
import type { readers } from '../../src/formats/read/index.ts'
import { assessmentText, backupText, encryptedBackupText, questionnaireText, translationText } from './documents.ts'

type Kind = (typeof readers)[number]['format']

type FileSample = {
  readonly text: () => string | Promise<string>
  /** whether the file carries a digest of its contents, so that not one changed copy may be taken for whole */
  readonly digest: boolean
}

export const FILE_SAMPLES: Readonly<Record<Kind, FileSample>> = {
  'mizan/questionnaire': { text: () => questionnaireText, digest: false },
  'mizan/translation': { text: () => translationText, digest: false },
  'mizan/assessment': { text: () => assessmentText, digest: false },
  'mizan/backup': { text: () => backupText, digest: true },
  'mizan/encrypted-backup': { text: () => encryptedBackupText, digest: true },
}
