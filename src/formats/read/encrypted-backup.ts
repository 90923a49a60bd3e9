import { type EncryptedBackup, encryptedBackupSchema } from '../../engine/backup.ts'
import { digestProblems } from './digested.ts'
import { limits } from './limits.ts'
import type { Reading } from './problem.ts'
import type { Reader } from './reader.ts'
import { readShape } from './shape.ts'

type Contents = { readonly kind: 'encrypted-backup'; readonly encrypted: EncryptedBackup }

const FORMAT = { format: 'mizan/encrypted-backup', formatVersion: 1 } as const

/**
 * Reads the envelope of `mizan/encrypted-backup` files. What is inside is a `mizan/backup` file, once a passphrase has
 * opened it; how much work that may be is bounded here, before any is done.
 */
export const encryptedBackupReader = {
  ...FORMAT,
  mostBytes: limits.backupBytes,
  read(document, bytes): Reading<Contents> {
    const changed = digestProblems(FORMAT, document, bytes)
    if (changed.length > 0) return { ok: false, problems: changed }
    const shape = readShape<EncryptedBackup>(encryptedBackupSchema, document, limits.problems)
    return shape.ok ? { ok: true, value: { kind: 'encrypted-backup', encrypted: shape.value } } : shape
  },
} as const satisfies Reader<Contents>
