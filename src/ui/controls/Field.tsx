import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

type Parts = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A labelled input with room for a hint and an error; the child receives what ties them together. */
export function Field(props: {
  label: string
  hint?: string
  error?: string | undefined
  children: (parts: Parts) => ReactNode
}) {
  const id = useId()
  const below = props.error ?? props.hint
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      {props.children({
        id,
        ...(below ? { 'aria-describedby': `${id}-below` } : {}),
        ...(props.error ? { 'aria-invalid': true as const } : {}),
      })}
      {below && (
        <p
          id={`${id}-below`}
          className={props.error ? styles.error : styles.hint}
          role={props.error ? 'alert' : undefined}
        >
          {below}
        </p>
      )}
    </div>
  )
}
