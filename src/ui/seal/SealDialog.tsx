import { MarkFinal } from './MarkFinal.tsx'
import { NewRevision } from './NewRevision.tsx'

/** What can be asked for a round: to make it final, or to begin a revision of it. */
export type SealAsk = 'final' | 'revision'

type Props = { readonly ask: SealAsk; readonly id: string; readonly onClose: () => void }

/** The dialog for what was asked. */
export function SealDialog({ ask, id, onClose }: Props) {
  return ask === 'final' ? <MarkFinal id={id} onClose={onClose} /> : <NewRevision id={id} onClose={onClose} />
}
