import { useEffect, useState } from 'react'
import { useShelf, useStorage } from '../workspace.ts'
import { useBackupAsked } from './backup-asked.ts'
import { type BackupAge, putReminderOff, readBackupAge } from './last-backup.ts'

/** When everything was last backed up, read again whenever that may have changed; null until it is known. */
export function useBackupAge(): { readonly age: BackupAge | null; readonly putOff: () => void } {
  const store = useStorage()
  const rows = useShelf((shelf) => shelf.rows)
  const asked = useBackupAsked((state) => state.asked)
  const [age, setAge] = useState<BackupAge | null>(null)
  useEffect(() => {
    let wanted = rows !== null || asked === null
    void readBackupAge(store).then((read) => wanted && setAge(read))
    return () => {
      wanted = false
    }
  }, [store, rows, asked])
  const putOff = () => {
    const at = new Date().toISOString()
    void putReminderOff(store, at)
    setAge((before) => before && { ...before, putOff: at })
  }
  return { age, putOff }
}
