import type { RowSeal } from './row-seal.ts'

/** The key in `settings` of the row that says that all others are sealed, and holds the wrapped keys. */
export const VAULT_KEY = '~vault'

/** What a tab knows about the vault, and the key while it is open. In memory only: a reload forgets it. */
export type Keyring = {
  /** `none`: rows are plain; `locked`: they are sealed and this tab has no key; `open`: it has. */
  readonly state: () => 'none' | 'locked' | 'open'
  /** The id of the vault the rows are sealed in; null when they are plain. */
  readonly vault: () => string | null
  readonly seal: () => RowSeal | null
  /** Takes note of a vault, or of none, and with a seal opens it. */
  readonly become: (vault: string | null, seal: RowSeal | null) => void
  /** Calls back when the state changes; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A keyring that knows of no vault. */
export function createKeyring(): Keyring {
  const listeners = new Set<() => void>()
  let vault: string | null = null
  let seal: RowSeal | null = null
  return {
    state: () => (vault === null ? 'none' : seal ? 'open' : 'locked'),
    vault: () => vault,
    seal: () => seal,
    become(nextVault, nextSeal) {
      if (vault === nextVault && seal === nextSeal) return
      vault = nextVault
      seal = nextSeal
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

type Settings = {
  readonly objectStore: (name: 'settings') => {
    readonly get: (key: string) => Promise<{ readonly value: unknown } | undefined>
  }
}

/**
 * The id of the vault that the rows of this database are sealed in; null without one. A damaged row is a vault without an
 * id: nothing plain may be written beside sealed rows.
 */
export async function vaultIn(transaction: Settings): Promise<string | null> {
  const row = await transaction.objectStore('settings').get(VAULT_KEY)
  if (!row) return null
  const { value } = row
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined
  return typeof id === 'string' ? id : ''
}
