import type { Dump } from '../../../storage/journal/rows.ts'
import { openDump, vaultOf } from '../../../storage/vault/open-dump.ts'
import { openVault } from '../../../storage/vault/vault.ts'
import { UnlockForm } from './UnlockForm.tsx'
import { useVaultWords } from './use-vault-words.ts'

/** Opens what was found after damage, so that it can be downloaded; the stores are not touched. */
export function OpenFound({ found, onOpened }: { found: Dump; onOpened: (opened: Dump) => void }) {
  const words = useVaultWords()
  const open = async (secret: string) => {
    const seal = await openVault(vaultOf(found), secret)
    if (typeof seal === 'string') return seal
    onOpened(openDump(found, seal))
    return 'open'
  }
  return (
    <>
      <p>{words.recoveryLocked}</p>
      <UnlockForm open={open} />
    </>
  )
}
