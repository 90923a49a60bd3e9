/** What the pages to be timed have in common: a place to draw in, a store, words, and how time is taken. */
import { type ReactNode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { loadFirstWords, loadWords } from '../../../src/i18n/index.ts'
import { openStore } from '../../../src/storage/store.ts'
import { WordsContext } from '../../../src/ui/words.ts'
import { StoreContext } from '../../../src/ui/workspace.ts'

const found = document.getElementById('place')
if (!found) throw new Error('trend.html has no #place')
export const place = found

const [loaded, firstWords, opened] = await Promise.all([
  loadWords('en'),
  loadFirstWords('en'),
  openStore({ name: 'bench' }),
])
if (!opened.ok) throw new Error('The bench needs a database.')
const store = opened.value
export const words = loaded

/** Milliseconds of the work and of the layout it makes necessary. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  place.getBoundingClientRect()
  return performance.now() - start
}

/** A pause in which what was left over can run outside the measurement. */
export const rest = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)))

/** Mounts it, times that, and takes it away again after `then`. */
export async function mounted(children: ReactNode, then?: () => Promise<void>): Promise<number> {
  const root = createRoot(place)
  const page = (
    <StoreContext value={store}>
      <WordsContext value={firstWords}>
        <Suspense>{children}</Suspense>
      </WordsContext>
    </StoreContext>
  )
  const time = timed(() => flushSync(() => root.render(page)))
  await rest()
  await then?.()
  root.unmount()
  await rest()
  return time
}
