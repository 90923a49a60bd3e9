import { useAllWords } from '../../words.ts'
import styles from './SubjectPage.module.css'
import type { Reading } from './trend-rounds.ts'

type Props = {
  /** the oldest first; more than one */
  readonly versions: readonly string[]
  readonly reading: Reading
  /** the figures of this reading are still being made */
  readonly waiting: boolean
  readonly onRead: (reading: Reading) => void
}

/** Says which ruler the trend is measured with, and lets another be laid on. */
export function VersionSwitch({ versions, reading, waiting, onRead }: Props) {
  const { m, f } = useAllWords()
  const newest = f.isolateLtr(versions.at(-1) ?? '')
  return (
    <div className={styles.notice}>
      <p aria-live="polite">
        {reading === 'own'
          ? m.subject.reading.own(f.list(versions.map(f.isolateLtr)))
          : m.subject.reading.newest(newest)}
      </p>
      <label className={`${styles.check} no-print`}>
        <input
          type="checkbox"
          checked={reading === 'newest'}
          onChange={(event) => onRead(event.target.checked ? 'newest' : 'own')}
        />
        {m.subject.reading.as(newest)}
        {waiting && <span className="muted">{m.shell.loading}</span>}
      </label>
    </div>
  )
}
