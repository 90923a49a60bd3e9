/** The worker that keeps the journal of the app's database. */
import type { ToKeeper } from '../storage/journal/messages.ts'
import { startKeeper } from '../storage/journal/start-keeper.ts'

const fromPage = startKeeper('mizan', (message) => globalThis.postMessage(message))
globalThis.addEventListener('message', (event: MessageEvent<ToKeeper>) => fromPage(event.data))

// Before the first number and the first date of a process the browser makes lists of languages, for 15 to 30 ms. The page shares
// them: here they are made beside it, while the journal is waited for.
Intl.NumberFormat.supportedLocalesOf('en')
Intl.DateTimeFormat.supportedLocalesOf('en')
