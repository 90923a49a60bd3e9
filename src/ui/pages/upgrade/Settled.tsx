import { useEffect, useRef } from 'react'
import { type Moved, undoMove } from '../../../storage/move-to-version.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { notify } from '../../notices.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import { useMoves } from './moves.ts'
import { NoLongerAsked } from './NoLongerAsked.tsx'
import styles from './UpgradePage.module.css'

type Props = { readonly opened: WithPrevious; readonly moved: Moved | undefined }

/** The page where nothing newer is left: what was just moved can be undone here. */
export function Settled({ opened, moved }: Props) {
  const { m, f } = useAllWords()
  const undo = useUndo(moved)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // The button that was pressed is gone.
    if (moved) title.current?.focus()
  }, [moved])
  const { assessment, questionnaire, result } = opened
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        <bdi>{assessment.subject}</bdi>
      </h1>
      <p className={styles.counts} role="status">
        {moved ? m.upgrade.moved(questionnaire.version) : m.upgrade.none}
      </p>
      <p className="muted">
        {m.terms.index}: {f.percent(result.overall.index)}
      </p>
      <div className={styles.actions}>
        <ButtonLink look="primary" href={`#/assess/${assessment.id}`}>
          {m.upgrade.goOn}
        </ButtonLink>
        <ButtonLink href={`#/results/${assessment.id}`}>{m.library.results}</ButtonLink>
        {moved && (
          <Button icon="undo" onClick={() => void undo()}>
            {m.shell.undo}
          </Button>
        )}
      </div>
      <NoLongerAsked assessment={assessment} questionnaire={questionnaire} />
    </>
  )
}

function useUndo(moved: Moved | undefined) {
  const { m } = useAllWords()
  const store = useStorage()
  return async () => {
    if (!moved) return
    const undone = await undoMove(store, moved)
    if (!undone.ok) {
      const text = undone.reason === 'changed' ? m.upgrade.changedSince : m.library.notStored
      return notify({ text, tone: 'problem' })
    }
    useMoves.setState({ [moved.row.id]: undefined })
    await refreshShelf(store)
    notify({ text: m.upgrade.undone, tone: 'plain' })
  }
}
