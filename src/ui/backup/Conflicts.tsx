import { localize } from '../../engine/localize.ts'
import type { BackupWords } from '../../i18n/index.ts'
import { Field } from '../controls/Field.tsx'
import { useWords } from '../words.ts'
import styles from './Backup.module.css'
import type { WholeAssessment } from './backup-content.ts'
import {
  type AssessmentPlan,
  type Choice,
  type Choices,
  choicesFor,
  outcomeOf,
  type RoadmapPlan,
  safeChoice,
} from './plan-restore.ts'
import { useBackupWords } from './use-backup-words.ts'

type Props<T> = {
  readonly plan: T
  readonly choices: Choices
  readonly onChoose: (id: string, choice: Choice) => void
}

function ChoiceField(props: Props<AssessmentPlan | RoadmapPlan> & { label: string; hint?: string | undefined }) {
  const words = useBackupWords()
  const { plan, choices, onChoose, label, hint } = props
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(parts) => (
        <select
          {...parts}
          value={choices.get(plan.id) ?? safeChoice(plan)}
          onChange={(event) => {
            const choice = choicesFor(plan).find((one) => one === event.target.value)
            if (choice) onChoose(plan.id, choice)
          }}
        >
          {choicesFor(plan).map((choice) => (
            <option key={choice} value={choice}>
              {words.choices[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** What a seal does to the choice. */
function hintOf(plan: AssessmentPlan, choices: Choices, words: BackupWords): string | undefined {
  const { here, there, unsealed } = plan
  const outcome = outcomeOf(plan, choices)
  if (unsealed && outcome !== 'kept') return words.sealBroken
  if (outcome !== 'copied' || !there.row.seal) return here?.row.status === 'final' ? words.finalStays : undefined
  return here?.row.status === 'final' ? words.copyIsDraft : words.mineMoves
}

/** An assessment that is on both sides and differs: which is newer, and what to do. */
export function AssessmentConflict(props: Props<AssessmentPlan>) {
  const { f, language } = useWords()
  const words = useBackupWords()
  const { plan, choices } = props
  const { subject, date } = plan.there.assessment
  const saidOf = ({ row }: WholeAssessment, say: (date: string, share: string) => string) =>
    say(f.date(row.updatedAt.slice(0, 10)), f.percent(row.summary.completeness))
  return (
    <div className={styles.item}>
      <p className={styles.name}>
        <bdi>{localize(plan.questionnaire, language).title}</bdi>
      </p>
      <ul className={styles.sides}>
        <li>
          {plan.here && saidOf(plan.here, words.here)}
          {plan.standing === 'newer-here' && <span className={styles.newer}>{words.newerHere}</span>}
        </li>
        <li>
          {saidOf(plan.there, words.there)}
          {plan.standing === 'newer-there' && <span className={styles.newer}>{words.newerThere}</span>}
        </li>
      </ul>
      <ChoiceField {...props} label={words.choose(subject, f.date(date))} hint={hintOf(plan, choices, words)} />
    </div>
  )
}

/** A roadmap that is on both sides and differs. */
export function RoadmapConflict(props: Props<RoadmapPlan>) {
  const words = useBackupWords()
  return (
    <div className={styles.item}>
      <ChoiceField {...props} label={words.chooseRoadmap(props.plan.there.subject)} hint={words.roadmapHint} />
    </div>
  )
}
