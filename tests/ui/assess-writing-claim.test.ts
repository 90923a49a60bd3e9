import { describe, expect, it } from 'vitest'
import { claimWriting, type Locks, type Role } from '../../src/ui/session/writing-claim.ts'

type Request = {
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
  readonly run: LockGrantedCallback<unknown>
}

/** The browser's lock manager for one name, as the standard describes it: a holder, a line, stealing. */
function aBrowser() {
  let holder: Request | null = null
  const line: Request[] = []
  const aborted = () => new DOMException('aborted', 'AbortError')
  const grant = (request: Request) => {
    holder = request
    Promise.resolve(request.run({ name: 'x', mode: 'exclusive' })).then((value) => {
      if (holder === request) {
        holder = null
        const next = line.shift()
        if (next) grant(next)
      }
      request.resolve(value)
    }, request.reject)
  }
  const request = (_name: string, options: LockOptions, run: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      const mine: Request = { resolve, reject, run }
      if (options.steal) {
        holder?.reject(aborted())
        return grant(mine)
      }
      if (!holder) return grant(mine)
      if (options.ifAvailable) return resolve(run(null))
      line.push(mine)
      options.signal?.addEventListener('abort', () => {
        const at = line.indexOf(mine)
        if (at >= 0) line.splice(at, 1)
        reject(aborted())
      })
    })
  return { locks: { request } as Locks, waiting: () => line.length }
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

async function aTab(locks: Locks | undefined) {
  const roles: Role[] = []
  const claim = claimWriting('x', locks, (role) => roles.push(role))
  await settled()
  return { claim, role: () => roles.at(-1) }
}

describe('writing in one tab at a time', () => {
  it('the first tab writes, the second follows', async () => {
    const { locks } = aBrowser()
    const [one, two] = [await aTab(locks), await aTab(locks)]
    expect([one.role(), two.role()]).toEqual(['writer', 'follower'])
  })

  it('the follower writes once the writer has left', async () => {
    const { locks } = aBrowser()
    const [one, two] = [await aTab(locks), await aTab(locks)]
    one.claim.release()
    await settled()
    expect(two.role()).toBe('writer')
  })

  it('taking over makes the other tab a follower, who can take it back', async () => {
    const { locks } = aBrowser()
    const [one, two] = [await aTab(locks), await aTab(locks)]
    two.claim.takeOver()
    await settled()
    expect([one.role(), two.role()]).toEqual(['follower', 'writer'])
    one.claim.takeOver()
    await settled()
    expect([one.role(), two.role()]).toEqual(['writer', 'follower'])
  })

  it('of three tabs there is one writer after any taking over and leaving, and nobody stands in line twice', async () => {
    const { locks, waiting } = aBrowser()
    const tabs = [await aTab(locks), await aTab(locks), await aTab(locks)]
    for (const at of [2, 0, 1, 2, 2, 0]) {
      tabs[at]?.claim.takeOver()
      await settled()
      expect(tabs.map((tab) => tab.role()).filter((role) => role === 'writer').length).toBe(1)
      expect(tabs[at]?.role()).toBe('writer')
      expect(waiting()).toBe(2)
    }
    tabs[0]?.claim.release()
    await settled()
    expect(
      tabs
        .slice(1)
        .map((tab) => tab.role())
        .filter((role) => role === 'writer').length,
    ).toBe(1)
  })

  it('a tab that leaves while it follows is never given the writing', async () => {
    const { locks, waiting } = aBrowser()
    const [one, two] = [await aTab(locks), await aTab(locks)]
    two.claim.release()
    await settled()
    expect(waiting()).toBe(0)
    one.claim.release()
    await settled()
    expect(two.role()).toBe('follower')
  })

  it('without Web Locks, or where the browser forbids them, every tab writes', async () => {
    expect((await aTab(undefined)).role()).toBe('writer')
    const forbidden = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as Locks
    expect((await aTab(forbidden)).role()).toBe('writer')
  })
})
