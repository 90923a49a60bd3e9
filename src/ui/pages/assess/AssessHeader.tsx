import { lazy, Suspense, useRef } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useCopies } from '../../copies.ts'
import { exportAssessment } from '../../files.ts'
import { LiveText } from '../../session/LiveText.tsx'
import { isLocked, type SessionState, useSession, useSessionValue } from '../../session/session.ts'
import { useLive } from '../../session/use-live.ts'
import { useWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import styles from './AssessPage.module.css'
import { useNavigator } from './navigator.ts'

const FinalLine = lazy(() => import('../../seal/FinalLine.tsx').then((part) => ({ default: part.FinalLine })))
const SingleCopy = lazy(() => import('./SingleCopy.tsx').then((part) => ({ default: part.SingleCopy })))

/** Whose assessment this is, whether it is on disk, and the way to the results. */
export function AssessHeader({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m, f } = useWords()
  const id = useSessionValue((state) => state.assessment.id)
  const subject = useSessionValue((state) => state.assessment.subject)
  const date = useSessionValue((state) => state.assessment.date)
  const final = useSessionValue((state) => state.assessment.status === 'final')
  const copies = useCopies()
  return (
    <>
      <header className={`${styles.strip} no-print`}>
        <div className={styles.title}>
          <h1>
            <bdi>{subject}</bdi>
          </h1>
          <p className="muted small">
            <bdi>{questionnaire.title}</bdi> · {f.date(date)}
            {final && ` · ${m.library.final}`}
          </p>
        </div>
        <SaveStatus />
        <UndoRedo />
        <ButtonLink look="primary" href={`#/results/${id}`}>
          {m.assess.results}
        </ButtonLink>
        <LockNotice />
        <SaveProblem />
        {copies === 'one' && (
          <Suspense>
            <SingleCopy />
          </Suspense>
        )}
      </header>
      {final && <FinalNotice />}
    </>
  )
}

function SaveStatus() {
  const { m } = useWords()
  const status = useRef<HTMLParagraphElement>(null)
  const copies = useCopies()
  const stateOf = ({ save }: SessionState) => (save.state === 'saved' && copies === 'one' ? 'single' : save.state)
  const fails = useSessionValue((session) => session.save.state === 'failed')
  useLive(stateOf, (state) => status.current?.setAttribute('data-state', state))
  return (
    <p ref={status} role="status" className={styles.status}>
      <Icon name={fails || copies === 'one' ? 'warning' : 'check'} size={16} />
      <LiveText read={(session) => m.assess.save[stateOf(session)]} />
    </p>
  )
}

function UndoRedo() {
  const { m } = useWords()
  const navigator = useNavigator()
  const undo = useSessionValue((state) => state.history.past.length > 0 && !isLocked(state))
  const redo = useSessionValue((state) => state.history.future.length > 0 && !isLocked(state))
  return (
    <div className={styles.undo}>
      <Button look="quiet" icon="undo" label={m.assess.undo} aria-disabled={!undo} onClick={navigator.undo} />
      <Button look="quiet" icon="redo" label={m.assess.redo} aria-disabled={!redo} onClick={navigator.redo} />
    </div>
  )
}

/** Why nothing can be changed here, and the way to change that. */
function LockNotice() {
  const { m } = useWords()
  const session = useSession()
  const follows = useSessionValue((state) => state.role === 'follower')
  const final = useSessionValue((state) => state.assessment.status === 'final')
  if (!follows || final) return null
  return (
    <div className={styles.notice} role="note">
      <p>{m.assess.otherTab}</p>
      <Button onClick={session.takeOver}>{m.assess.takeWriting}</Button>
    </div>
  )
}

/** That nothing can be changed any more; below the header, which stays in sight and should stay low. */
function FinalNotice() {
  const { m } = useWords()
  const assessment = useSessionValue((state) => state.assessment)
  const questionnaire = useSessionValue((state) => state.questionnaire)
  return (
    <div className={styles.final}>
      <Suspense fallback={<p>{m.assess.finalStrip}</p>}>
        <FinalLine assessment={assessment} questionnaire={questionnaire} note={m.assess.finalStrip} />
      </Suspense>
    </div>
  )
}

function SaveProblem() {
  const { m } = useWords()
  const session = useSession()
  const store = useStorage()
  const failed = useSessionValue(({ save }) => (save.state === 'failed' ? save : null))
  if (!failed) return null
  const { saveFailed } = m.assess
  const sentence = failed.reason in saveFailed ? saveFailed[failed.reason as keyof typeof saveFailed] : saveFailed.other
  const rescue = () => {
    const { assessment, questionnaire } = session.store.getState()
    void exportAssessment(store, assessment, questionnaire)
  }
  const hopeless = failed.reason === 'missing' || failed.reason === 'final'
  return (
    <div className={styles.problem} role="alert">
      <p>{sentence}</p>
      {!hopeless && <Button onClick={session.retry}>{m.assess.tryAgain}</Button>}
      <Button onClick={rescue}>{m.assess.exportNow}</Button>
    </div>
  )
}
