/** The worker that makes and opens backups, so that the page can go on and can stop it. */
import type { FromBackupWorker, ToBackupWorker } from './backup-messages.ts'
import { makeBackup } from './make-backup.ts'
import { openBackup } from './open-backup.ts'

const post = (message: FromBackupWorker) => globalThis.postMessage(message)

const tell = (stage: Extract<FromBackupWorker, { kind: 'stage' }>['stage']) => post({ kind: 'stage', stage })

function work(message: ToBackupWorker) {
  if (message.kind === 'make') return makeBackup(message.content, message.passphrase, tell)
  return openBackup(message.file, message.passphrase, tell)
}

const isGone = (error: unknown) => error instanceof DOMException && error.name === 'NotReadableError'

globalThis.addEventListener('message', (event: MessageEvent<ToBackupWorker>) => {
  work(event.data).then(
    (result) => post({ kind: 'done', result }),
    (error: unknown) => post({ kind: isGone(error) ? 'unreadable' : 'broken' }),
  )
})
