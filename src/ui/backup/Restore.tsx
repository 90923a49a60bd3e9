import { Button } from '../controls/Button.tsx'
import { Dialog } from '../controls/Dialog.tsx'
import { notify } from '../notices.ts'
import { useWords } from '../words.ts'
import { refreshShelf, useStorage } from '../workspace.ts'
import styles from './Backup.module.css'
import { Passphrase } from './Passphrase.tsx'
import { Progress } from './Progress.tsx'
import { type Choices, outcomeOf } from './plan-restore.ts'
import { RestorePreview } from './RestorePreview.tsx'
import { restoreBackup } from './restore-backup.ts'
import { useBackupWords } from './use-backup-words.ts'
import { type Preview, useRestore } from './use-restore.ts'

/** *Restore backup*: opens the file, shows what it would do, does it, and offers to undo it. */
export function Restore({ file, onClose }: { file: File; onClose: () => void }) {
  const { m } = useWords()
  const words = useBackupWords()
  const { restoring, open, look, begin } = useRestore(file)
  const tell = useTelling(onClose)
  const store = useStorage()
  const restore = async (preview: Preview, choices: Choices, takeSettings: boolean) => {
    begin()
    const outcome = await restoreBackup(store, preview, { choices, takeSettings })
    if (!outcome.ok && outcome.reason === 'changed') return look(preview.backup, true)
    await refreshShelf(store)
    tell(outcome.ok ? { undo: outcome.value, restored: countRestored(preview, choices) } : null)
  }
  return (
    <Dialog title={m.library.restoreBackup} onClose={onClose}>
      {restoring.step === 'busy' && <Progress stage={restoring.stage} />}
      {restoring.step === 'locked' && (
        <Passphrase file={file.name} wrong={restoring.wrong} onOpen={(passphrase) => void open(passphrase)} />
      )}
      {restoring.step === 'failed' && (
        <>
          <p role="alert" className={styles.problem}>
            {[words.notOpened(file.name), ...restoring.sentences].join('\n')}
          </p>
          <div className={styles.submit}>
            <Button onClick={onClose}>{m.shell.close}</Button>
          </div>
        </>
      )}
      {restoring.step === 'preview' && (
        <RestorePreview
          preview={restoring.preview}
          again={restoring.again}
          onClose={onClose}
          onRestore={(choices, settings) => void restore(restoring.preview, choices, settings)}
        />
      )}
    </Dialog>
  )
}

const countRestored = ({ plan }: Preview, choices: Choices) =>
  plan.assessments.filter((one) => ['added', 'replaced', 'copied'].includes(outcomeOf(one, choices))).length

type Done = { readonly undo: UndoOf; readonly restored: number }
type UndoOf = Extract<Awaited<ReturnType<typeof restoreBackup>>, { ok: true }>['value']

/** Says what came of it, with the way back. */
function useTelling(onClose: () => void) {
  const { m } = useWords()
  const words = useBackupWords()
  const store = useStorage()
  const goBack = async (undo: UndoOf) => {
    const undone = await undo()
    await refreshShelf(store)
    const refused = undone.ok || undone.reason !== 'changed' ? m.library.notStored : words.notUndone
    notify(undone.ok ? { text: words.undone, tone: 'plain' } : { text: refused, tone: 'problem' })
  }
  return (done: Done | null) => {
    onClose()
    if (!done) return notify({ text: m.library.notStored, tone: 'problem' })
    const action = { label: m.shell.undo, run: () => void goBack(done.undo) }
    notify({ text: words.restored(done.restored), tone: 'plain', action })
  }
}
