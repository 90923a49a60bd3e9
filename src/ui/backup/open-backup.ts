import { readFile } from '../../formats/read/index.ts'
import { limits } from '../../formats/read/limits.ts'
import type { LocatedProblem } from '../../formats/read/problem.ts'
import type { OpenedBackup, Stage } from './backup-messages.ts'
import { decryptBackup } from './encrypt-backup.ts'

type Named = { readonly name: string; readonly size: number; readonly arrayBuffer: () => Promise<ArrayBuffer> }

function tooLarge(found: number): OpenedBackup {
  const problem: LocatedProblem = { code: 'file-too-large', path: [], params: { most: limits.backupBytes, found } }
  return { kind: 'faulty', problems: [problem] }
}

/**
 * Reads a backup, encrypted or not. Without a passphrase an encrypted one is `locked`, and nothing is computed yet. A file
 * that is too large is refused by its size alone.
 */
export async function openBackup(
  file: Named,
  passphrase: string | null,
  tell: (stage: Stage) => void,
): Promise<OpenedBackup> {
  if (file.size > limits.backupBytes) return tooLarge(file.size)
  tell('reading')
  const reading = readFile(file.name, new Uint8Array(await file.arrayBuffer()))
  if (!reading.ok) return { kind: 'faulty', problems: reading.problems }
  if (reading.kind === 'backup') return { kind: 'opened', backup: reading.backup, encrypted: false }
  if (reading.kind !== 'encrypted-backup') return { kind: 'other' }
  if (passphrase === null) return { kind: 'locked' }
  tell('decrypting')
  const plain = await decryptBackup(reading.encrypted, passphrase)
  if (plain === null) return { kind: 'wrong' }
  tell('reading')
  const inner = readFile(file.name, plain)
  if (!inner.ok) return { kind: 'faulty', problems: inner.problems }
  return inner.kind === 'backup' ? { kind: 'opened', backup: inner.backup, encrypted: true } : { kind: 'other' }
}
