import { useLocation } from 'wouter'
import type { AssessmentRow } from '../../../storage/store.ts'
import { useWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import type { RoundAction } from './round-actions.ts'

/** What can be done with a round from the library; how, is loaded when it is wanted. */
export function useRoundActions(round: AssessmentRow) {
  const words = useWords()
  const store = useStorage()
  const [, go] = useLocation()
  const run = (action: RoundAction) => () =>
    void import('./round-actions.ts').then(({ doWithRound }) => doWithRound(action, { round, store, words, go }))
  return {
    nextRound: run('nextRound'),
    exportFile: run('exportFile'),
    verify: () => go(`/verify/${round.id}`),
    remove: run('remove'),
  }
}
