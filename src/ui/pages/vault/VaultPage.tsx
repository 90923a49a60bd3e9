import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Outcome, Refusal } from '../../../storage/outcome.ts'
import { newVault } from '../../../storage/vault/new-vault.ts'
import { newPhrase } from '../../../storage/vault/recovery-phrase.ts'
import { changeLock, type Forgotten, fits, turnOn } from '../../../storage/vault/vault.ts'
import { notify } from '../../notices.ts'
import { useVaultState } from '../../vault-state.ts'
import { useWords } from '../../words.ts'
import { useShelf, useStorage } from '../../workspace.ts'
import { PassphraseForm } from './PassphraseForm.tsx'
import { PhraseStep } from './PhraseStep.tsx'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** Turns the vault on, or makes a new recovery phrase where it is on: a secret, then the phrase on paper. */
export function VaultPage() {
  const { m } = useWords()
  const words = useVaultWords()
  const state = useVaultState()
  const [on] = useState(state === 'open')
  const title = on ? words.newPhrase : words.turnOn
  return (
    <div className={styles.page}>
      <title>{`${title} · ${m.shell.name}`}</title>
      <h1 className="no-print">{title}</h1>
      {on ? <NewPhrase /> : <SetUp />}
    </div>
  )
}

/** Says how it went, and goes back to the settings when it went well. */
function useEnding() {
  const words = useVaultWords()
  const [, go] = useLocation()
  return (outcome: Outcome<Forgotten, Refusal>, done: string) => {
    if (!outcome.ok)
      return notify({ text: outcome.reason === 'exists' ? words.goneMeanwhile : words.notDone, tone: 'problem' })
    notify(
      outcome.value === 'now' ? { text: done, tone: 'plain' } : { text: `${done} ${words.later}`, tone: 'problem' },
    )
    go('/settings')
  }
}

function SetUp() {
  const words = useVaultWords()
  const store = useStorage()
  const end = useEnding()
  const used = useShelf((shelf) => (shelf.rows?.length ?? 0) > 0)
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const [phrase] = useState(newPhrase)
  if (passphrase === null)
    return (
      <>
        <p>{words.setUpIntro}</p>
        {used && <p className="muted">{words.setUpBefore}</p>}
        <PassphraseForm
          asks={{ current: false, passphrase: true }}
          submit={words.next}
          onDone={async (entries) => {
            setPassphrase(entries.passphrase)
            return true
          }}
        />
      </>
    )
  const finish = async () => end(await turnOn(store, await newVault(passphrase, phrase)), words.turnedOn)
  return <PhraseStep phrase={phrase} submit={words.turnOn} onDone={finish} />
}

function NewPhrase() {
  const words = useVaultWords()
  const store = useStorage()
  const end = useEnding()
  const [current, setCurrent] = useState<string | null>(null)
  const [phrase] = useState(newPhrase)
  if (current === null)
    return (
      <PassphraseForm
        asks={{ current: true, passphrase: false }}
        submit={words.next}
        onDone={async (entries) => {
          if (!(await fits(store, entries.current))) return false
          setCurrent(entries.current)
          return true
        }}
      />
    )
  const finish = async () => end(await changeLock(store, current, 'recovery', phrase), words.changed)
  return <PhraseStep phrase={phrase} submit={words.change} onDone={finish} />
}
