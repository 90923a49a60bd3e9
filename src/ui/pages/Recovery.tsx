import { lazy, Suspense, useEffect, useState } from 'react'
import type { RecoveryWords } from '../../i18n/index.ts'
import { acceptFound, everythingFound } from '../../storage/journal/heal.ts'
import type { Missing } from '../../storage/journal/plan-healing.ts'
import type { Dump } from '../../storage/journal/rows.ts'
import { Button } from '../controls/Button.tsx'
import { useRecoveryWords } from '../copies.ts'
import { download } from '../files.ts'
import { notify } from '../notices.ts'
import { useWords } from '../words.ts'
import { refreshShelf, useStorage } from '../workspace.ts'
import { foundFile } from './found-file.ts'
import frame from './page.module.css'
import styles from './Recovery.module.css'

const OpenFound = lazy(() => import('./vault/OpenFound.tsx').then((part) => ({ default: part.OpenFound })))

const isSealed = (found: Dump) => found.tables.some(({ rows }) => rows.some((row) => 'envelope' in row))

const sizeOf = (found: Dump, name: string) => found.tables.find(({ table }) => table === name)?.rows.length ?? 0

/** What is there and what is missing after both stores were damaged; the person decides how to go on. */
export function Recovery({ onGoOn }: { onGoOn: () => void }) {
  const { m } = useWords()
  const words = useRecoveryWords()
  const store = useStorage()
  const [found, setFound] = useState<Dump | null>(null)
  useEffect(() => void everythingFound(store).then(setFound), [store])
  if (!words || !found) return <p role="status">{m.shell.loading}</p>

  const unreadable = store.damage === 'unreadable'
  const save = () => download('mizan-recovered.json', foundFile(found))
  const goOn = async () => {
    const done = await acceptFound(store)
    await refreshShelf(store)
    if (done) onGoOn()
    else notify({ text: words.notDone, tone: 'problem' })
  }
  return (
    <div className={`${frame.page} ${frame.narrow} ${frame.close}`}>
      <h1>{words.title}</h1>
      <p>{unreadable ? words.unreadable : words.intro}</p>
      <section aria-labelledby="found">
        <h2 id="found">{words.found}</h2>
        <p>{words.holds(sizeOf(found, 'assessments'), sizeOf(found, 'answers'), sizeOf(found, 'questionnaires'))}</p>
      </section>
      {store.damage !== null && store.damage !== 'unreadable' && (
        <section aria-labelledby="missing">
          <h2 id="missing">{words.missing}</h2>
          <MissingList missing={store.damage} words={words} />
        </section>
      )}
      {isSealed(found) && (
        <Suspense>
          <OpenFound found={found} onOpened={setFound} />
        </Suspense>
      )}
      <div className={styles.choice}>
        {!isSealed(found) && (
          <Button look="primary" onClick={save}>
            {words.download}
          </Button>
        )}
        {!isSealed(found) && <p className="muted small">{words.downloadHint}</p>}
        {!unreadable && <Button onClick={() => void goOn()}>{words.goOn}</Button>}
        {!unreadable && <p className="muted small">{words.goOnHint}</p>}
      </div>
    </div>
  )
}

function MissingList({ missing, words }: { missing: readonly Missing[]; words: RecoveryWords }) {
  const { f } = useWords()
  const day = (iso: string) => f.date(iso.slice(0, 10))
  const when = ({ from, to }: Missing) => {
    if (from && to) return words.between(day(from), day(to))
    if (from) return words.after(day(from))
    return to ? words.before(day(to)) : ''
  }
  if (missing.length === 0) return <p>{words.unknown}</p>
  return (
    <ul>
      {missing.map((one) => (
        <li key={one.first}>
          {words.missingChanges(one.last - one.first + 1)} {when(one)}
        </li>
      ))}
    </ul>
  )
}
