/** Wiring: the store, the language, the app. */
import { firstWords, follow, stores } from './ui/opening.ts'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Outcome } from './storage/outcome.ts'
import type { Store } from './storage/store.ts'
import { App } from './ui/App.tsx'
import { registerOffline } from './ui/offline.ts'
import { painted } from './ui/painted.ts'
import { reloadWhenSaved } from './ui/session/leave-page.ts'
import { tellOfOtherTab } from './ui/session/other-tabs.ts'
import { doubtEmptyShelf, refreshShelf, useReadable } from './ui/workspace.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

if (!stores) {
  const { m } = await firstWords
  root.hidden = false
  root.textContent = m.shell.framed
  throw new Error(m.shell.framed)
}
const opening = stores
let opened: Outcome<Store> | null = null
void opening.then((outcome) => {
  opened = outcome
})
/** Whether the lists that were read before the stores were compared are those of the stores as they are. */
let listed = false
follow({
  onVersionChange: () => void reloadWhenSaved(),
  onReadable: async (store) => {
    await refreshShelf(store)
    listed = true
    useReadable.setState({ store })
  },
  onUnequal: () => {
    listed = false
    doubtEmptyShelf()
  },
  onChange: (change) => {
    if (change.kind === 'vault') return void reloadWhenSaved()
    tellOfOtherTab(change)
    void opening.then((store) => (store.ok ? refreshShelf(store.value) : undefined))
  },
})
// No await at the top of a module: what is loaded while opening imports this very chunk and would wait for it.
void Promise.all([opening, painted]).then(([store]) => (store.ok && !listed ? refreshShelf(store.value) : undefined))

void firstWords.then((words) => {
  // Each page brings its own title; the first one in the document would hide it.
  document.querySelector('title')?.remove()
  createRoot(root).render(
    <StrictMode>
      <App opening={opening} opened={opened} firstWords={words} />
    </StrictMode>,
  )
})
void painted.then(registerOffline)
