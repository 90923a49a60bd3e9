/** One writer at a time: of the tabs that show the same assessment, the one that holds its Web Lock writes. */

export type Role = 'writer' | 'follower'

export type WritingClaim = {
  /** Takes the writing over from whichever tab has it. */
  readonly takeOver: () => void
  /** Gives the writing up and asks no more. */
  readonly release: () => void
}

/** The part of the browser's lock manager that is needed. */
export type Locks = Pick<LockManager, 'request'>

/**
 * Asks for the writing of one assessment and tells every change of role. A follower waits in line and becomes the writer
 * when the other tab closes. Without Web Locks every tab writes; answers have rows of their own, so none is overwritten.
 */
export function claimWriting(name: string, locks: Locks | undefined, onRole: (role: Role) => void): WritingClaim {
  if (!locks) {
    onRole('writer')
    return { takeOver() {}, release() {} }
  }
  let left = false
  let letGo = () => {}
  let inLine: AbortController | null = null

  const hold = () => {
    inLine = null
    if (left) return undefined
    onRole('writer')
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }
  const follow = () => {
    if (left) return
    onRole('follower')
    const mine = new AbortController()
    inLine = mine
    ask({ signal: mine.signal })
  }
  /** An aborted request was stolen by another tab or called back by ourselves; any other end means: no locks here. */
  const ask = (options: LockOptions) => {
    locks
      .request(name, options, (lock) => (lock ? hold() : 'taken'))
      .then(
        (ending) => ending === 'taken' && follow(),
        (reason: unknown) => {
          if (options.signal?.aborted) return
          if (reason instanceof DOMException && reason.name === 'AbortError') follow()
          else if (!left) onRole('writer')
        },
      )
  }
  ask({ ifAvailable: true })

  return {
    takeOver() {
      // Only from the line: who already writes would steal from itself.
      if (!inLine) return
      inLine.abort()
      inLine = null
      ask({ steal: true })
    },
    release() {
      left = true
      inLine?.abort()
      letGo()
    },
  }
}
