import type { BackupContent } from '../../engine/backup.ts'
import { writeBackupFile } from '../../formats/write/backup.ts'
import type { Made, Stage } from './backup-messages.ts'
import { encryptBackup } from './encrypt-backup.ts'
import { openBackup } from './open-backup.ts'

type Bytes = Uint8Array<ArrayBuffer>

const asFile = (bytes: Bytes) => ({ name: 'backup', size: bytes.length, arrayBuffer: async () => bytes.buffer })

const isSame = (a: Bytes, b: Bytes) => a.length === b.length && a.every((byte, at) => byte === b[at])

/**
 * Makes a backup and reads it back as *Restore backup* would, passphrase and all: one that could not be restored is never
 * given out, but what is wrong is said.
 */
export async function makeBackup(
  content: BackupContent,
  passphrase: string | null,
  tell: (stage: Stage) => void,
): Promise<Made> {
  tell('writing')
  const plain = writeBackupFile(content)
  if (passphrase !== null) tell('encrypting')
  const bytes = passphrase === null ? plain : await encryptBackup(plain, passphrase)
  tell('checking')
  const opened = await openBackup(asFile(bytes), passphrase, () => {})
  if (opened.kind === 'faulty') return opened
  const same = opened.kind === 'opened' && isSame(writeBackupFile(withoutEnvelope(opened.backup)), plain)
  return same ? { kind: 'made', bytes } : { kind: 'faulty', problems: [{ code: 'backup-changed', path: [] }] }
}

/** What a backup holds, to be written again. */
export function withoutEnvelope({
  format: _format,
  formatVersion: _version,
  digest: _digest,
  ...content
}: BackupContent & { format: unknown; formatVersion: unknown; digest: unknown }): BackupContent {
  return content
}
