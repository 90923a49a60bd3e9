import { useState } from 'react'
import { turnOff } from '../../../storage/vault/vault.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** Asks once before everything is decrypted, and once more where rows would be lost by it. */
export function TurnOff({ onClose }: { onClose: () => void }) {
  const { m } = useWords()
  const words = useVaultWords()
  const store = useStorage()
  const [losing, setLosing] = useState(false)
  const off = async () => {
    const outcome = await turnOff(store, losing)
    if (!outcome.ok && outcome.reason === 'unreadable') return setLosing(true)
    onClose()
    await refreshShelf(store)
    if (outcome.ok) notify({ text: words.turnedOff, tone: 'plain' })
    else notify({ text: words.notDone, tone: 'problem' })
  }
  return (
    <Dialog title={words.turnOffTitle} onClose={onClose}>
      <p>{words.turnOffWarning}</p>
      {losing && <p role="alert">{words.turnOffLosing}</p>}
      <div className={styles.choice}>
        <Button onClick={onClose}>{m.shell.cancel}</Button>
        <Button look="danger" onClick={() => void off()}>
          {losing ? words.turnOffAnyway : words.turnOff}
        </Button>
      </div>
    </Dialog>
  )
}
