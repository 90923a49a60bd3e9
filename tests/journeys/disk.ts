/** What lies in the browser's database, read past the app; and a hand on its writes. */
import type { Page } from 'playwright-core'

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Every row of every store. */
export function storedRows(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await asked(indexedDB.open('mizan'))
    const names = [...database.objectStoreNames]
    const rows = await Promise.all(names.map((name) => asked(database.transaction(name).objectStore(name).getAll())))
    database.close()
    return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]))
  })
}

/** The values on disk by question id, of all assessments. */
export async function valuesOnDisk(page: Page): Promise<ReadonlyMap<string, unknown>> {
  const { answers = [] } = await storedRows(page)
  return new Map(
    answers.map(({ questionId, answer }) => {
      const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined
      return [String(questionId), value]
    }),
  )
}

/**
 * Keeps the news that a write has ended from the app until `release`: what is on the screen meanwhile is what somebody
 * with a slow disk sees. To be called before the page goes anywhere it shall hold.
 */
export async function holdWrites(page: Page): Promise<{ readonly release: () => Promise<void> }> {
  await page.evaluate(() => {
    const original = IDBTransaction.prototype.addEventListener
    const held: (() => void)[] = []
    IDBTransaction.prototype.addEventListener = function listen(
      this: IDBTransaction,
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ) {
      if (type !== 'complete' || this.mode !== 'readwrite' || typeof listener !== 'function')
        return original.call(this, type, listener, options)
      return original.call(this, type, (event: Event) => held.push(() => listener.call(this, event)), options)
    }
    Reflect.set(window, 'releaseWrites', () => {
      IDBTransaction.prototype.addEventListener = original
      for (const tell of held.splice(0)) tell()
    })
  })
  return {
    release: () =>
      page.evaluate(() => {
        const release: unknown = Reflect.get(window, 'releaseWrites')
        if (typeof release === 'function') release()
      }),
  }
}
