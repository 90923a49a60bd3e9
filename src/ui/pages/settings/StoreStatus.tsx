import { useEffect, useState } from 'react'
import { Button } from '../../controls/Button.tsx'
import { useCopies, useRecoveryWords } from '../../copies.ts'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import styles from './SettingsPage.module.css'

const MEGABYTE = 1_048_576

type Kept = { readonly persistent: boolean; readonly usage: number }

async function look(): Promise<Kept> {
  const [persistent, estimate] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()])
  return { persistent, usage: estimate.usage ?? 0 }
}

/** How much is kept, whether the browser has promised to keep it, and whether the app itself is kept offline. */
export function StoreStatus() {
  const { m, f } = useAllWords()
  const { rows, imported } = useShelf()
  const copies = useCopies()
  const recovery = useRecoveryWords()
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => void look().then(setKept), [])

  const ask = async () => {
    const agreed = await navigator.storage.persist()
    setKept(await look())
    if (!agreed) notify({ text: m.settings.refusedPersistent, tone: 'plain' })
  }
  const offline = document.documentElement.dataset['offline'] === 'ready'
  return (
    <ul className={styles.facts}>
      <li>{m.settings.kept(rows?.length ?? 0, imported.length)}</li>
      {kept && <li>{m.settings.usage(f.number(kept.usage / MEGABYTE, 1))}</li>}
      {kept && (
        <li>
          {kept.persistent ? m.settings.persistent : m.settings.notPersistent}
          {!kept.persistent && <Button onClick={() => void ask()}>{m.settings.askPersistent}</Button>}
        </li>
      )}
      {recovery && <li>{copies === 'two' ? recovery.twoCopies : recovery.oneCopy}</li>}
      <li>{offline ? m.settings.offlineReady : m.settings.offlineNot}</li>
    </ul>
  )
}
