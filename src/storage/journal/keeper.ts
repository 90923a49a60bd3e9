import type { Folder } from './journal-file.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { BetweenKeepers, FromKeeper, Question, Reply, ToKeeper } from './messages.ts'
import type { JournalRecord } from './record.ts'
import type { Dump } from './rows.ts'

/** What a keeper needs of the browser. */
export type Surroundings = {
  /** Opens the journal's folder; rejects where the browser has none. Called once this keeper is the owner. */
  readonly folder: () => Promise<Folder>
  /** to its own page */
  readonly post: (message: FromKeeper) => void
  /** to the keepers of all other tabs */
  readonly tell: (message: BetweenKeepers) => void
  readonly later: (work: () => void, milliseconds: number) => void
}

export type Keeper = {
  readonly fromPage: (message: ToKeeper) => void
  readonly fromOtherTab: (message: BetweenKeepers) => void
  /** Nobody else keeps the journal now. Resolves to false when it cannot be opened: then nobody need wait for this one. */
  readonly own: () => Promise<boolean>
}

/** How long a change may wait for the one before it, which another tab may still be sending. */
const PATIENCE = 250

const idOf = ({ head }: Dump): string => head?.hash ?? ''

type Role = 'asking' | 'follower' | 'owner' | 'unsupported'

/**
 * Keeps the journal for all tabs while it is the owner; before that it hands its page's changes to the owner and hands
 * them over again to whoever owns the journal next, until each is acknowledged.
 */
export function createKeeper({ folder, post, tell, later }: Surroundings): Keeper {
  let role: Role = 'asking'
  let ledger: Ledger | null = null
  /** false while the two stores have not been found equal: nothing is appended then */
  let settled = false
  let turn: Promise<void> = Promise.resolve()
  const unanswered = new Map<number, Question>()
  /** of this page, not acknowledged yet */
  const pending = new Map<string, JournalRecord>()
  /** of any page, not appended yet because the change before is not there */
  const held = new Map<string, JournalRecord>()

  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work)
    return turn
  }
  const reply = (id: number, answer: Reply) => post({ kind: 'reply', id, reply: answer })
  const settle = (kind: 'kept' | 'failed', hash: string) => {
    held.delete(hash)
    if (pending.delete(hash)) post({ kind, hash })
    else tell({ kind, hash })
  }
  const tooLong = (hash: string) => {
    if (held.has(hash)) post({ kind: 'again' })
  }
  const attempt = async (record: JournalRecord): Promise<boolean> => {
    try {
      if (!ledger || !settled || (await ledger.take(record)) === 'strange') return false
      settle('kept', record.hash)
      return true
    } catch {
      settle('failed', record.hash)
      return false
    }
  }
  /** Appends what is held and follows, in whatever order it came. */
  const takeHeld = async () => {
    let progress = true
    while (progress) {
      progress = false
      for (const record of [...held.values()].sort((a, b) => a.n - b.n)) progress = (await attempt(record)) || progress
    }
  }
  /** Begins a file anew that has grown long; nobody waits for it. */
  const shorten = async () => {
    if (settled && ledger?.isLong()) await ledger.rewrite(null, false).catch(() => {})
  }
  const receive = (record: JournalRecord) =>
    inTurn(async () => {
      if (role === 'unsupported') return settle('failed', record.hash)
      held.set(record.hash, record)
      await takeHeld()
      await shorten()
      if (held.has(record.hash)) later(() => tooLong(record.hash), PATIENCE)
    })

  const answer = async (question: Question, owned: Ledger): Promise<Reply> => {
    if (question.kind === 'meet') {
      const plan = owned.plan(question.database)
      settled = plan.kind === 'same'
      if (settled) await takeHeld()
      return plan
    }
    if (question.kind === 'give') return { kind: 'rows', dump: owned.dump() }
    if (question.kind === 'found') return { kind: 'rows', dump: owned.with(question.dump) }
    if (question.kind === 'merge') {
      const dump = await owned.merge(question.dump, [...held.values()])
      for (const hash of [...held.keys()]) settle('kept', hash)
      return { kind: 'rows', dump }
    }
    await owned.rewrite(question.dump, question.forgetful)
    const { line = '', n = 0 } = question.dump.head ?? {}
    for (const one of [...held.values()]) if (one.line === line && one.n <= n) settle('kept', one.hash)
    return { kind: 'done' }
  }
  const answered = (question: Question) =>
    ledger
      ? answer(question, ledger).catch((): Reply => ({ kind: 'failed' }))
      : Promise.resolve<Reply>({ kind: 'failed' })
  const answerAll = () =>
    inTurn(async () => {
      for (const [id, question] of [...unanswered]) {
        if (role === 'asking') return
        // What is to be forgotten lies in the owner's files; the question waits until they are gone.
        if (role === 'follower' && question.kind === 'rewrite' && question.forgetful) {
          tell({ kind: 'forget', id: idOf(question.dump), dump: question.dump })
          continue
        }
        unanswered.delete(id)
        if (role !== 'owner') reply(id, { kind: role === 'unsupported' ? 'unsupported' : 'follower' })
        else reply(id, await answered(question))
      }
      await shorten()
    })
  const forget = (id: string, dump: Dump) =>
    inTurn(async () => {
      tell({ kind: 'forgotten', id, reply: await answered({ kind: 'rewrite', dump, forgetful: true }) })
    })
  const forgotten = (forgottenId: string, answer: Reply) => {
    for (const [id, question] of [...unanswered])
      if (question.kind === 'rewrite' && idOf(question.dump) === forgottenId && unanswered.delete(id)) reply(id, answer)
  }

  return {
    fromPage(message) {
      if (message.kind === 'append') {
        pending.set(message.record.hash, message.record)
        if (role === 'owner' || role === 'unsupported') void receive(message.record)
        else tell(message)
        return
      }
      unanswered.set(message.id, message.question)
      if (role === 'asking') tell({ kind: 'who' })
      void answerAll()
    },
    fromOtherTab(message) {
      if (message.kind === 'who' && role === 'owner') tell({ kind: 'owner' })
      if (message.kind === 'append' && role === 'owner') void receive(message.record)
      if (message.kind === 'forget' && role === 'owner') void forget(message.id, message.dump)
      if (message.kind === 'forgotten') forgotten(message.id, message.reply)
      if (message.kind === 'owner' && role !== 'owner') {
        role = 'follower'
        for (const record of pending.values()) tell({ kind: 'append', record })
        void answerAll()
      }
      if ((message.kind === 'kept' || message.kind === 'failed') && pending.delete(message.hash)) post(message)
    },
    async own() {
      const late = role === 'follower'
      await inTurn(async () => {
        try {
          ledger = await openLedger(await folder())
          role = 'owner'
          // The owner before has met the database: what waits can be appended at once, and is compared afterwards.
          settled = late
          tell({ kind: 'owner' })
        } catch {
          role = 'unsupported'
        }
      })
      for (const record of pending.values()) void receive(record)
      void answerAll()
      if (late) post({ kind: 'again' })
      return ledger !== null
    },
  }
}
