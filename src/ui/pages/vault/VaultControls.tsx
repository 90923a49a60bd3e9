import { useState } from 'react'
import { changeLock } from '../../../storage/vault/vault.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { Dialog } from '../../controls/Dialog.tsx'
import { Field } from '../../controls/Field.tsx'
import { notify } from '../../notices.ts'
import { reloadWhenSaved } from '../../session/leave-page.ts'
import { useStorage } from '../../workspace.ts'
import { chooseIdleMinutes, IDLE_MINUTES, tellTabs, useIdleMinutes } from './idle.ts'
import { PassphraseForm } from './PassphraseForm.tsx'
import { TurnOff } from './TurnOff.tsx'
import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** What can be done with a vault that is open: lock it, change what opens it, turn it off. */
export function VaultControls() {
  const words = useVaultWords()
  const [open, setOpen] = useState<'passphrase' | 'off' | null>(null)
  const close = () => setOpen(null)
  const lock = async () => {
    const { tell, close: silence } = tellTabs(() => {})
    const locked = await reloadWhenSaved()
    if (locked) tell('lock')
    else notify({ text: words.notLocked, tone: 'problem' })
    silence()
  }
  return (
    <>
      <IdleTime />
      <div className={styles.buttons}>
        <Button look="primary" onClick={() => void lock()}>
          {words.lockNow}
        </Button>
        <Button onClick={() => setOpen('passphrase')}>{words.changePassphrase}</Button>
        <ButtonLink href="#/vault">{words.newPhrase}</ButtonLink>
        <Button look="danger" onClick={() => setOpen('off')}>
          {words.turnOff}
        </Button>
      </div>
      {open === 'passphrase' && <ChangePassphrase onClose={close} />}
      {open === 'off' && <TurnOff onClose={close} />}
    </>
  )
}

function IdleTime() {
  const words = useVaultWords()
  const store = useStorage()
  const { minutes } = useIdleMinutes()
  const choose = async (value: string) => {
    const chosen = IDLE_MINUTES.find((one) => String(one) === value)
    if (chosen && !(await chooseIdleMinutes(store, chosen))) notify({ text: words.notDone, tone: 'problem' })
  }
  return (
    <Field label={words.idle}>
      {(parts) => (
        <select {...parts} value={minutes} onChange={(event) => void choose(event.target.value)}>
          {IDLE_MINUTES.map((one) => (
            <option key={one} value={one}>
              {words.minutes(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ChangePassphrase({ onClose }: { onClose: () => void }) {
  const words = useVaultWords()
  const store = useStorage()
  return (
    <Dialog title={words.changePassphrase} onClose={onClose}>
      <PassphraseForm
        asks={{ current: true, passphrase: true }}
        submit={words.change}
        onDone={async ({ current, passphrase }) => {
          const outcome = await changeLock(store, current, 'passphrase', passphrase)
          if (!outcome.ok && outcome.reason === 'wrong') return false
          onClose()
          if (!outcome.ok) notify({ text: words.notDone, tone: 'problem' })
          else
            notify({ text: outcome.value === 'now' ? words.changed : `${words.changed} ${words.later}`, tone: 'plain' })
          return true
        }}
      />
    </Dialog>
  )
}
