import { Button } from '../../controls/Button.tsx'
import { useRecoveryWords } from '../../copies.ts'
import { exportAssessment } from '../../files.ts'
import { useSession } from '../../session/session.ts'
import { useStorage } from '../../workspace.ts'
import styles from './SingleCopy.module.css'

/** That the second store is missing, and what to do about it. */
export function SingleCopy() {
  const words = useRecoveryWords()
  const session = useSession()
  const store = useStorage()
  if (!words) return null
  const save = () => {
    const { assessment, questionnaire } = session.store.getState()
    void exportAssessment(store, assessment, questionnaire)
  }
  return (
    <p className={styles.single}>
      {words.oneCopyHint} <Button onClick={save}>{words.exportNow}</Button>
    </p>
  )
}
