import { entryOf } from '../../../engine/outline.ts'
import type { Action } from '../../../engine/roadmap.ts'
import { ladderText } from '../../../report/answer-text.ts'
import { Icon } from '../../controls/Icon.tsx'
import { Menu } from '../../controls/Menu.tsx'
import { today } from '../../rounds.ts'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './PlanPage.module.css'
import { isOverdue, withStatus } from './plan-actions.ts'
import type { Planning } from './use-plan.ts'

const STATUSES = ['planned', 'started', 'done', 'dropped'] as const

type Props = {
  readonly action: Action
  readonly view: ResultsView
  readonly planning: Planning
  readonly onEdit: () => void
}

/** One action: what, whom, when; its status changes here, the rest in its form. */
export function ActionItem({ action, view, planning, onEdit }: Props) {
  const { m } = useAllWords()
  const { title, status, note } = action
  return (
    <div className={styles.action}>
      <div className={styles.said}>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <Raised action={action} view={view} />
        <Facts action={action} />
        {note !== undefined && <p className={styles.note}>{note}</p>}
      </div>
      <div className={`${styles.ways} no-print`}>
        <select
          aria-label={m.plan.statusOf(title)}
          value={status}
          onChange={({ target }) => {
            const chosen = STATUSES.find((one) => one === target.value)
            if (chosen) void planning.put(withStatus(action, chosen, today()))
          }}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {m.plan.statuses[one]}
            </option>
          ))}
        </select>
        <Menu
          label={m.subject.actionsFor(title)}
          items={[
            { label: m.subject.edit, run: onEdit },
            { label: m.subject.remove, run: () => void planning.remove(action), danger: true },
          ]}
        />
      </div>
    </div>
  )
}

/** The questions it raises, each a link to its answer. */
function Raised({ action, view: { spoken, assessment } }: Pick<Props, 'action' | 'view'>) {
  const words = useAllWords()
  return (
    <ul className={styles.raised}>
      {action.raises.map(({ question: id, to }) => {
        const question = entryOf(spoken, id)?.question
        return (
          <li key={id}>
            {question ? (
              <a href={`#/assess/${assessment.id}/${id}`} aria-label={words.m.results.goTo(id)}>
                <bdi dir="ltr">{id}</bdi>
              </a>
            ) : (
              <bdi dir="ltr">{id}</bdi>
            )}
            {question && ` ${words.m.plan.path.raiseTo(ladderText(spoken, words, question, to))}`}
          </li>
        )
      })}
    </ul>
  )
}

function Facts({ action }: { readonly action: Action }) {
  const { m, f } = useAllWords()
  const { owner, due, effort, status, doneOn } = action
  const late = isOverdue(action, today())
  return (
    <p className={styles.facts}>
      <b className={styles.printed}>{m.plan.statuses[status]}</b>
      {doneOn !== undefined && <span>{m.plan.doneIs(f.date(doneOn))}</span>}
      {late && due !== undefined && (
        <b className={styles.late}>
          <Icon name="warning" size={16} />
          {m.plan.overdue(f.date(due))}
        </b>
      )}
      {!late && doneOn === undefined && <span>{due === undefined ? m.plan.noDue : m.plan.dueIs(f.date(due))}</span>}
      {owner !== undefined && <span>{m.plan.ownerIs(owner)}</span>}
      {effort !== undefined && <span>{m.plan.effortIs(effort)}</span>}
    </p>
  )
}
