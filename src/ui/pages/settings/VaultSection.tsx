import { lazy, Suspense } from 'react'
import { ButtonLink } from '../../controls/Button.tsx'
import { useVaultState } from '../../vault-state.ts'
import { useVaultWords } from '../vault/use-vault-words.ts'
import styles from './SettingsPage.module.css'

const VaultControls = lazy(() => import('../vault/VaultControls.tsx').then((part) => ({ default: part.VaultControls })))

/** Whether what is kept here is encrypted, and how to change that. */
export function VaultSection() {
  const words = useVaultWords()
  const state = useVaultState()
  return (
    <section aria-labelledby="vault" className={styles.section}>
      <h2 id="vault">{words.title}</h2>
      <p>{state === 'open' ? words.on : words.off}</p>
      {state === 'open' ? (
        <Suspense>
          <VaultControls />
        </Suspense>
      ) : (
        <Off />
      )}
    </section>
  )
}

function Off() {
  const words = useVaultWords()
  return (
    <div className={styles.erase}>
      <p className="muted">{isSecureContext ? words.offHint : words.impossible}</p>
      {isSecureContext && <ButtonLink href="#/vault">{words.turnOn}</ButtonLink>}
    </div>
  )
}
