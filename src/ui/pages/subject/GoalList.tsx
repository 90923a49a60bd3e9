import { useState } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Goal } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { notify } from '../../notices.ts'
import { today } from '../../rounds.ts'
import type { RoadmapInHand } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { goalValue } from './focus.ts'
import { GoalDialog } from './GoalDialog.tsx'
import { goalStanding, isOverdue } from './goal-standing.ts'
import { Lines } from './Lines.tsx'
import { putLine, takeLine } from './roadmap-lines.ts'
import styles from './SubjectPage.module.css'
import type { TrendNode, TrendRound } from './trend-rounds.ts'

type Props = {
  readonly inHand: RoadmapInHand
  readonly nodes: readonly TrendNode[]
  readonly newest: TrendRound | undefined
  readonly document: Questionnaire | undefined
}

/** Where the subject wants to be, and how far it still is. */
export function GoalList({ inHand: { roadmap, change }, nodes, newest, document }: Props) {
  const words = useAllWords()
  const { m, f } = words
  const [edited, setEdited] = useState<Goal | 'new' | null>(null)
  const refused = () => notify({ text: m.library.notStored, tone: 'problem' })
  const put = async (goal: Goal) => {
    if (!(await change((before) => ({ ...before, goals: putLine(before.goals, goal) })))) refused()
  }
  const textOf = (goal: Goal) => {
    const title = nodes.find(({ domain }) => domain === goal.domain)?.title ?? goal.domain ?? ''
    return m.subject.goals.line(f.isolate(title), f.isolate(goalValue(goal, document, words)))
  }
  const remove = async (goal: Goal) => {
    if (!(await change((before) => ({ ...before, goals: takeLine(before.goals, goal) })))) return refused()
    const action = { label: m.shell.undo, run: () => void put(goal) }
    notify({ text: m.subject.goals.removed(textOf(goal)), tone: 'plain', action })
  }
  return (
    <div className={styles.aside}>
      <div className={styles.bar}>
        <h3>{m.subject.goals.title}</h3>
        <Button icon="plus" onClick={() => setEdited('new')}>
          {m.subject.goals.add}
        </Button>
      </div>
      {roadmap.goals.length === 0 ? (
        <p className="muted">{m.subject.goals.none}</p>
      ) : (
        <Lines
          lines={roadmap.goals.map((goal) => ({
            id: goal.id,
            text: textOf(goal),
            below: standingText(goal, nodes, newest, words),
            edit: () => setEdited(goal),
            remove: () => void remove(goal),
          }))}
        />
      )}
      {edited && (
        <GoalDialog
          goal={edited === 'new' ? null : edited}
          nodes={nodes}
          document={document}
          onSave={(goal) => void put(goal)}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  )
}

function standingText(
  goal: Goal,
  nodes: readonly TrendNode[],
  newest: TrendRound | undefined,
  { m, f }: ReturnType<typeof useAllWords>,
): string {
  const node = nodes.find(({ domain }) => domain === goal.domain)
  const standing = node ? goalStanding(goal, node, newest) : ({ kind: 'unknown' } as const)
  const { stands } = m.subject.goals
  const now = {
    reached: () => stands.reached,
    points: () => stands.points(f.number(standing.kind === 'points' ? standing.missing * 100 : 0, 1)),
    level: () => stands.level(f.isolate((standing.kind === 'level' && standing.now) || m.terms.notScored)),
    unknown: () => stands.unknown,
  }[standing.kind]()
  return [
    ...(goal.by ? [m.subject.goals.byDate(f.date(goal.by))] : []),
    now,
    ...(isOverdue(goal, standing, today()) ? [stands.overdue] : []),
  ].join(' · ')
}
