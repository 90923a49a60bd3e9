import type { FromKeeper, Question, Reply, ToKeeper } from './messages.ts'
import type { JournalRecord } from './record.ts'

/** In how many independent stores the newest change is: `one` when the journal is missing here or has failed. */
export type Copies = 'two' | 'one'

/** The page's end of the journal. */
export type Journal = {
  /** Resolves to true when the change is on disk, to false when it is not for now; then `copies` is one. Never rejects. */
  readonly append: (record: JournalRecord) => Promise<boolean>
  /** Never rejects; `failed` when the worker is silent. */
  readonly ask: (question: Question) => Promise<Reply>
  readonly copies: () => Copies
  /** Calls back when `copies` changes; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void
  /** Calls back when the two stores should be compared again. */
  readonly onAgain: (listener: () => void) => void
  readonly close: () => void
}

/** How long a change waits for its second copy, and a question for its answer, in milliseconds. */
const WAIT = { append: 3000, ask: 10_000 }

/** For a browser without workers or without a private file system, and for tests: one store has to do. */
export const NO_JOURNAL: Journal = {
  append: async () => false,
  ask: async () => ({ kind: 'unsupported' }),
  copies: () => 'one',
  subscribe: () => () => {},
  onAgain() {},
  close() {},
}

/** Talks to the worker that keeps the journal. */
export function createJournal(worker: Worker): Journal {
  const listeners = new Set<() => void>()
  const waiting = new Map<string | number, (reply: Reply) => void>()
  let copies: Copies = 'two'
  let questions = 0
  let again = () => {}

  const become = (next: Copies) => {
    if (copies === next) return
    copies = next
    for (const listener of [...listeners]) listener()
  }
  const settle = (key: string | number, reply: Reply) => {
    waiting.get(key)?.(reply)
    waiting.delete(key)
  }
  const wait = (key: string | number, message: ToKeeper, limit: number) =>
    new Promise<Reply>((resolve) => {
      waiting.set(key, resolve)
      setTimeout(() => settle(key, { kind: 'failed' }), limit)
      worker.postMessage(message)
    })
  worker.onmessage = ({ data }: MessageEvent<FromKeeper>) => {
    if (data.kind === 'again') return again()
    if (data.kind === 'reply') return settle(data.id, data.reply)
    become(data.kind === 'kept' ? 'two' : 'one')
    settle(data.hash, { kind: data.kind === 'kept' ? 'done' : 'failed' })
  }
  worker.onerror = () => {
    become('one')
    for (const key of [...waiting.keys()]) settle(key, { kind: 'unsupported' })
  }
  return {
    async append(record) {
      const reply = wait(record.hash, { kind: 'append', record }, WAIT.append)
      // Once it is known to be broken nobody waits for it; it is still told, so that it can recover.
      if (copies === 'one') return false
      const kept = (await reply).kind === 'done'
      if (!kept) become('one')
      return kept
    },
    async ask(question) {
      questions += 1
      const reply = await wait(questions, { kind: 'ask', id: questions, question }, WAIT.ask)
      if (reply.kind === 'unsupported' || reply.kind === 'failed') become('one')
      return reply
    },
    copies: () => copies,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onAgain(listener) {
      again = listener
    },
    close: () => worker.terminate(),
  }
}
