import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Answer, Assessment } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import { type Change, openChannel } from './channel.ts'
import { createJournal, type Journal, NO_JOURNAL } from './journal/journal.ts'
import { type Meeting, meet } from './journal/meet.ts'
import type { Missing } from './journal/plan-healing.ts'
import { failureOf, type Outcome } from './outcome.ts'
import type { Summary } from './summary.ts'
import { createKeyring, type Keyring } from './vault/keyring.ts'
import { lookForVault, noteVault } from './vault/note-vault.ts'

/** An assessment without its answers, with the figures that lists are drawn from. */
export type AssessmentRow = Omit<Assessment, 'answers'> & { readonly summary: Summary }
/** One answer; answers have rows of their own so that two tabs never overwrite each other's questions. */
export type AnswerRow = { readonly assessmentId: string; readonly questionId: string; readonly answer: Answer }
/** One version of a questionnaire; `used` only keeps old assessments readable, `imported` is in the library. */
export type QuestionnaireRow = {
  readonly id: string
  readonly version: string
  readonly origin: 'imported' | 'used'
  readonly questionnaire: Questionnaire
}
/** The bytes of one evidence file, in Base64, so that they stand in the journal as they are. */
export type FileRow = { readonly assessmentId: string; readonly id: string; readonly content: string }
type SettingRow = { readonly key: string; readonly value: unknown }

export interface MizanSchema extends DBSchema {
  assessments: { key: string; value: AssessmentRow; indexes: { byQuestionnaire: [string, string] } }
  answers: { key: [string, string]; value: AnswerRow }
  questionnaires: { key: [string, string]; value: QuestionnaireRow; indexes: { byOrigin: string } }
  files: { key: [string, string]; value: FileRow }
  roadmaps: { key: [string, string]; value: Roadmap }
  settings: { key: string; value: SettingRow }
}
export type StoreName = 'assessments' | 'answers' | 'files' | 'questionnaires' | 'roadmaps' | 'settings'
export type Database = IDBPDatabase<MizanSchema>

/** The version of the database's layout; raise it with a step in `upgrade`, never edit a released step. */
export const DATABASE_VERSION = 2

/** An opened store: hand it to the functions of this folder. */
export type Store = {
  /** The live connection, opened anew when the last one was closed. Rejects when the browser refuses. */
  readonly connection: () => Promise<Database>
  /** Forgets the connection, so that the next call opens a new one. */
  readonly forget: () => void
  /** Tells the other tabs what changed. */
  readonly announce: (change: Change) => void
  /** The second store. */
  readonly journal: Journal
  /** Whether the rows are sealed, and the key to them while this tab has it. */
  readonly keyring: Keyring
  /**
   * What neither store has any more, or `unreadable`: the browser cannot open its database, and only the journal is left.
   * Null when all is well. To be shown before anything else.
   */
  readonly damage: readonly Missing[] | 'unreadable' | null
  /** Closes the connection and the channel; a later call opens a connection again. */
  readonly close: () => void
}

export type StoreOptions = {
  /** Name of the database; default `mizan`. */
  readonly name?: string
  /** A newer Mizan in another tab asked for the database; this tab has let go of it and should be reloaded. */
  readonly onVersionChange?: () => void
  /** The browser closed the connection (full or damaged disk, data cleared); the next call reopens it. */
  readonly onClosed?: () => void
  /** Starts the worker that keeps the second store; throws or is left out where there can be none. */
  readonly journal?: () => Worker
  /**
   * The database can be read, though the two stores have not been compared yet: what is read now may prove wrong. Comparing, which
   * reads far more, waits for what this returns.
   */
  readonly onReadable?: (store: Store) => Promise<void> | void
  /** Comparing has found the stores unequal: whatever was read since `onReadable` is to be read again. */
  readonly onUnequal?: () => void
  /** Another tab changed something. */
  readonly onChange?: (change: Change) => void
}

function upgrade(database: Database, oldVersion: number): void {
  if (oldVersion < 1) {
    database
      .createObjectStore('assessments', { keyPath: 'id' })
      .createIndex('byQuestionnaire', ['questionnaire.id', 'questionnaire.version'])
    database.createObjectStore('answers', { keyPath: ['assessmentId', 'questionId'] })
    database.createObjectStore('questionnaires', { keyPath: ['id', 'version'] }).createIndex('byOrigin', 'origin')
    database.createObjectStore('settings', { keyPath: 'key' })
  }
  if (oldVersion < 2) {
    database.createObjectStore('files', { keyPath: ['assessmentId', 'id'] })
    database.createObjectStore('roadmaps', { keyPath: ['subject', 'questionnaire'] })
  }
}

