import { BackUp } from './BackUp.tsx'
import { askBackup, type BackupAsked } from './backup-asked.ts'
import { Restore } from './Restore.tsx'

/** The dialog that is wanted. */
export function BackupDialogs({ asked }: { asked: BackupAsked }) {
  const close = () => askBackup(null)
  return asked.kind === 'back-up' ? (
    <BackUp only={asked.only} onClose={close} />
  ) : (
    <Restore key={asked.file.name + asked.file.lastModified} file={asked.file} onClose={close} />
  )
}
