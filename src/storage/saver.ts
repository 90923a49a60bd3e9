import type { Answer } from '../engine/assessment.ts'
import type { AnswerChanges } from './assessments.ts'
import type { Failure, Outcome, Refusal } from './outcome.ts'

/** `saved` only when everything enqueued has been acknowledged; `failed` keeps all of it for `retry`. */
export type SaveState =
  | { readonly state: 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly reason: Failure | Refusal }

/** The ordered write queue of one assessment. */
export type Saver = {
  /** Takes the newest answer of a question (undefined: none); an older one still waiting is replaced. */
  readonly enqueue: (questionId: string, answer: Answer | undefined) => void
  readonly state: () => SaveState
  /** Calls back on every change of state; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void
  /** What is not yet acknowledged, oldest first: for the screen and for a rescue export. */
  readonly waiting: () => AnswerChanges
  /** Tries again after a failure; nothing to do otherwise. */
  readonly retry: () => void
  /** Resolves when the queue has come to rest: true when all is saved, false after a failure. */
  readonly flush: () => Promise<boolean>
}

/** Writes one batch and resolves to ok only when it is on disk, in every store there is. */
type Save = (changes: AnswerChanges) => Promise<Outcome<unknown, Refusal>>

const SAVED: SaveState = { state: 'saved' }
/** What every `enqueue` leads to. */
export const SAVING: SaveState = { state: 'saving' }

async function attempt(save: Save, changes: AnswerChanges): Promise<SaveState> {
  try {
    const outcome = await save(changes)
    return outcome.ok ? SAVED : { state: 'failed', reason: outcome.reason }
  } catch {
    return { state: 'failed', reason: 'unknown' }
  }
}

/** What is waiting and what is being written; the newest answer of a question always wins. */
function createQueue() {
  let waiting: AnswerChanges = new Map()
  let underway: AnswerChanges = new Map()
  return {
    isEmpty: () => waiting.size === 0,
    all: (): AnswerChanges => new Map([...underway, ...waiting]),
    put(questionId: string, answer: Answer | undefined) {
      const others = [...waiting].filter(([id]) => id !== questionId)
      waiting = new Map([...others, [questionId, answer]])
    },
    take() {
      underway = waiting
      waiting = new Map()
      return underway
    },
    settle(saved: boolean) {
      if (!saved) waiting = new Map([...underway, ...waiting])
      underway = new Map()
    },
  }
}

/**
 * A queue that writes one batch at a time, in order, and loses nothing: what fails stays queued under what came later.
 * A new answer after a failure tries everything again.
 */
export function createSaver(save: Save): Saver {
  const listeners = new Set<() => void>()
  const queue = createQueue()
  let state = SAVED
  let running: Promise<void> | null = null

  const become = (next: SaveState) => {
    state = next
    for (const listener of [...listeners]) listener()
  }
  const run = async () => {
    let outcome = SAVED
    while (!queue.isEmpty() && outcome === SAVED) {
      outcome = await attempt(save, queue.take())
      queue.settle(outcome === SAVED)
    }
    running = null
    become(outcome)
  }
  const start = () => {
    if (running || queue.isEmpty()) return
    running = Promise.resolve().then(run)
    become(SAVING)
  }
  const enqueue = (questionId: string, answer: Answer | undefined) => {
    queue.put(questionId, answer)
    start()
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const flush = async () => {
    while (running) await running
    return state === SAVED
  }
  return { enqueue, state: () => state, subscribe, waiting: queue.all, retry: start, flush }
}
