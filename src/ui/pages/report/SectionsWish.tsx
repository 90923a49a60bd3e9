import { useEffect, useRef, useState } from 'react'
import type { SectionId } from '../../../report/sections/index.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { Fold } from './Fold.tsx'
import { Toggle } from './Toggle.tsx'
import styles from './Wishes.module.css'
import { moved, type OnWish, type ReportWishes, type SectionWish, wishedSections, withSections } from './wishes.ts'

type Props = {
  readonly wishes: ReportWishes
  /** sections that were asked for and have nothing to say of this assessment */
  readonly silent: ReadonlySet<SectionId>
  readonly onWish: OnWish
}

/** Which sections the report has and in which order. */
export function SectionsWish({ wishes, silent, onWish }: Props) {
  const { m } = useAllWords()
  const [said, setSaid] = useState('')
  const list = wishedSections(wishes)
  const shown = list.filter((section) => section.shown).length
  const change = (next: readonly SectionWish[]) => onWish({ sections: withSections(wishes, next).sections })
  const move = (at: number, by: -1 | 1) => {
    const next = moved(list, at, by)
    const place = next.findIndex((section) => section.id === list[at]?.id) + 1
    change(next)
    setSaid(m.reportWishes.moved(m.reportWishes.sections[list[at]?.id ?? 'cover'], place, next.length))
  }
  const state = [m.reportWishes.chosen(shown), ...(wishes.sections ? [m.reportWishes.changed] : [])].join(' · ')
  return (
    <Fold title={m.reportWishes.sectionsTitle} state={state}>
      <fieldset>
        <legend className="visually-hidden">{m.reportWishes.sectionsTitle}</legend>
        <ol className={styles.sections}>
          {list.map((section, at) => (
            <SectionRow
              key={section.id}
              section={section}
              silent={silent.has(section.id)}
              onShow={(show) => change(list.with(at, { ...section, shown: show }))}
              onMove={section.id === 'cover' ? null : (by) => move(at, by)}
              ends={{ up: at <= 1, down: at === list.length - 1 }}
            />
          ))}
        </ol>
        <p className="visually-hidden" role="status">
          {said}
        </p>
        {wishes.sections && (
          <Button look="quiet" onClick={() => onWish({ sections: null })}>
            {m.reportWishes.reset}
          </Button>
        )}
      </fieldset>
    </Fold>
  )
}

type RowProps = {
  readonly section: SectionWish
  readonly silent: boolean
  readonly onShow: (shown: boolean) => void
  /** null: it stays where it is */
  readonly onMove: ((by: -1 | 1) => void) | null
  readonly ends: { readonly up: boolean; readonly down: boolean }
}

function SectionRow({ section, silent, onShow, onMove, ends }: RowProps) {
  const { m } = useAllWords()
  const name = m.reportWishes.sections[section.id]
  const pressed = useRef<HTMLButtonElement | null>(null)
  // A row that is moved in the list loses the focus: it goes back to where the finger is.
  useEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  })
  const mover = (by: -1 | 1, label: string, end: boolean, className: string | undefined) => (
    <Button
      look="quiet"
      icon="next"
      label={label}
      aria-disabled={end}
      className={className ?? ''}
      onClick={({ currentTarget }) => {
        if (end) return
        pressed.current = currentTarget
        onMove?.(by)
      }}
    />
  )
  return (
    <li>
      <Toggle checked={section.shown} onChange={onShow}>
        {name}
        {section.shown && silent && <span className={styles.about}>{m.reportWishes.nothing}</span>}
      </Toggle>
      {onMove && mover(-1, m.reportWishes.up(name), ends.up, styles.up)}
      {onMove && mover(1, m.reportWishes.down(name), ends.down, styles.down)}
    </li>
  )
}
