import { type KeyboardEvent, type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { evidenceLimits } from '../../../engine/evidence-limits.ts'
import { Button } from '../../controls/Button.tsx'
import { Field } from '../../controls/Field.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import styles from './Evidence.module.css'
import { typedAddress, type WebAddress } from './web-address.ts'

type Props = {
  readonly links: readonly string[]
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onAdd: (address: WebAddress) => void
}

/** *Add link*, which becomes the field for it. */
export function AddLink({ links, button, onAdd }: Props) {
  const { m } = useAllWords()
  const [open, setOpen] = useState(false)
  const close = () => {
    flushSync(() => setOpen(false))
    button.current?.focus()
  }
  const add = (address: WebAddress) => {
    onAdd(address)
    close()
  }
  if (open) return <LinkField links={links} onAdd={add} onCancel={close} />
  return (
    <button ref={button} type="button" className={styles.add} onClick={() => setOpen(true)}>
      <Icon name="link" size={18} />
      {m.assessTools.evidence.addLink}
    </button>
  )
}

type FieldProps = {
  readonly links: readonly string[]
  readonly onAdd: (address: WebAddress) => void
  readonly onCancel: () => void
}

function useFault(links: readonly string[]) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  return (address: WebAddress | null): string | null => {
    if (!address) return words.notAnAddress
    if (links.includes(address.href)) return words.linkTwice
    if (address.href.length > evidenceLimits.linkCharacters) return words.linkTooLong(evidenceLimits.linkCharacters)
    return links.length < evidenceLimits.linksOfAnswer ? null : words.linksFull(evidenceLimits.linksOfAnswer)
  }
}

function LinkField({ links, onAdd, onCancel }: FieldProps) {
  const { m } = useAllWords()
  const words = m.assessTools.evidence
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const faultOf = useFault(links)
  const add = () => {
    const address = typedAddress(text)
    const fault = faultOf(address)
    setError(fault)
    if (address && fault === null) onAdd(address)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    if (event.key === 'Enter') add()
    else onCancel()
  }
  return (
    <div className={styles.entry}>
      <Field label={words.address} error={error ?? undefined}>
        {(parts) => (
          <input
            ref={(field) => field?.focus()}
            type="url"
            dir="ltr"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            {...parts}
          />
        )}
      </Field>
      <div className={styles.answers}>
        <Button onClick={add}>{words.add}</Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
