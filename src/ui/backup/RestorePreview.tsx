import { useState } from 'react'
import { Button } from '../controls/Button.tsx'
import { useWords } from '../words.ts'
import styles from './Backup.module.css'
import { AssessmentConflict, RoadmapConflict } from './Conflicts.tsx'
import { PlainItems } from './PlainItems.tsx'
import { type Choice, type Choices, isConflict, outcomeOf } from './plan-restore.ts'
import { useBackupWords } from './use-backup-words.ts'
import type { Preview } from './use-restore.ts'

type Props = {
  readonly preview: Preview
  /** the library changed since it was looked at first */
  readonly again: boolean
  readonly onRestore: (choices: Choices, takeSettings: boolean) => void
  readonly onClose: () => void
}

const OUTCOMES = ['added', 'copied', 'replaced', 'kept', 'blocked'] as const

/** What would be added, replaced and kept, with a choice where both sides have something. */
export function RestorePreview({ preview, again, onRestore, onClose }: Props) {
  const { m, f } = useWords()
  const words = useBackupWords()
  const { backup, plan, empty } = preview
  const [choices, setChoices] = useState<Choices>(new Map())
  const [takeSettings, setTakeSettings] = useState(empty)
  const choose = (id: string, choice: Choice) => setChoices((before) => new Map([...before, [id, choice]]))
  const conflicts = plan.assessments.filter(isConflict)
  const roadmaps = plan.roadmaps.filter(isConflict)
  return (
    <div className={styles.form}>
      {again && (
        <p role="alert" className={styles.problem}>
          {words.changedMeanwhile}
        </p>
      )}
      <div className={styles.sum}>
        <p>{words.made(f.date(backup.createdAt.slice(0, 10)))}</p>
        <Sum preview={preview} choices={choices} />
      </div>
      {conflicts.length + roadmaps.length > 0 && (
        <section className={styles.group} aria-labelledby="to-decide">
          <h3 id="to-decide">{words.toDecide}</h3>
          {conflicts.map((one) => (
            <AssessmentConflict key={one.id} plan={one} choices={choices} onChoose={choose} />
          ))}
          {roadmaps.map((one) => (
            <RoadmapConflict key={one.id} plan={one} choices={choices} onChoose={choose} />
          ))}
        </section>
      )}
      <PlainItems plan={plan} />
      {backup.settings && (
        <label className={styles.check}>
          <input type="checkbox" checked={takeSettings} onChange={(event) => setTakeSettings(event.target.checked)} />
          <span>{words.takeSettings}</span>
        </label>
      )}
      <div className={styles.submit}>
        <Button onClick={onClose}>{m.shell.cancel}</Button>
        <Button look="primary" onClick={() => onRestore(choices, takeSettings && backup.settings !== undefined)}>
          {words.restore}
        </Button>
      </div>
    </div>
  )
}

/** The outcome in a few sentences, as it stands with the choices made so far. */
function Sum({ preview: { plan }, choices }: { preview: Preview; choices: Choices }) {
  const words = useBackupWords()
  const outcomes = plan.assessments.map((one) => outcomeOf(one, choices))
  if (outcomes.length === 0) return <p>{words.empty}</p>
  const nothing = [...plan.assessments, ...plan.roadmaps].every(({ standing }) => standing === 'same')
  if (nothing) return <p>{words.nothing}</p>
  const counted = OUTCOMES.map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length] as const)
  return (
    <p role="status">
      {counted
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => words.sum[outcome](count))
        .join(' ')}
    </p>
  )
}
