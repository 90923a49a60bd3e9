import { useLocation, useParams } from 'wouter'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import { Chooser } from './Chooser.tsx'
import { Comparison } from './Comparison.tsx'
import { addressOf, choicesIn } from './choices.ts'
import { idsIn } from './round.ts'
import { useRounds } from './use-rounds.ts'

/** Rounds of one questionnaire side by side; without any in the link, a choice of them. */
export function ComparePage() {
  const { m } = useAllWords()
  const [rounds, chosen] = (useParams()['*'] ?? '').split('/')
  const navigate = useLocation()[1]
  const ids = idsIn(rounds)
  const choices = choicesIn(chosen)
  const rows = useShelf((shelf) => shelf.rows)
  const found = useRounds(ids)
  if (rows === null || found === null) return <Message text={m.shell.loading} />
  if (ids.length === 0 || found.rounds.length === 0) return <Chooser missing={ids.length} />
  return (
    <Comparison
      ids={ids}
      found={found}
      choices={choices}
      onIds={(wanted) => navigate(addressOf(wanted, choices), { replace: true })}
      onChoose={(wanted) => navigate(addressOf(ids, { ...choices, ...wanted }), { replace: true })}
    />
  )
}
