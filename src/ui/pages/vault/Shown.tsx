import { useVaultWords } from './use-vault-words.ts'
import styles from './vault.module.css'

/** Shows what is typed: keyboards have two languages, and a hidden mistake cannot be found. */
export function Shown({ shown, onChange }: { shown: boolean; onChange: (shown: boolean) => void }) {
  const words = useVaultWords()
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={shown} onChange={(event) => onChange(event.target.checked)} />
      {words.show}
    </label>
  )
}
