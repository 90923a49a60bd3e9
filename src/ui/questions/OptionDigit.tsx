import { usePreferences } from '../preferences.ts'
import { useWords } from '../words.ts'
import styles from './options.module.css'

/** The digit that chooses an option; a plain ring where there is none, or where single keys are switched off. */
export function OptionDigit({ at }: { at: number }) {
  const { f } = useWords()
  const on = usePreferences((preferences) => preferences.shortcuts)
  return (
    <span className={styles.digit} aria-hidden="true">
      {on && at < 10 ? f.number((at + 1) % 10) : ''}
    </span>
  )
}
