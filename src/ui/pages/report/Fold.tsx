import type { ReactNode } from 'react'
import styles from './Wishes.module.css'

type Props = {
  readonly title: string
  /** what is chosen inside, so that it can be read while closed; "" for nothing */
  readonly state: string
  readonly children: ReactNode
}

/** Wishes that not everybody has: behind one line that says what is chosen. */
export function Fold({ title, state, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary>
        <span>{title}</span>
        {state !== '' && <span className={styles.state}>{state}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
