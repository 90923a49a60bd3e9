import { type KeyboardEvent, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Menu.module.css'

export type MenuItem = { readonly label: string; readonly run: () => void; readonly danger?: boolean }

/** A button that opens a list of actions in the platform's popover layer; arrows move, Escape closes. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLSpanElement>(null)

  const place = () => {
    const menu = list.current
    const anchor = button.current?.getBoundingClientRect()
    if (!menu || !anchor) return
    const rtl = document.documentElement.dir === 'rtl'
    const width = menu.offsetWidth
    const start = rtl ? anchor.left : anchor.right - width
    menu.style.insetInlineStart = 'auto'
    menu.style.left = `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`
    const below = anchor.bottom + 4
    menu.style.top = `${below + menu.offsetHeight > innerHeight ? anchor.top - menu.offsetHeight - 4 : below}px`
    menu.querySelector('button')?.focus()
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const all = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = all.findIndex((item) => item.matches(':focus'))
    all[(at + step + all.length) % all.length]?.focus()
  }
  return (
    <span ref={button}>
      <Button look="quiet" icon="more" label={label} popoverTarget={id} />
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        className={styles.menu}
        onToggle={(event) => event.newState === 'open' && place()}
        onKeyDown={move}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            className={item.danger ? styles.danger : undefined}
            onClick={() => {
              list.current?.hidePopover()
              item.run()
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </span>
  )
}
