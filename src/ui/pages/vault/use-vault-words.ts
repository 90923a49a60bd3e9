import { loadVaultWords, type VaultWords } from '../../../i18n/index.ts'
import { lateWords } from '../../words.ts'

/** The sentences about the vault. */
export const useVaultWords: () => VaultWords = lateWords(loadVaultWords)
