/** Which backup dialog is wanted. Part of the first load, so nothing but the wish is here. */
import { create } from 'zustand'
import type { AssessmentRow } from '../../storage/store.ts'

export type BackupAsked =
  | { readonly kind: 'back-up'; readonly only: AssessmentRow | null }
  | { readonly kind: 'restore'; readonly file: File }

export const useBackupAsked = create<{ readonly asked: BackupAsked | null }>(() => ({ asked: null }))

/** Opens a dialog; null closes it. */
export const askBackup = (asked: BackupAsked | null): void => useBackupAsked.setState({ asked })

/** Held so that the browser does not clear it away while somebody chooses. */
let chooser: HTMLInputElement | null = null

/** Lets a person choose a file, then opens the dialog that restores it. To be called on a click. */
export function askRestore(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.onchange = () => {
    const file = input.files?.[0]
    if (file) askBackup({ kind: 'restore', file })
  }
  chooser = input
  chooser.click()
}
