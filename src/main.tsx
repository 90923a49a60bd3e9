/** Wiring: the store, the language, the app. */
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadFirstWords } from './i18n/index.ts'
import type { Outcome } from './storage/outcome.ts'
import { openStore, type Store } from './storage/store.ts'
import { App } from './ui/App.tsx'
import { registerOffline } from './ui/offline.ts'
import { painted } from './ui/painted.ts'
import { usePreferences } from './ui/preferences.ts'
import { reloadWhenSaved } from './ui/session/leave-page.ts'
import { tellOfOtherTab } from './ui/session/other-tabs.ts'
import { forgetAhead, readAhead } from './ui/session/read-ahead.ts'
import { startJournalWorker } from './ui/start-journal-worker.ts'
import { doubtEmptyShelf, refreshShelf, useReadable } from './ui/workspace.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const { language, digits } = usePreferences.getState()
if (window.top !== window.self) {
  // A page around this one could lay itself over it; hosts that send no headers cannot refuse that for us.
  const { m } = await loadFirstWords(language, digits)
  root.hidden = false
  root.textContent = m.shell.framed
  throw new Error(m.shell.framed)
}
/** Whether the lists that were read before the stores were compared are those of the stores as they are. */
let listed = false
const opening: Promise<Outcome<Store>> = openStore({
  journal: startJournalWorker,
  onVersionChange: () => void reloadWhenSaved(),
  onReadable: async (store) => {
    readAhead(store, location.hash)
    // Every other page has something to read before the lists.
    if (!/^#?\/?$/.test(location.hash)) return
    await refreshShelf(store)
    listed = true
    useReadable.setState({ store })
  },
  onUnequal: () => {
    listed = false
    doubtEmptyShelf()
    forgetAhead()
  },
  onChange: (change) => {
    if (change.kind === 'vault') return void reloadWhenSaved()
    forgetAhead()
    tellOfOtherTab(change)
    void opening.then((opened) => (opened.ok ? refreshShelf(opened.value) : undefined))
  },
})
// No await at the top of a module: what is loaded while opening imports this very chunk and would wait for it.
void Promise.all([opening, painted]).then(([opened]) => (opened.ok && !listed ? refreshShelf(opened.value) : undefined))

void loadFirstWords(language, digits).then((words) => {
  // The first number in a language takes long to make; the store is still opening.
  words.f.number(0)
  // Each page brings its own title; the first one in the document would hide it.
  document.querySelector('title')?.remove()
  createRoot(root).render(
    <StrictMode>
      <App opening={opening} firstWords={words} />
    </StrictMode>,
  )
})
void painted.then(registerOffline)
