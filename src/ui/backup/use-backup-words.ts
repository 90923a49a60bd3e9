import { type BackupWords, loadBackupWords } from '../../i18n/index.ts'
import { lateWords } from '../words.ts'

/** The words of backups. */
export const useBackupWords: () => BackupWords = lateWords(loadBackupWords)
