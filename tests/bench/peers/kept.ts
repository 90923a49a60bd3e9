/** Where the peers find their questionnaire: in the browser's own database, as Mizan does, so that nobody downloads it. */
import type { Answers } from '../../../src/engine/assessment.ts'
import type { Questionnaire } from '../../../src/engine/questionnaire.ts'

export type Kept = { readonly questionnaire: Questionnaire; readonly answers: Answers }

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('kept')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** What was kept under a name; undefined when nothing was. */
export async function load(name: string): Promise<Kept | undefined> {
  const database = await opened()
  return new Promise((resolve, reject) => {
    const request: IDBRequest<Kept | undefined> = database.transaction('kept').objectStore('kept').get(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Keeps it under a name, once and for all. */
export async function keep(name: string, kept: Kept): Promise<void> {
  const database = await opened()
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('kept', 'readwrite')
    transaction.objectStore('kept').put(kept, name)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}
