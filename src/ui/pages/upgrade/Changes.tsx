import { useAllWords } from '../../words.ts'
import styles from './UpgradePage.module.css'
import { type Accepting, UpgradeRowView } from './UpgradeRowView.tsx'
import { FATES, type Fate, type UpgradeRow, type Versions } from './upgrade-view.ts'

type Props = { readonly rows: readonly UpgradeRow[]; readonly versions: Versions; readonly accepting: Accepting }

const OPEN_AT_FIRST: ReadonlySet<Fate> = new Set(['proposed', 'check'])

/** Every question by what becomes of it; what wants a look comes first and is unfolded. */
export function Changes({ rows, versions, accepting }: Props) {
  const { m } = useAllWords()
  const groups = FATES.map((fate) => ({ fate, own: rows.filter((row) => row.fate === fate) }))
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ fate, own }) => (
      <details key={fate} className={styles.section} open={OPEN_AT_FIRST.has(fate)}>
        <summary>{m.upgrade.count[fate](own.length)}</summary>
        <p className="muted small">{m.upgrade.means[fate]}</p>
        <ul className={styles.rows} aria-label={m.upgrade.heading[fate]}>
          {own.map((row) => (
            <li key={row.id} className={styles.row}>
              <UpgradeRowView row={row} versions={versions} accepting={accepting} />
            </li>
          ))}
        </ul>
      </details>
    ))
}
