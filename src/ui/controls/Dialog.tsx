import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

/** A modal in the platform's own `<dialog>`: focus trap, Escape and backdrop come with it. Open while mounted. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { m } = useWords()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" icon="close" label={m.shell.close} onClick={onClose} />
      </header>
      {children}
    </dialog>
  )
}
