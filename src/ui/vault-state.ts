import { useSyncExternalStore } from 'react'
import type { Keyring } from '../storage/vault/keyring.ts'
import { useStorage } from './workspace.ts'

/** Whether what is kept here is sealed, and whether this tab has the key. */
export function useVaultState(): ReturnType<Keyring['state']> {
  const { keyring } = useStorage()
  return useSyncExternalStore(keyring.subscribe, keyring.state)
}
