import { localize } from '../../engine/localize.ts'
import { useWords } from '../words.ts'
import styles from './Backup.module.css'
import type { AssessmentPlan, RestorePlan } from './plan-restore.ts'
import { useBackupWords } from './use-backup-words.ts'

function Item({ plan }: { plan: AssessmentPlan }) {
  const { f, language } = useWords()
  const words = useBackupWords()
  const { assessment, row } = plan.there
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <bdi>{assessment.subject}</bdi>
      </span>
      <span className={styles.sides}>
        <span>
          <bdi>{localize(plan.questionnaire, language).title}</bdi> · {f.date(assessment.date)} ·{' '}
          {words.answered(f.percent(row.summary.completeness))}
        </span>
        {plan.unsealed && <span>{words.sealBroken}</span>}
      </span>
    </li>
  )
}

/** What needs no decision: what is added, what is here already, what cannot be restored. */
export function PlainItems({ plan }: { plan: RestorePlan }) {
  const words = useBackupWords()
  const standing = (wanted: AssessmentPlan['standing']) => plan.assessments.filter((one) => one.standing === wanted)
  const [blocked, added, same] = [standing('blocked'), standing('new'), standing('same')]
  return (
    <>
      {blocked.length > 0 && (
        <section className={styles.group} aria-labelledby="blocked">
          <h3 id="blocked">{words.blocked}</h3>
          <p className="small muted">{words.blockedWhy}</p>
          <Items items={blocked} />
        </section>
      )}
      {added.length > 0 && (
        <section className={styles.group} aria-labelledby="to-add">
          <h3 id="to-add">{words.toAdd}</h3>
          <Items items={added} />
        </section>
      )}
      {same.length > 0 && (
        <details className={styles.group}>
          <summary>{`${words.unchanged} (${same.length})`}</summary>
          <Items items={same} />
        </details>
      )}
    </>
  )
}

function Items({ items }: { items: readonly AssessmentPlan[] }) {
  return (
    <ul>
      {items.map((one) => (
        <Item key={one.id} plan={one} />
      ))}
    </ul>
  )
}
