import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { VaultWords } from '../../../i18n/index.ts'
import { dismissNotice, notify } from '../../notices.ts'
import { reloadWhenSaved } from '../../session/leave-page.ts'
import { onOtherTab } from '../../session/other-tabs.ts'
import { useWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import { loadIdleMinutes, tellTabs, useIdleMinutes } from './idle.ts'
import { createIdleLock } from './idle-lock.ts'
import { keepFieldsPrivate } from './private-fields.ts'
import { Unreadable } from './Unreadable.tsx'
import { useVaultWords } from './use-vault-words.ts'

const EVERY = 5000
const MINUTE = 60_000
const DOINGS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const

/**
 * Stands around the pages while the vault is open: locks them in time, keeps what is in them out of the browser's own
 * files, tells of damage.
 */
export function VaultGuard({ children }: { children: ReactNode }) {
  useIdleLock()
  usePrivateTitle()
  useLayoutEffect(keepFieldsPrivate, [])
  return (
    <>
      <Unreadable />
      {children}
    </>
  )
}

function startIdleLock(words: VaultWords): () => void {
  const lock = () => void reloadWhenSaved()
  const { tell, close } = tellTabs((news) => (news === 'lock' ? lock() : idle.activeElsewhere()))
  const idle = createIdleLock({
    now: Date.now,
    limit: () => useIdleMinutes.getState().minutes * MINUTE,
    tell: () => tell('active'),
    warn: () => notify({ text: words.soon, tone: 'plain', action: { label: words.stay, run: dismissNotice } }),
    lock() {
      tell('lock')
      lock()
    },
  })
  for (const doing of DOINGS) document.addEventListener(doing, idle.active, { passive: true, capture: true })
  document.addEventListener('visibilitychange', idle.look)
  const timer = setInterval(idle.look, EVERY)
  return () => {
    close()
    clearInterval(timer)
    document.removeEventListener('visibilitychange', idle.look)
    for (const doing of DOINGS) document.removeEventListener(doing, idle.active, { capture: true })
  }
}

function useIdleLock(): void {
  const store = useStorage()
  const words = useVaultWords()
  useEffect(() => startIdleLock(words), [words])
  useEffect(() => {
    void loadIdleMinutes(store)
    return onOtherTab((change) => change.kind === 'settings' && void loadIdleMinutes(store))
  }, [store])
}

/** The browser writes titles into its history, which nobody encrypts: the first title in the page is the one it takes. */
function usePrivateTitle(): void {
  const { m } = useWords()
  const { pages } = useVaultWords()
  const [location] = useHashLocation()
  const name = new Map(Object.entries(pages)).get(location.split('/')[1] ?? '') ?? m.library.title
  useLayoutEffect(() => {
    const title = document.createElement('title')
    title.textContent = `${name} · ${m.shell.name}`
    // Before the head: React puts each page's own title before all others that are in it.
    document.documentElement.prepend(title)
    return () => title.remove()
  }, [name, m])
}
