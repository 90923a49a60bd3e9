import { useState } from 'react'
import type { Assessment } from '../../engine/assessment.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import { Button, ButtonLink } from '../controls/Button.tsx'
import { Icon } from '../controls/Icon.tsx'
import { useAllWords } from '../words.ts'
import { useShelf } from '../workspace.ts'
import { Fingerprint } from './Fingerprint.tsx'
import { NewRevision } from './NewRevision.tsx'
import styles from './Seal.module.css'
import { useSealState } from './seal-state.ts'
import { newestRevision } from './start-revision.ts'

type Props = {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  /** what it means on this page */
  readonly note?: string
}

/** That an assessment is final, when it was sealed, its fingerprint, and what can still be done with it. */
export function FinalLine({ assessment, questionnaire, note }: Props) {
  const { m, f } = useAllWords()
  const state = useSealState(assessment, questionnaire)
  const { seal, revision } = assessment
  return (
    <div className={styles.line} data-state={state}>
      <p className={styles.mark}>
        <Icon name={state === 'broken' ? 'warning' : 'lock'} size={18} />
        {m.library.final}
        {revision !== undefined && <span className={styles.plain}>{m.library.revision(revision)}</span>}
      </p>
      {seal && <p>{m.seal.sealedOn(f.date(seal.at.slice(0, 10)))}</p>}
      {seal && <Fingerprint digest={seal.digest} />}
      {!seal && <p>{m.seal.unsealed}</p>}
      <Ways id={assessment.id} />
      {note && (
        <p className={styles.note} role="note">
          {note}
        </p>
      )}
      {state === 'broken' && (
        <p className={styles.broken} role="alert">
          {m.seal.broken}
        </p>
      )}
      <Newer id={assessment.id} />
    </div>
  )
}

function Ways({ id }: { readonly id: string }) {
  const { m } = useAllWords()
  const [revising, setRevising] = useState(false)
  return (
    <span className={`${styles.ways} no-print`}>
      <ButtonLink look="quiet" href={`#/verify/${id}`}>
        {m.library.verify}
      </ButtonLink>
      <Button look="quiet" onClick={() => setRevising(true)}>
        {m.library.newRevision}
      </Button>
      {revising && <NewRevision id={id} onClose={() => setRevising(false)} />}
    </span>
  )
}

function Newer({ id }: { readonly id: string }) {
  const { m } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows)
  const newer = newestRevision(rows ?? [], id)
  if (!newer) return null
  return (
    <p className={styles.newer}>
      {newer.status === 'draft' ? m.seal.revisionThere : m.seal.revisedBy}{' '}
      <a href={`#/results/${newer.id}`}>{m.seal.toRevision}</a>
    </p>
  )
}
