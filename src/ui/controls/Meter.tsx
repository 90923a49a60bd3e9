import { useWords } from '../words.ts'
import styles from './Meter.module.css'

/** A share 0…1 as a thin bar with its percent beside it; null shows a dash and no bar. */
export function Meter({ share, label }: { share: number | null; label: string }) {
  const { f } = useWords()
  return (
    <span className={styles.meter}>
      <span className={styles.track} aria-hidden="true">
        <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
      </span>
      <span className="numeric">
        <span className="visually-hidden">{label} </span>
        {f.percent(share)}
      </span>
    </span>
  )
}
