import 'fake-indexeddb/auto'
import { afterEach } from 'vitest'
import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import type { Outcome, Refusal } from '../../src/storage/outcome.ts'
import { openStore, type Store, type StoreOptions } from '../../src/storage/store.ts'
import type { Summary } from '../../src/storage/summary.ts'

export const summary: Summary = {
  engine: '1',
  step: 1,
  provisional: true,
  index: 0.5,
  lower: 0.25,
  upper: 0.75,
  completeness: 0.5,
  domains: { people: 0.5, devices: null },
}
export const stamp = { updatedAt: '2026-02-01T10:00:00.000Z', summary: { ...summary, index: 0.6 } }

export const answered = (value: string, note?: string): Answer => ({
  state: 'answered',
  value,
  ...(note === undefined ? {} : { note }),
})

export const anAssessment = (id: string, answers: Answers = {}, more: Partial<Assessment> = {}): Assessment => ({
  id,
  questionnaire: { id: 'quick', version: '1.0.0' },
  subject: 'Embassy in Lima',
  date: '2026-01-31',
  status: 'draft',
  createdAt: '2026-01-31T09:00:00.000Z',
  updatedAt: '2026-01-31T09:00:00.000Z',
  answers,
  ...more,
})

export const aQuestionnaire = (more: Partial<Questionnaire> = {}): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'quick',
  version: '1.0.0',
  language: 'en',
  title: 'Quick',
  purpose: 'A look.',
  domains: [{ id: 'people', title: 'People', questions: [{ id: 'Q1', type: 'text', text: 'Who?' }] }],
  ...more,
})

/** The value of an outcome that must be ok. */
export function okValue<T>(outcome: Outcome<T, Refusal>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  return outcome.value
}

const opened: Store[] = []
let names = 0
export const newName = () => `test-${++names}`

let prepare = async (_store: Store): Promise<void> => {}
/** What is done to every store before a test of this file gets it. */
export function prepareStores(how: (store: Store) => Promise<void>): void {
  prepare = how
}

export async function aStore(options: StoreOptions = {}): Promise<Store> {
  const store = okValue(await openStore({ name: newName(), ...options }))
  opened.push(store)
  await prepare(store)
  return store
}

type Put = IDBObjectStore['put']
const originalPut: Put = IDBObjectStore.prototype.put

/** From now on every put is replaced, until the test ends or `healDisk`. */
export function breakPut(
  instead: (this: IDBObjectStore, put: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>,
) {
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    return instead.call(this, () => originalPut.call(this, value, key))
  }
}
export function healDisk() {
  IDBObjectStore.prototype.put = originalPut
}

/** The disk accepts every request of a transaction and then, instead of completing it, rolls all of it back. */
export function failAtCommit(errorName: string) {
  breakPut(function (put) {
    const request = put()
    const transaction = this.transaction
    request.addEventListener('success', async () => {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      const requests: readonly { request: IDBRequest }[] = Reflect.get(transaction, '_requests')
      const isLast = requests.every((one) => one.request.readyState === 'done')
      if (isLast) Reflect.get(transaction, '_abort').call(transaction, errorName)
    })
    return request
  })
}

afterEach(() => {
  healDisk()
  for (const store of opened.splice(0)) store.close()
})
