import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import { readApart } from '../../src/ui/reading/read-apart.ts'
import { encode, questionnaireText } from '../formats/documents.ts'

/** A worker whose other side is this test. */
function worker() {
  const target = new EventTarget()
  const asked: unknown[] = []
  let ended = 0
  const made = Object.assign(target, {
    postMessage: (message: unknown) => void asked.push(message),
    terminate: () => void ended++,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  })
  const answer = (data: unknown) => target.dispatchEvent(Object.assign(new Event('message'), { data }))
  return {
    start: () => made,
    asked,
    ended: () => ended,
    answer,
    fail: (name: string) => target.dispatchEvent(new Event(name)),
  }
}

const file = new File([questionnaireText], 'visitors.json')

describe('a file is read apart from the page', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('and what the worker read comes back as it is, and the worker is ended', async () => {
    const { start, asked, ended, answer } = worker()
    const outcome = readApart(file, { start })
    const reading = readFile(file.name, encode(questionnaireText))
    answer({ kind: 'read', reading: structuredClone(reading) })
    expect(await outcome).toEqual(reading)
    expect([asked, ended()]).toEqual([[{ file }], 1])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('a worker that is not done in time is ended, not a moment earlier', async () => {
    const { start, ended } = worker()
    const outcome = readApart(file, { start })
    await vi.advanceTimersByTimeAsync(limits.readingMilliseconds - 1)
    expect(ended()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(await outcome).toEqual({ ok: false, unread: 'too-long' })
    expect(ended()).toBe(1)
  })

  it.each(['error', 'messageerror'])('a worker that breaks down (%s) is ended and said to be broken', async (event) => {
    const { start, ended, fail } = worker()
    const outcome = readApart(file, { start })
    fail(event)
    expect(await outcome).toEqual({ ok: false, unread: 'broken' })
    expect(ended()).toBe(1)
  })

  it('cancelling ends the worker at once', async () => {
    const { start, ended } = worker()
    const cancel = new AbortController()
    const outcome = readApart(file, { start, signal: cancel.signal })
    cancel.abort()
    expect(await outcome).toEqual({ ok: false, unread: 'cancelled' })
    expect(ended()).toBe(1)
  })

  it.each(['unreadable', 'broken'])('says so when the worker could not tell what is in it: %s', async (unread) => {
    const { start, answer, ended } = worker()
    const outcome = readApart(file, { start })
    answer({ kind: 'unread', unread })
    expect(await outcome).toEqual({ ok: false, unread })
    expect(ended()).toBe(1)
  })

  it('says so where there are no workers', async () => {
    const none = () => {
      throw new Error('not here')
    }
    expect(await readApart(file, { start: none })).toEqual({ ok: false, unread: 'broken' })
  })

  it('a file that is too large is refused by its size; not even a worker is made', async () => {
    const large = Object.defineProperty(new File([], 'large.json'), 'size', { value: limits.fileBytes + 1 })
    const start = vi.fn(worker().start)
    const params = { most: limits.fileBytes, found: limits.fileBytes + 1 }
    expect(await readApart(large, { start })).toEqual({
      ok: false,
      name: 'large.json',
      problems: [{ code: 'file-too-large', path: [], params }],
    })
    expect(start).not.toHaveBeenCalled()
  })
})
