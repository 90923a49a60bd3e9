import { fingerprint } from '../../engine/fingerprint.ts'
import { Button } from '../controls/Button.tsx'
import { notify } from '../notices.ts'
import { useAllWords } from '../words.ts'
import styles from './Seal.module.css'

/** The digits that people compare, left to right in every language, with a way to copy them. */
export function Fingerprint({ digest }: { readonly digest: string }) {
  const { m } = useAllWords()
  const digits = fingerprint(digest)
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(digits).then(
      () => true,
      () => false,
    )
    notify({ text: copied ? m.seal.copied : m.seal.notCopied, tone: copied ? 'plain' : 'problem' })
  }
  return (
    <span className={styles.fingerprint}>
      <span>{m.seal.fingerprint}</span>
      <code dir="ltr">{digits}</code>
      <Button look="quiet" icon="copy" label={m.seal.copy} className="no-print" onClick={() => void copy()} />
    </span>
  )
}
