import { describe, expect, it } from 'vitest'
import { createIdleLock } from '../../src/ui/pages/vault/idle-lock.ts'

const MINUTE = 60_000

/** An idle lock of five minutes, with a hand on its clock; everything that happens, in order. */
function aLock() {
  const happened: string[] = []
  let now = 1_000_000
  const note = (what: string) => () => void happened.push(what)
  const options = { tell: note('tell'), warn: note('warn'), lock: note('lock') }
  const lock = createIdleLock({ now: () => now, limit: () => 5 * MINUTE, ...options })
  const pass = (milliseconds: number) => {
    now += milliseconds
    lock.look()
  }
  return { lock, happened, pass }
}

describe('the idle lock', () => {
  it('warns once half a minute before, and locks when the time is over', () => {
    const { happened, pass } = aLock()
    pass(4 * MINUTE)
    expect(happened).toEqual([])
    pass(31_000)
    pass(5000)
    expect(happened).toEqual(['warn'])
    pass(24_000)
    expect(happened).toEqual(['warn', 'lock'])
  })

  it.each(['active', 'activeElsewhere'] as const)('begins anew when somebody is %s, also after the warning', (what) => {
    const { lock, happened, pass } = aLock()
    pass(4.75 * MINUTE)
    lock[what]()
    pass(4.25 * MINUTE)
    expect(happened.filter((one) => one !== 'tell')).toEqual(['warn'])
    pass(0.5 * MINUTE)
    pass(0.5 * MINUTE)
    expect(happened.filter((one) => one !== 'tell')).toEqual(['warn', 'warn', 'lock'])
  })

  it('tells other tabs, but not of every key', () => {
    const { lock, happened, pass } = aLock()
    for (let key = 0; key < 20; key++) {
      lock.active()
      pass(1000)
    }
    expect(happened).toEqual(['tell', 'tell', 'tell', 'tell'])
  })

  it('locks at once when the device wakes up after the time is over, and is not fooled by a clock set back', () => {
    const slept = aLock()
    slept.pass(480 * MINUTE)
    expect(slept.happened).toEqual(['lock'])
    const setBack = aLock()
    setBack.pass(-60 * MINUTE)
    setBack.pass(5 * MINUTE)
    expect(setBack.happened).toEqual(['lock'])
  })
})
