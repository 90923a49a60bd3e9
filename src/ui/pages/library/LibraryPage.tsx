import { lazy, Suspense, useEffect, useState } from 'react'
import { askBackup } from '../../backup/backup-asked.ts'
import { type CatalogEntry, catalog, entryKey } from '../../catalog.ts'
import { Button } from '../../controls/Button.tsx'
import { useWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import styles from './LibraryPage.module.css'
import { OpenFile } from './OpenFile.tsx'
import { QuestionnaireCard } from './QuestionnaireCard.tsx'
import { Welcome } from './Welcome.tsx'

type Cards = typeof import('./Subjects.tsx').Subjects

let loaded: Cards | null = null

/**
 * The cards of the assessments, loaded once there are any. Not by `lazy`: what React shows after a gap it holds back until 300 ms
 * after the gap.
 */
function useCards(wanted: boolean): Cards | null {
  const [cards, setCards] = useState(() => loaded)
  useEffect(() => {
    if (!wanted || loaded) return
    void import('./Subjects.tsx').then(({ Subjects }) => {
      loaded = Subjects
      setCards(() => Subjects)
    })
  }, [wanted])
  return cards
}

const NewAssessment = lazy(() => import('./NewAssessment.tsx').then((module) => ({ default: module.NewAssessment })))

/** Everything that is kept here: the questionnaires to start from and the assessments by subject. */
export function LibraryPage() {
  const { m } = useWords()
  const { rows, imported } = useShelf()
  const [starting, setStarting] = useState<CatalogEntry | 'any' | null>(null)
  const entries = catalog(imported)
  const Cards = useCards(rows !== null && rows.length > 0)

  if (rows === null) return <Message text={m.shell.loading} />
  return (
    <div className={frame.page}>
      <title>{`${m.library.title} · ${m.shell.name}`}</title>
      {rows.length === 0 ? (
        <Welcome onStart={() => setStarting('any')} />
      ) : (
        <>
          <header className={frame.head}>
            <h1>{m.library.title}</h1>
            <div className={styles.actions}>
              <OpenFile />
              <Button icon="download" onClick={() => askBackup({ kind: 'back-up', only: null })}>
                {m.library.backUp}
              </Button>
              <Button look="primary" icon="plus" onClick={() => setStarting('any')}>
                {m.library.newAssessment}
              </Button>
            </div>
          </header>
          <section aria-labelledby="assessments" className={styles.section}>
            <h2 id="assessments">{m.library.assessments}</h2>
            {Cards && <Cards rows={rows} />}
          </section>
        </>
      )}
      <section aria-labelledby="questionnaires" className={styles.section}>
        <h2 id="questionnaires">{m.library.questionnaires}</h2>
        <ul className={styles.cards}>
          {entries.map((entry, at) => (
            <QuestionnaireCard
              key={entryKey(entry)}
              entry={entry}
              first={at === 0 && rows.length === 0}
              onStart={() => setStarting(entry)}
            />
          ))}
        </ul>
      </section>
      {starting && (
        <Suspense>
          <NewAssessment
            entries={entries}
            chosen={starting === 'any' ? null : starting}
            onClose={() => setStarting(null)}
          />
        </Suspense>
      )}
    </div>
  )
}
