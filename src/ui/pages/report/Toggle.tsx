import type { ReactNode } from 'react'
import styles from './Wishes.module.css'

type Props = {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
  /** the id of what describes it */
  readonly about?: string
  readonly children: ReactNode
}

/** A checkbox whose words are part of what is hit. */
export function Toggle({ checked, onChange, disabled = false, about, children }: Props) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={about}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
