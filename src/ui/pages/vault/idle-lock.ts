/** Locks when nothing was done for a while, in this tab or another: pure but for the clock it is handed. */

/** How long before it locks somebody is warned, in milliseconds. */
const WARNING = 30_000
/** Other tabs need not hear of every key. */
const SELDOM = 5000

export type IdleLock = {
  /** Somebody did something here. */
  readonly active: () => void
  /** Somebody did something in another tab. */
  readonly activeElsewhere: () => void
  /** Looks at the clock; to be called every few seconds, and when the page is shown again. */
  readonly look: () => void
}

export type IdleLockOptions = {
  readonly now: () => number
  /** the time without doing anything, in milliseconds */
  readonly limit: () => number
  readonly tell: () => void
  readonly warn: () => void
  readonly lock: () => void
}

/** A clock that was set back counts as something done: nobody waits longer than the time that was chosen. */
export function createIdleLock({ now, limit, tell, warn, lock }: IdleLockOptions): IdleLock {
  let last = now()
  let told = Number.NEGATIVE_INFINITY
  let warned = false
  const activeElsewhere = () => {
    last = now()
    warned = false
  }
  return {
    active() {
      activeElsewhere()
      if (last - told < SELDOM && told <= last) return
      told = last
      tell()
    },
    activeElsewhere,
    look() {
      if (now() < last) last = now()
      const idle = now() - last
      if (idle >= limit()) lock()
      else if (idle >= limit() - WARNING && !warned) {
        warned = true
        warn()
      }
    },
  }
}
