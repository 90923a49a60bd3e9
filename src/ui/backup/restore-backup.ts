import { isLanguage } from '../../i18n/index.ts'
import type { Outcome } from '../../storage/outcome.ts'
import { getSetting } from '../../storage/settings.ts'
import type { Store } from '../../storage/store.ts'
import { type RowChange, swapRows, takenBack } from '../../storage/swap-rows.ts'
import { prefer, usePreferences } from '../preferences.ts'
import { LAST_BACKUP } from './last-backup.ts'
import type { Choices } from './plan-restore.ts'
import { restoreChanges } from './restore-changes.ts'
import type { Preview } from './use-restore.ts'

type Wish = { readonly choices: Choices; readonly takeSettings: boolean }

/** A library that comes whole from a backup was last backed up then. */
async function backedUpThen(store: Store, { backup, empty }: Preview): Promise<readonly RowChange[]> {
  if (!empty || backup.scope !== 'everything') return []
  const known = await getSetting(store, LAST_BACKUP)
  if (!known.ok) return []
  const before = known.value === undefined ? undefined : { key: LAST_BACKUP, value: known.value }
  return [{ table: 'settings', before, after: { key: LAST_BACKUP, value: backup.createdAt } }]
}

/** Takes the backup's wishes about the screen over; returns the way back. */
function takeSettings({ backup: { settings } }: Preview): () => void {
  const before = usePreferences.getState()
  if (!settings || !isLanguage(settings.language)) return () => {}
  prefer({ ...settings, language: settings.language })
  return () => prefer(before)
}

/** Restores what was chosen, all of it or nothing, and returns how to undo exactly that; `changed` as in `swapRows`. */
export async function restoreBackup(
  store: Store,
  preview: Preview,
  wish: Wish,
): Promise<Outcome<() => Promise<Outcome<null, 'changed'>>, 'changed'>> {
  const changes = [
    ...restoreChanges(preview.plan, wish.choices, () => crypto.randomUUID()),
    ...(await backedUpThen(store, preview)),
  ]
  const swapped = await swapRows(store, changes)
  if (!swapped.ok) return swapped
  const settingsBack = wish.takeSettings ? takeSettings(preview) : () => {}
  const undo = async () => {
    const undone = await swapRows(store, changes.map(takenBack))
    if (undone.ok) settingsBack()
    return undone
  }
  return { ok: true, value: undo }
}
