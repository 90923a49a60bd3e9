/** What another tab changed; the receiver reads it again from the store. */
export type Change =
  | { readonly kind: 'assessment'; readonly id: string }
  | { readonly kind: 'questionnaires' }
  | { readonly kind: 'roadmap'; readonly subject: string; readonly questionnaire: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'erased' }
  /** the vault was turned on or off */
  | { readonly kind: 'vault' }

export type Channel = { readonly announce: (change: Change) => void; readonly close: () => void }

const SILENT: Channel = { announce() {}, close() {} }

/**
 * Connects the tabs that share a database. A tab never hears itself. Silent where the browser has no BroadcastChannel:
 * the data is safe without it, only other tabs learn of changes later.
 */
export function openChannel(name: string, onChange?: (change: Change) => void): Channel {
  if (typeof BroadcastChannel === 'undefined') return SILENT
  const channel = new BroadcastChannel(`mizan:${name}`)
  let open = true
  channel.onmessage = (event: MessageEvent<Change>) => onChange?.(event.data)
  return {
    announce(change) {
      if (open) channel.postMessage(change)
    },
    close() {
      open = false
      channel.close()
    },
  }
}
