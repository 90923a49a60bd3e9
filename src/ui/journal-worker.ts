/** The worker that keeps the journal of the app's database. */
import type { ToKeeper } from '../storage/journal/messages.ts'
import { startKeeper } from '../storage/journal/start-keeper.ts'

const fromPage = startKeeper('mizan', (message) => globalThis.postMessage(message))
globalThis.addEventListener('message', (event: MessageEvent<ToKeeper>) => fromPage(event.data))
