import { useId } from 'react'
import type { NodeComparison } from '../../../engine/compare.ts'
import { movedQuestions } from '../../../engine/moved-questions.ts'
import type { IndexNode } from '../../../engine/shares.ts'
import { whyText } from '../../../report/why-text.ts'
import { useAllWords } from '../../words.ts'
import styles from './ComparePage.module.css'
import { type Choices, nodeKey } from './choices.ts'
import { type Compared, levelsOf, nodeChoices, nodeOf } from './compared.ts'
import { LikeForLike } from './LikeForLike.tsx'
import type { Round } from './round.ts'
import { WayTable } from './WayTable.tsx'
import { WhyLists } from './WhyLists.tsx'

type Props = {
  readonly rounds: readonly Round[]
  readonly compared: Compared
  readonly node: IndexNode
  readonly onChoose: (chosen: Partial<Choices>) => void
}

/** The exact split of a change, for the whole or any part of it, down to the questions. */
export function WhySection({ rounds, compared, node: wanted, onChoose }: Props) {
  const words = useAllWords()
  const { m } = words
  const id = useId()
  const choices = nodeChoices(rounds, words)
  const chosen = choices.find(({ key }) => key === nodeKey(wanted)) ?? choices[0]
  const node = chosen?.node ?? { kind: 'overall' }
  const { comparison, newest } = compared
  const found = nodeOf(comparison, node)
  const moved = movedQuestions(comparison, newest.questionnaire, node)
  return (
    <section aria-labelledby="why" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="why">{m.compare.why.title}</h2>
        <label htmlFor={id} className={`${styles.select} no-print`}>
          <span>{m.compare.why.of}</span>
          <select
            id={id}
            value={nodeKey(node)}
            onChange={({ target }) => {
              const next = choices.find(({ key }) => key === target.value)
              if (next) onChoose({ node: next.node })
            }}
          >
            {choices.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.lead} aria-live="polite">
        {whyText(found, moved, words) ?? <Unmoved found={found} title={chosen?.title ?? ''} compared={compared} />}
      </p>
      <WayTable compared={compared} node={found} levels={levelsOf(comparison, node)} />
      <WhyLists compared={compared} of={node} node={found} moved={moved} />
      <LikeForLike compared={compared} node={node} />
    </section>
  )
}

type UnmovedProps = { readonly found: NodeComparison; readonly title: string; readonly compared: Compared }

/** What has no difference because a side is not scored. */
function Unmoved({ found, title, compared: { base, newest } }: UnmovedProps) {
  const { why } = useAllWords().m.compare
  if (found.status === 'new') return why.isNew(title, base.name)
  return found.status === 'gone' ? why.isGone(title, newest.name) : why.never(title)
}
