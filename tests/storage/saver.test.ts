import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/engine/assessment.ts'
import type { AnswerChanges } from '../../src/storage/assessments.ts'
import type { Outcome } from '../../src/storage/outcome.ts'
import { createSaver, type SaveState } from '../../src/storage/saver.ts'
import { answered } from './samples.ts'

/** A disk that answers only when told to, one batch at a time. */
function aSlowDisk() {
  const batches: AnswerChanges[] = []
  const answersDue: ((outcome: Outcome<null>) => void)[] = []
  const save = (changes: AnswerChanges) => {
    batches.push(changes)
    return new Promise<Outcome<null>>((resolve) => answersDue.push(resolve))
  }
  const settle = async (outcome: Outcome<null>) => {
    await Promise.resolve()
    answersDue.shift()?.(outcome)
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  return { batches, save, settle }
}
const OK = { ok: true, value: null } as const
const FULL = { ok: false, reason: 'full' } as const

describe('the saver', () => {
  it('is saved at rest, saving until the disk has answered for everything, then saved', async () => {
    const disk = aSlowDisk()
    const saver = createSaver(disk.save)
    const seen: string[] = []
    saver.subscribe(() => seen.push(saver.state().state))
    expect(saver.state().state).toBe('saved')
    saver.enqueue('Q1', answered('a'))
    expect(saver.state().state).toBe('saving')
    await disk.settle(OK)
    expect(seen).toEqual(['saving', 'saved'])
  })

  it('stays saving while an answer that came during a write waits for its own', async () => {
    const disk = aSlowDisk()
    const saver = createSaver(disk.save)
    saver.enqueue('Q1', answered('a'))
    await Promise.resolve()
    saver.enqueue('Q1', answered('b'))
    saver.enqueue('Q2', answered('c'))
    await disk.settle(OK)
    expect(saver.state().state).toBe('saving')
    expect(saver.waiting()).toEqual(
      new Map([
        ['Q1', answered('b')],
        ['Q2', answered('c')],
      ]),
    )
    await disk.settle(OK)
    expect(saver.state().state).toBe('saved')
    expect(disk.batches).toHaveLength(2)
  })

  it('writes only the newest answer of a question that changed several times', async () => {
    const disk = aSlowDisk()
    const saver = createSaver(disk.save)
    for (const value of ['a', 'b', 'c']) saver.enqueue('Q1', answered(value))
    await disk.settle(OK)
    expect(disk.batches).toEqual([new Map([['Q1', answered('c')]])])
  })

  it('keeps what failed under what came later, and tries all of it again', async () => {
    const disk = aSlowDisk()
    const saver = createSaver(disk.save)
    saver.enqueue('Q1', answered('old'))
    saver.enqueue('Q2', answered('kept'))
    await Promise.resolve()
    saver.enqueue('Q1', answered('new'))
    await disk.settle(FULL)
    expect(saver.state()).toEqual({ state: 'failed', reason: 'full' })
    saver.retry()
    await disk.settle(OK)
    expect(disk.batches.at(-1)).toEqual(
      new Map([
        ['Q1', answered('new')],
        ['Q2', answered('kept')],
      ]),
    )
    expect(saver.state().state).toBe('saved')
  })

  it('takes a save that throws for a failure', async () => {
    const saver = createSaver(() => Promise.reject(new Error('broken')))
    saver.enqueue('Q1', answered('a'))
    expect(await saver.flush()).toBe(false)
    expect(saver.state()).toEqual({ state: 'failed', reason: 'unknown' })
  })

  it('no longer calls a listener that left', () => {
    const saver = createSaver(aSlowDisk().save)
    let calls = 0
    const leave = saver.subscribe(() => calls++)
    leave()
    saver.enqueue('Q1', undefined)
    expect(calls).toBe(0)
  })

  it('law: whatever fails and whenever, the disk ends with the last answer of every question, and saved is never early', async () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('enqueue' as const),
        question: fc.constantFrom('Q1', 'Q2', 'Q3'),
        value: fc.nat(99),
      }),
      fc.record({ do: fc.constantFrom('settle' as const, 'fail' as const, 'retry' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const onDisk = new Map<string, Answer | undefined>()
        const wanted = new Map<string, Answer | undefined>()
        const slow = aSlowDisk()
        const saver = createSaver(async (changes) => {
          const outcome = await slow.save(changes)
          if (outcome.ok) for (const [question, answer] of changes) onDisk.set(question, answer)
          return outcome
        })
        const early: SaveState[] = []
        saver.subscribe(() => {
          const missing = [...wanted].some(([question, answer]) => onDisk.get(question) !== answer)
          if (saver.state().state === 'saved' && missing) early.push(saver.state())
        })
        for (const one of steps) {
          if (one.do === 'enqueue') {
            const answer = one.value % 10 === 0 ? undefined : answered(String(one.value))
            wanted.set(one.question, answer)
            saver.enqueue(one.question, answer)
          } else if (one.do === 'retry') saver.retry()
          else await slow.settle(one.do === 'settle' ? OK : FULL)
        }
        saver.retry()
        while (saver.state().state === 'saving') await slow.settle(OK)
        saver.retry()
        while (saver.state().state === 'saving') await slow.settle(OK)
        expect(early).toEqual([])
        expect(saver.state().state).toBe('saved')
        for (const [question, answer] of wanted) expect(onDisk.get(question)).toBe(answer)
      }),
    )
  })
})
