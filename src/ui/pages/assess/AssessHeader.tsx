import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { exportAssessment } from '../../files.ts'
import { useSession, useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './AssessPage.module.css'

/** Whose assessment this is, whether it is on disk, and the way to the results. */
export function AssessHeader({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m, f } = useWords()
  const assessment = useSessionValue((state) => state.assessment)
  return (
    <header className={`${styles.strip} no-print`}>
      <div className={styles.title}>
        <h1>
          <bdi>{assessment.subject}</bdi>
        </h1>
        <p className="muted small">
          <bdi>{questionnaire.title}</bdi> · {f.date(assessment.date)}
        </p>
      </div>
      <SaveStatus />
      <ButtonLink look="primary" href={`#/results/${assessment.id}`}>
        {m.assess.results}
      </ButtonLink>
      <SaveProblem />
    </header>
  )
}

function SaveStatus() {
  const { m } = useWords()
  const state = useSessionValue((session) => session.save.state)
  return (
    <p role="status" className={styles.status} data-state={state}>
      <Icon name={state === 'failed' ? 'warning' : 'check'} size={16} />
      {m.assess.save[state]}
    </p>
  )
}

function SaveProblem() {
  const { m } = useWords()
  const session = useSession()
  const save = useSessionValue((state) => state.save)
  if (save.state !== 'failed') return null
  const { saveFailed } = m.assess
  const sentence = save.reason === 'full' || save.reason === 'closed' ? saveFailed[save.reason] : saveFailed.other
  const rescue = () => {
    const { assessment, questionnaire } = session.store.getState()
    void exportAssessment(assessment, questionnaire)
  }
  return (
    <div className={styles.problem} role="alert">
      <p>{sentence}</p>
      <Button onClick={session.retry}>{m.assess.tryAgain}</Button>
      <Button onClick={rescue}>{m.assess.exportNow}</Button>
    </div>
  )
}
