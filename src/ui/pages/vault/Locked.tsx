import { useEffect, useState } from 'react'
import { eraseEverything } from '../../../storage/erase.ts'
import type { NotOpened } from '../../../storage/vault/vault.ts'
import { readVault, unlock } from '../../../storage/vault/vault.ts'
import { Button } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Star } from '../../controls/Star.tsx'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import { UnlockForm } from './UnlockForm.tsx'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** All that is shown while the vault is locked: nothing of what is in it. */
export function Locked() {
  const { m } = useWords()
  const words = useVaultWords()
  const store = useStorage()
  const [hopeless, setHopeless] = useState<NotOpened | null>(null)
  useEffect(() => {
    void readVault(store).then((vault) => setHopeless(typeof vault === 'string' ? vault : null))
  }, [store])
  const open = async (secret: string, by: string) => {
    const found = await unlock(store, secret)
    if (found !== 'open') return found
    await refreshShelf(store)
    if (by === 'recovery') notify({ text: words.openedByPhrase, tone: 'plain' })
    return found
  }
  return (
    <div className={styles.locked}>
      <title>{`${words.lockedTitle} · ${m.shell.name}`}</title>
      <Star size={56} />
      <h1>{words.lockedTitle}</h1>
      {hopeless === 'newer' || hopeless === 'damaged' ? (
        <p role="alert">{words[hopeless]}</p>
      ) : (
        <>
          <p className="muted">{words.lockedIntro}</p>
          <UnlockForm open={open} />
        </>
      )}
      {hopeless !== 'newer' && <Neither />}
    </div>
  )
}

/** The way out when passphrase and recovery phrase are lost. */
function Neither() {
  const { m } = useWords()
  const words = useVaultWords()
  const store = useStorage()
  const [asking, setAsking] = useState(false)
  const erase = async () => {
    const outcome = await eraseEverything(store)
    setAsking(false)
    await refreshShelf(store)
    if (!outcome.ok) notify({ text: words.notDone, tone: 'problem' })
  }
  return (
    <details className={styles.neither}>
      <summary>{words.neither}</summary>
      <p className="muted">{words.neitherHint}</p>
      <Button look="danger" onClick={() => setAsking(true)}>
        {words.erase}
      </Button>
      {asking && (
        <Dialog title={words.eraseTitle} onClose={() => setAsking(false)}>
          <p>{words.eraseWarning}</p>
          <div className={styles.choice}>
            <Button onClick={() => setAsking(false)}>{m.shell.cancel}</Button>
            <Button look="danger" onClick={() => void erase()}>
              {words.eraseNow}
            </Button>
          </div>
        </Dialog>
      )}
    </details>
  )
}
