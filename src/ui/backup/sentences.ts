import type { LocatedProblem } from '../../formats/read/problem.ts'
import { type BackupWords, type FirstWords, loadProblemWords } from '../../i18n/index.ts'
import type { Stopped } from './backup-apart.ts'

const SHOWN = 4

/** Why a file was not read or made, in sentences: the first few where there are many. */
export async function sentencesFor(
  words: FirstWords,
  backup: BackupWords,
  why: Stopped | { readonly kind: 'faulty'; readonly problems: readonly LocatedProblem[] } | { readonly kind: 'other' },
): Promise<readonly string[]> {
  if (why.kind === 'other') return [backup.notABackup]
  if (why.kind !== 'faulty') return [backup.stopped[why.kind]]
  const { sentence } = await loadProblemWords(words)
  const rest = why.problems.length - SHOWN
  return [...why.problems.slice(0, SHOWN).map((one) => sentence(one)), ...(rest > 0 ? [backup.more(rest)] : [])]
}
