import { useState } from 'react'
import { useLocation } from 'wouter'
import { eraseEverything } from '../../../storage/erase.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import styles from './SettingsPage.module.css'

/** *Erase everything*: asks once, since it cannot be undone. */
export function Erase() {
  const { m } = useAllWords()
  const store = useStorage()
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  const erase = async () => {
    const outcome = await eraseEverything(store)
    setAsking(false)
    await refreshShelf(store)
    if (!outcome.ok) return notify({ text: m.library.notStored, tone: 'problem' })
    notify({ text: m.settings.erased, tone: 'plain' })
    go('/')
  }
  return (
    <div className={styles.erase}>
      <p className="muted">{m.settings.eraseHint}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {m.settings.erase}
      </Button>
      {asking && (
        <Dialog title={m.settings.eraseTitle} onClose={() => setAsking(false)}>
          <p>{m.settings.eraseWarning}</p>
          <div className={styles.choice}>
            <Button onClick={() => setAsking(false)}>{m.shell.cancel}</Button>
            <Button look="danger" onClick={() => void erase()}>
              {m.settings.eraseNow}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
