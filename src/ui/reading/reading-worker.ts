import { readFile } from '../../formats/read/index.ts'
import type { FromReader, ToReader } from './reading-messages.ts'

const post = (message: FromReader) => globalThis.postMessage(message)

async function read(file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) post({ kind: 'unread', unread: 'unreadable' })
  else post({ kind: 'read', reading: readFile(file.name, new Uint8Array(bytes)) })
}

globalThis.addEventListener('message', (event: MessageEvent<ToReader>) => {
  read(event.data.file).catch(() => post({ kind: 'unread', unread: 'broken' }))
})
