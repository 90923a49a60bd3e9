/** When everything was last backed up, and when to remind of it. */
import { getSetting, setSetting } from '../../storage/settings.ts'
import type { AssessmentRow, Store } from '../../storage/store.ts'

/** Keys in the store's settings; the values are instants. */
export const LAST_BACKUP = 'last-backup'
const PUT_OFF = 'backup-reminder-put-off'

/** Remind after this many days with something changed since the last backup, */
const REMIND_AFTER_DAYS = 30
/** or as soon as this many assessments have changed since; */
const REMIND_AFTER_ASSESSMENTS = 5
/** and when it was put off, not again for this many days. */
const PUT_OFF_DAYS = 7

const DAY = 86_400_000

export type BackupAge = { readonly last: string | null; readonly putOff: string | null }

const instant = (value: unknown): string | null =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null

export async function readBackupAge(store: Store): Promise<BackupAge> {
  const [last, putOff] = await Promise.all([getSetting(store, LAST_BACKUP), getSetting(store, PUT_OFF)])
  return { last: last.ok ? instant(last.value) : null, putOff: putOff.ok ? instant(putOff.value) : null }
}

export const noteBackup = (store: Store, at: string) => setSetting(store, LAST_BACKUP, at)
export const putReminderOff = (store: Store, at: string) => setSetting(store, PUT_OFF, at)

/** Whole days from one instant to another; never negative, clocks are set back now and then. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY))

/** The assessments that the last backup does not hold as they are; samples do not count. */
export const changedSince = (rows: readonly AssessmentRow[], last: string | null): readonly AssessmentRow[] =>
  rows.filter((row) => !row.sample && (last === null || row.updatedAt > last))

/** Whether it is time for a quiet reminder. Without any backup, the oldest change counts as the beginning. */
export function isDue(rows: readonly AssessmentRow[], { last, putOff }: BackupAge, now: string): boolean {
  const changed = changedSince(rows, last)
  const since = last ?? changed.map((row) => row.createdAt).sort()[0]
  if (since === undefined || changed.length === 0) return false
  if (putOff !== null && daysBetween(putOff, now) < PUT_OFF_DAYS) return false
  return changed.length >= REMIND_AFTER_ASSESSMENTS || daysBetween(since, now) >= REMIND_AFTER_DAYS
}
