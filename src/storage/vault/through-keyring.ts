import type { Outcome, Refusal } from '../outcome.ts'
import { type Keyring, vaultIn } from './keyring.ts'

type Transaction = Parameters<typeof vaultIn>[0]
type Work<X, T, R extends Refusal> = (transaction: X) => Promise<Outcome<T, R>>

const LOCKED = { ok: false, reason: 'locked' } as const

/**
 * Does the work with rows as they were before they were sealed. Whether they are sealed is looked up in the same
 * transaction, so that a tab that has not heard of a vault, or of its end, never reads or writes rows of the other kind:
 * it is refused as `locked`. Without a vault nothing waits for the look.
 */
export async function throughKeyring<X extends Transaction, T, R extends Refusal>(
  keyring: Keyring,
  transaction: X,
  work: Work<X, T, R>,
): Promise<Outcome<T, R>> {
  const looking = vaultIn(transaction)
  looking.catch(() => {}) // whatever stops it stops the work too
  const known = keyring.vault()
  if (known === null) {
    const working = work(transaction)
    working.catch(() => {}) // rows it did not expect: the look explains it
    const found = await looking
    if (found === null) return working
    keyring.become(found, null)
    return LOCKED
  }
  const found = await looking
  if (found !== known) keyring.become(found, null)
  const seal = keyring.seal()
  if (seal) return work(seal.through(transaction))
  return found === null ? work(transaction) : LOCKED
}
