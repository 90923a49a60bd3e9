import type { AssessmentRow } from '../../../storage/store.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { useRoundActions } from '../library/use-round-actions.ts'

/** Starts the round after the newest one, its answers carried over. */
export function NextRound({ newest }: { newest: AssessmentRow }) {
  const { m } = useAllWords()
  const { nextRound } = useRoundActions(newest)
  return (
    <Button look="primary" icon="plus" title={m.libraryLater.nextRoundHint} onClick={nextRound}>
      {m.library.nextRound}
    </Button>
  )
}
