import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { useSessionValue } from '../../session/session.ts'
import { useAllWords } from '../../words.ts'
import { useNavigator } from './navigator.ts'
import styles from './Palette.module.css'
import { type PaletteItem, paletteItems } from './palette-items.ts'

type Props = { readonly questionnaire: Questionnaire; readonly onClose: () => void }

const GROUPS = ['actions', 'domains', 'questions'] as const

function useItems(questionnaire: Questionnaire, text: string): readonly PaletteItem[] {
  const { m } = useAllWords()
  const navigator = useNavigator()
  const assessmentId = useSessionValue((state) => state.assessment.id)
  const [, go] = useHashLocation()
  return useMemo(
    () => paletteItems({ questionnaire, navigator, m, assessmentId, go }, text),
    [questionnaire, navigator, m, assessmentId, go, text],
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** Type a few letters, press Enter: any domain, question or action. */
export function Palette({ questionnaire, onClose }: Props) {
  const { m } = useAllWords()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const items = useItems(questionnaire, text)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const optionId = (position: number) => `${id}-${position}`

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, at])

  // Closed first, so that the focus is back on the page before the item moves it.
  const run = (item: PaletteItem | undefined) => {
    if (!item) return
    dialog.current?.close()
    onClose()
    item.run()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = STEPS[event.key]
    if (step !== undefined)
      setAt(
        Math.abs(step) === 1
          ? (at + step + items.length) % Math.max(1, items.length)
          : Math.min(items.length - 1, Math.max(0, at + step)),
      )
    else if (event.key === 'Enter') run(items[at])
    else return
    event.preventDefault()
  }
  return (
    <dialog ref={dialog} className={styles.palette} aria-label={m.assessTools.palette} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        dir={text ? 'auto' : undefined}
        autoComplete="off"
        aria-label={m.assessTools.palette}
        placeholder={m.assessTools.palette}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={m.assessTools.palette} className={styles.list}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} items={items} at={at} optionId={optionId} onRun={run} />
        ))}
      </div>
      {items.length === 0 && <p className={styles.nothing}>{m.assessTools.nothingMatches}</p>}
    </dialog>
  )
}

type GroupProps = {
  readonly group: PaletteItem['group']
  readonly items: readonly PaletteItem[]
  readonly at: number
  readonly optionId: (position: number) => string
  readonly onRun: (item: PaletteItem) => void
}

function Group({ group, items, at, optionId, onRun }: GroupProps) {
  const { m } = useAllWords()
  if (!items.some((item) => item.group === group)) return null
  return (
    <div role="group" aria-label={m.assessTools.paletteGroups[group]}>
      <p className={styles.group} aria-hidden="true">
        {m.assessTools.paletteGroups[group]}
      </p>
      {items.map((item, position) =>
        item.group === group ? (
          // The keyboard is on the combobox; a pointer presses the option itself.
          <div
            key={item.key}
            id={optionId(position)}
            role="option"
            tabIndex={-1}
            aria-selected={position === at}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onRun(item)}
            onKeyDown={(event) => event.key === 'Enter' && onRun(item)}
          >
            <span>{item.label}</span>
            {item.hint && <bdi dir="ltr">{item.hint}</bdi>}
          </div>
        ) : null,
      )}
    </div>
  )
}
