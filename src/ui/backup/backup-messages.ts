import type { Backup, BackupContent } from '../../engine/backup.ts'
import type { LocatedProblem } from '../../formats/read/problem.ts'

/** What the worker is doing, for the person who waits. */
export type Stage = 'writing' | 'encrypting' | 'checking' | 'reading' | 'decrypting'

export type Faulty = { readonly kind: 'faulty'; readonly problems: readonly LocatedProblem[] }

/** A backup that was made and could be read back. */
export type Made = { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> } | Faulty

/** `locked`: it needs a passphrase; `wrong`: not this one; `other`: a file of ours, but no backup. */
export type OpenedBackup =
  | { readonly kind: 'opened'; readonly backup: Backup; readonly encrypted: boolean }
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'other' }
  | Faulty

export type ToBackupWorker =
  | { readonly kind: 'make'; readonly content: BackupContent; readonly passphrase: string | null }
  | { readonly kind: 'open'; readonly file: File; readonly passphrase: string | null }

export type FromBackupWorker =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: Made | OpenedBackup }
  | { readonly kind: 'unreadable' | 'broken' }