const blockedError = () => new DOMException('another tab holds an older version open', 'BlockedError')

function connect(name: string, options: StoreOptions, forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let refused = false
    const opening = openDB<MizanSchema>(name, DATABASE_VERSION, {
      upgrade,
      blocked() {
        refused = true
        reject(blockedError())
      },
      blocking(_oldVersion, _newVersion, event) {
        forget()
        if (event.target instanceof IDBDatabase) event.target.close()
        options.onVersionChange?.()
      },
      terminated() {
        forget()
        options.onClosed?.()
      },
    })
    opening.then((database) => (refused ? database.close() : resolve(database)), reject)
  })
}

/** The live connection, opened anew when the last one was closed. */
function connections(name: string, options: StoreOptions) {
  let current: Promise<Database> | null = null
  const forget = () => {
    current = null
  }
  const connection = () => {
    if (current) return current
    const opening = connect(name, options, forget)
    current = opening
    opening.catch(() => {
      if (current === opening) forget()
    })
    return opening
  }
  const close = () => {
    current?.then(
      (database) => database.close(),
      () => {},
    )
    forget()
  }
  return { connection, forget, close }
}

function startJournal({ journal }: StoreOptions): Journal {
  try {
    return journal ? createJournal(journal()) : NO_JOURNAL
  } catch {
    return NO_JOURNAL
  }
}

/**
 * Compares the two stores, where there are two, and takes note of a vault. When they were not level, whoever shows rows is told, and
 * what was read before is void.
 */
async function level(store: Store, options: StoreOptions): Promise<Outcome<Store>> {
  const read = lookForVault(store)
  read.catch(() => {}) // told where it is waited for
  const meeting: Meeting = options.journal ? await meet(store) : { kind: 'single' }
  const equal = meeting.kind === 'level' || meeting.kind === 'single'
  if (!equal) options.onUnequal?.()
  if (meeting.kind === 'newer') return { ok: false, reason: 'newer' }
  store.journal.onAgain(() => {
    void meet(store).then(({ kind }) => {
      if (kind !== 'healed') return
      options.onChange?.({ kind: 'erased' })
      store.announce({ kind: 'erased' })
    })
  })
  await noteVault(store, await (equal ? read : lookForVault(store)))
  return { ok: true, value: meeting.kind === 'damaged' ? { ...store, damage: meeting.missing } : store }
}

/**
 * Opens the browser's store, and the journal beside it. Resolves to `newer` when a newer Mizan owns either and to
 * `blocked` when another tab holds an older database open; nothing is touched then. Never rejects.
 */
export async function openStore(options: StoreOptions = {}): Promise<Outcome<Store>> {
  const name = options.name ?? 'mizan'
  const channel = openChannel(name, options.onChange)
  const journal = startJournal(options)
  const keyring = createKeyring()
  const { connection, forget, close: disconnect } = connections(name, options)
  const close = () => {
    disconnect()
    channel.close()
    journal.close()
  }
  const storeWith = (damage: Store['damage']): Store => {
    return { connection, forget, announce: channel.announce, journal, keyring, damage, close }
  }
  const open = async (): Promise<Outcome<Store>> => {
    await connection()
    const store = storeWith(null)
    await options.onReadable?.(store)
    const levelled = await level(store, options)
    if (store.keyring.vault() !== null) options.onUnequal?.()
    return levelled
  }
  const openAgain = async (error: unknown) => {
    if (!options.journal || failureOf(error) !== 'unknown') throw error
    const { makeWayFor } = await import('./journal/heal.ts')
    const way = await makeWayFor(journal, name)
    if (way === 'removed') return open()
    if (way === 'stuck') return { ok: true, value: storeWith('unreadable') } as const
    throw error
  }
  try {
    const opened = await open().catch(openAgain)
    if (!opened.ok) close()
    return opened
  } catch (error) {
    close()
    return { ok: false, reason: failureOf(error) }
  }
}
