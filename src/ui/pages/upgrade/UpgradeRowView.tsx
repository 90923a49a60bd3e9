import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { AnswerSaid } from './AnswerSaid.tsx'
import styles from './UpgradePage.module.css'
import type { UpgradeRow, Versions } from './upgrade-view.ts'

export type Accepting = {
  readonly accepted: ReadonlySet<string>
  readonly accept: (id: string, wanted: boolean) => void
}

type Props = { readonly row: UpgradeRow; readonly versions: Versions; readonly accepting: Accepting }

/** One question: how it read and reads, what was answered and what becomes of it. */
export function UpgradeRowView({ row, versions, accepting }: Props) {
  const { m } = useAllWords()
  const same = row.fate === 'carried' || row.fate === 'open'
  return (
    <>
      {row.text !== null && (
        <p className={styles.question}>
          <bdi>{row.text}</bdi>
        </p>
      )}
      {row.differs.map((what) => (
        <p key={what} className="small">
          {m.upgrade.differs[what]}
        </p>
      ))}
      <dl>
        {!same && row.was.map((was) => <Before key={was.id} row={row} was={was} versions={versions} />)}
        {row.text !== null && row.answer && (
          <div>
            <dt>{row.fate === 'proposed' ? m.upgrade.suggested : m.upgrade.answerNow}</dt>
            <dd>
              <AnswerSaid questionnaire={versions.spokenTo} id={row.id} answer={row.answer} />
            </dd>
          </div>
        )}
      </dl>
      {row.fate === 'proposed' && <Proposal row={row} accepting={accepting} />}
    </>
  )
}

type BeforeProps = { readonly row: UpgradeRow; readonly was: UpgradeRow['was'][number]; readonly versions: Versions }

function Before({ row, was, versions }: BeforeProps) {
  const { m } = useAllWords()
  return (
    <>
      <div>
        <dt>{m.upgrade.before(was.id)}</dt>
        <dd>
          <bdi>{was.text}</bdi>
        </dd>
      </div>
      {row.fate !== 'open' && (
        <div>
          <dt>{m.upgrade.answerBefore}</dt>
          <dd>
            <AnswerSaid questionnaire={versions.spokenFrom} id={was.id} answer={was.answer} />
          </dd>
        </div>
      )}
    </>
  )
}

function Proposal({ row, accepting }: Omit<Props, 'versions'>) {
  const { m } = useAllWords()
  const accepted = accepting.accepted.has(row.id)
  return (
    <div className={styles.actions}>
      <Button
        {...(accepted ? { icon: 'check' } : {})}
        aria-pressed={accepted}
        aria-label={`${accepted ? m.upgrade.accepted : m.upgrade.accept}: ${row.text}`}
        onClick={() => accepting.accept(row.id, true)}
      >
        {accepted ? m.upgrade.accepted : m.upgrade.accept}
      </Button>
      <Button
        look="quiet"
        aria-pressed={!accepted}
        aria-label={`${m.upgrade.leaveOpen}: ${row.text}`}
        onClick={() => accepting.accept(row.id, false)}
      >
        {m.upgrade.leaveOpen}
      </Button>
    </div>
  )
}
