import type { EvidenceFile } from '../../../engine/assessment.ts'
import { fromBase64 } from '../../../storage/base64.ts'
import { loadEvidenceFile } from '../../../storage/evidence-files.ts'
import { Icon } from '../../controls/Icon.tsx'
import { download } from '../../files.ts'
import { useSession } from '../../session/session.ts'
import { useAllWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import styles from './Evidence.module.css'

type Props = {
  readonly file: EvidenceFile
  readonly onRemove: (() => void) | null
  readonly onProblem: (sentence: string) => void
}

/** One kept file: its name, its size, the way back to the device. It is never opened here. */
export function FileRow({ file: { id, name, bytes }, onRemove, onProblem }: Props) {
  const { m, f } = useAllWords()
  const words = m.assessTools.evidence
  const store = useStorage()
  const session = useSession()
  const save = async () => {
    const content = await loadEvidenceFile(store, session.store.getState().assessment.id, id)
    onProblem(content.ok ? '' : words.notHere(name))
    // Whatever it says it is, no browser runs or shows this kind.
    if (content.ok) download(name, new Blob([fromBase64(content.value)], { type: 'application/octet-stream' }))
  }
  return (
    <li className={styles.row}>
      <Icon name="note" size={18} />
      <span className={styles.what}>
        <bdi>{name}</bdi> <span className={styles.size}>{f.size(bytes)}</span>
      </span>
      <button
        type="button"
        className={styles.action}
        aria-label={words.downloadName(name)}
        title={words.downloadName(name)}
        onClick={() => void save()}
      >
        <Icon name="download" size={18} />
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles.action}
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={onRemove}
        >
          <Icon name="close" size={18} />
        </button>
      )}
    </li>
  )
}
