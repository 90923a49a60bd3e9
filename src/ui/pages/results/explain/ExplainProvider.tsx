import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog } from '../../../controls/Dialog.tsx'
import { useAllWords } from '../../../words.ts'
import { type Asked, askedName } from './asked.ts'
import type { Explained } from './breakdown.ts'
import { CountsView } from './CountsView.tsx'
import styles from './Explain.module.css'
import { type Explaining, ExplainingContext, useExplaining } from './explaining.ts'
import { GainView } from './GainView.tsx'
import { IndexView } from './IndexView.tsx'
import { LevelView } from './LevelView.tsx'
import { RowView } from './RowView.tsx'

type Props = { readonly explained: Explained; readonly assessmentId: string; readonly children: ReactNode }

/** Lets every number inside be opened, in one dialog with a path back up. */
export function ExplainProvider({ explained, assessmentId, children }: Props) {
  const words = useAllWords()
  const [path, setPath] = useState<readonly Asked[]>([])
  const opener = useRef<Element | null>(null)
  const { spoken, input, result } = explained
  const explaining = useMemo((): Explaining => {
    const open = (asked: Asked) => {
      const from = document.activeElement
      if (!from?.closest('dialog')) opener.current = from
      setPath((before) => [...before, asked])
    }
    return { spoken, input, result, assessmentId, open }
  }, [spoken, input, result, assessmentId])
  const isOpen = path.length > 0
  // Only once the modal is gone can anything outside it take the focus.
  useEffect(() => {
    if (!isOpen && opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
  }, [isOpen])
  const asked = path.at(-1)
  return (
    <ExplainingContext value={explaining}>
      {children}
      {asked && (
        <Dialog title={askedName(spoken, words, asked)} onClose={() => setPath([])}>
          <Body key={path.length} path={path} onBack={(at) => setPath(path.slice(0, at + 1))} />
        </Dialog>
      )}
    </ExplainingContext>
  )
}

function Body({ path, onBack }: { readonly path: readonly Asked[]; readonly onBack: (at: number) => void }) {
  const body = useRef<HTMLDivElement>(null)
  const deep = path.length > 1
  useEffect(() => {
    if (!deep) return
    body.current?.focus({ preventScroll: true })
    body.current?.closest('dialog')?.scrollTo({ top: 0 })
  }, [deep])
  const asked = path.at(-1)
  return (
    <div ref={body} tabIndex={-1} className={styles.body}>
      {deep && <Path path={path} onBack={onBack} />}
      {asked && <View asked={asked} />}
    </div>
  )
}

function Path({ path, onBack }: { readonly path: readonly Asked[]; readonly onBack: (at: number) => void }) {
  const words = useAllWords()
  const { spoken } = useExplaining()
  return (
    <nav aria-label={words.m.results.explain.path}>
      <ol className={styles.path}>
        {path.map((asked, at) => (
          <li key={JSON.stringify(asked)}>
            {at === path.length - 1 ? (
              <span aria-current="page">{askedName(spoken, words, asked)}</span>
            ) : (
              <button type="button" onClick={() => onBack(at)}>
                {askedName(spoken, words, asked)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function View({ asked }: { readonly asked: Asked }) {
  switch (asked.show) {
    case 'index':
      return <IndexView node={asked.node} />
    case 'level':
      return <LevelView node={asked.node} />
    case 'coverage':
    case 'completeness':
      return <CountsView of={asked.show} node={asked.node} />
    case 'gain':
      return <GainView question={asked.question} to={asked.to} />
    case 'row':
      return <RowView board={asked.board} row={asked.ref} />
  }
}
