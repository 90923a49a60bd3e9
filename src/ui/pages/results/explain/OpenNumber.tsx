import type { ReactNode } from 'react'
import { useAllWords } from '../../../words.ts'
import { type Asked, askedName } from './asked.ts'
import { useExplaining } from './explaining.ts'
import styles from './OpenNumber.module.css'

/** A number that opens: a button that looks like the number, with a quiet dotted underline. */
export function OpenNumber({ asked, children }: { readonly asked: Asked; readonly children: ReactNode }) {
  const words = useAllWords()
  const { open, spoken } = useExplaining()
  const hint = words.m.results.explain.open(askedName(spoken, words, asked))
  return (
    <button type="button" className={styles.number} aria-haspopup="dialog" title={hint} onClick={() => open(asked)}>
      {children}
      <span className="visually-hidden">. {hint}</span>
    </button>
  )
}
