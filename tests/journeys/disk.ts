/** What lies in the browser's database, read past the app; and a hand on its writes. */
import type { Page } from 'playwright-core'

/** Every stored answer by question id, of all assessments. */
export function answersOnDisk(page: Page): Promise<Readonly<Record<string, { readonly value?: unknown }>>> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await asked(indexedDB.open('mizan'))
    const rows = await asked(database.transaction('answers').objectStore('answers').getAll())
    database.close()
    return Object.fromEntries(rows.map((row) => [row.questionId, row.answer]))
  })
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
      listener: EventListenerOrEventListenerObject | null,
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
