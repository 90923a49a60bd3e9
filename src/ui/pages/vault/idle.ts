/** How long nothing may be done before Mizan locks itself; and what other tabs say about it. */
import { create } from 'zustand'
import { getSetting, setSetting } from '../../../storage/settings.ts'
import type { Store } from '../../../storage/store.ts'

export const IDLE_MINUTES = [5, 15, 30, 60] as const
export type IdleMinutes = (typeof IDLE_MINUTES)[number]

const KEY = 'vault-idle-minutes'

export const useIdleMinutes = create<{ readonly minutes: IdleMinutes }>()(() => ({ minutes: 15 }))

/** Reads what was chosen; anything else is the usual quarter of an hour. */
export async function loadIdleMinutes(store: Store): Promise<void> {
  const kept = await getSetting(store, KEY)
  const minutes = kept.ok ? IDLE_MINUTES.find((one) => one === kept.value) : undefined
  if (minutes) useIdleMinutes.setState({ minutes })
}

export async function chooseIdleMinutes(store: Store, minutes: IdleMinutes): Promise<boolean> {
  const outcome = await setSetting(store, KEY, minutes)
  if (outcome.ok) useIdleMinutes.setState({ minutes })
  return outcome.ok
}

type News = 'active' | 'lock'

/** What tabs with an open vault tell each other: that somebody is there, and that all lock now. Never a key. */
export function tellTabs(onNews: (news: News) => void): {
  readonly tell: (news: News) => void
  readonly close: () => void
} {
  if (typeof BroadcastChannel === 'undefined') return { tell() {}, close() {} }
  const channel = new BroadcastChannel('mizan-vault')
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data)
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() }
}
