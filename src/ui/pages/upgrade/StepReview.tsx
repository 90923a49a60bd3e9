import { useEffect, useState } from 'react'
import { Button } from '../../controls/Button.tsx'
import { usePreferences } from '../../preferences.ts'
import { useAllWords } from '../../words.ts'
import styles from './UpgradePage.module.css'
import { type Accepting, UpgradeRowView } from './UpgradeRowView.tsx'
import { FATES, type UpgradeRow, type Versions } from './upgrade-view.ts'

type Props = { readonly rows: readonly UpgradeRow[]; readonly versions: Versions; readonly accepting: Accepting }

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 }

/** j and k, as among the questions; not while the person has turned single keys off. */
function useSteps(move: (by: number) => void): void {
  const wanted = usePreferences((preferences) => preferences.shortcuts)
  useEffect(() => {
    if (!wanted) return
    const press = (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      if (by !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) move(by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [wanted, move])
}

/** One change at a time, those that want a look first. */
export function StepReview({ rows, versions, accepting }: Props) {
  const { m } = useAllWords()
  const ordered = FATES.filter((fate) => fate !== 'carried' && fate !== 'open').flatMap((fate) =>
    rows.filter((row) => row.fate === fate),
  )
  const [at, setAt] = useState(0)
  const last = Math.max(0, ordered.length - 1)
  const move = (by: number) => setAt((before) => Math.min(last, Math.max(0, before + by)))
  useSteps(move)
  const row = ordered[at]
  if (!row) return <p className="muted">{m.upgrade.means.carried}</p>
  return (
    <section className={styles.section} aria-label={m.upgrade.review}>
      <div className={styles.row} aria-live="polite">
        <p className="muted small">
          {m.upgrade.place(at + 1, ordered.length)} · {m.upgrade.heading[row.fate]}
        </p>
        <UpgradeRowView row={row} versions={versions} accepting={accepting} />
        <p className="muted small">{m.upgrade.means[row.fate]}</p>
      </div>
      <div className={styles.actions}>
        <Button aria-disabled={at === 0} onClick={() => move(-1)}>
          {m.upgrade.back}
        </Button>
        <Button aria-disabled={at === last} onClick={() => move(1)}>
          {m.upgrade.forward}
        </Button>
      </div>
    </section>
  )
}
