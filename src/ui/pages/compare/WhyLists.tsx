import type { ReactNode } from 'react'
import type { Outcome } from '../../../engine/carry.ts'
import type { NodeComparison } from '../../../engine/compare.ts'
import { type MovedQuestions, questionsUnder } from '../../../engine/moved-questions.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { IndexNode } from '../../../engine/shares.ts'
import { useAllWords } from '../../words.ts'
import { ChangeMark } from './ChangeMark.tsx'
import type { Compared } from './compared.ts'
import tables from './tables.module.css'
import styles from './WhyLists.module.css'

type Props = {
  readonly compared: Compared
  readonly of: IndexNode
  readonly node: NodeComparison
  readonly moved: MovedQuestions
}

/** The questions behind each part, the heaviest first; each leads to its answer. */
export function WhyLists({ compared, of, node, moved }: Props) {
  const { m } = useAllWords()
  const { lists } = m.compare.why
  const because = node.because.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  return (
    <div className={tables.domains}>
      <List title={lists.answers} count={because.length}>
        {because.map(({ question, amount }) => (
          <Question key={question} id={question} compared={compared}>
            <ChangeMark change={{ kind: 'moved', delta: amount }} />
          </Question>
        ))}
      </List>
      {(['answered', 'cleared', 'applicability'] as const).map((kind) => (
        <List key={kind} title={lists[kind]} count={moved[kind].length}>
          {moved[kind].map((id) => (
            <Question key={id} id={id} compared={compared} />
          ))}
        </List>
      ))}
      {compared.base.questionnaire.version !== compared.newest.questionnaire.version && (
        <Outcomes compared={compared} of={of} />
      )}
    </div>
  )
}

function List({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { m } = useAllWords()
  if (count === 0) return null
  return (
    <details className={tables.details}>
      <summary>
        <span className={tables.domainName}>{m.compare.why.count(title, count)}</span>
      </summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  )
}

function Question({ id, compared: { newest }, children }: { id: string; compared: Compared; children?: ReactNode }) {
  const text = entryOf(newest.spoken, id)?.question.text ?? id
  return (
    <li>
      <a href={`#/assess/${newest.id}/${id}`}>
        <span className={tables.id}>
          <bdi dir="ltr">{id}</bdi>
        </span>
        <bdi>{text}</bdi>
      </a>
      {children}
    </li>
  )
}

const OUTCOMES: readonly Outcome[] = ['carried', 'check', 'proposed', 'archived', 'new']

/** What became of the earlier round's answers on their way to the later version. */
function Outcomes({ compared: { comparison, base, newest }, of }: Pick<Props, 'compared' | 'of'>) {
  const { m, f } = useAllWords()
  const under = new Set([base, newest].flatMap(({ questionnaire }) => questionsUnder(questionnaire, of)))
  const rows = comparison.carried.rows.filter(({ question }) => under.has(question))
  const counts = OUTCOMES.map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
  return (
    <details className={tables.details}>
      <summary>
        <span className={tables.domainName}>{m.compare.why.lists.ruler}</span>
      </summary>
      <ul className={styles.list}>
        {counts.map(({ outcome, count }) => (
          <li key={outcome}>
            <span>{m.compare.why.outcome[outcome]}</span>
            <b>{f.number(count)}</b>
          </li>
        ))}
      </ul>
    </details>
  )
}
