import { askRestore } from '../../backup/backup-asked.ts'
import { Button } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { Star } from '../../controls/Star.tsx'
import { useWords } from '../../words.ts'
import { OpenFile } from './OpenFile.tsx'
import { useSample } from './use-sample.ts'
import styles from './Welcome.module.css'

/** The empty library: what this is, and three ways in. */
export function Welcome({ onStart }: { onStart: () => void }) {
  const { m } = useWords()
  const addSample = useSample()
  return (
    <section className={styles.welcome}>
      <div className={styles.words}>
        <h1>{m.library.welcomeTitle}</h1>
        <p>{m.library.welcome}</p>
        <div className={styles.ways}>
          <Button look="primary" icon="plus" onClick={onStart}>
            {m.library.newAssessment}
          </Button>
          <Button onClick={addSample}>{m.library.sample}</Button>
          <OpenFile />
          <Button onClick={askRestore}>{m.library.restoreBackup}</Button>
        </div>
        <p className={styles.hint}>{m.library.sampleHint}</p>
        <p className={styles.promise}>
          <Icon name="shield" />
          {m.shell.promise}
        </p>
      </div>
      <div className={styles.art}>
        <Star size={280} />
      </div>
    </section>
  )
}
