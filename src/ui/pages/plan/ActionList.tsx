import { useState } from 'react'
import { inDueOrder } from '../../../engine/due-order.ts'
import type { Action } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import { ActionForm } from './ActionForm.tsx'
import { ActionItem } from './ActionItem.tsx'
import styles from './PlanPage.module.css'
import { usePlan } from './use-plan.ts'

/** What is done about the gaps, by when, by whom; edited in its place. */
export function ActionList({ view }: { readonly view: ResultsView }) {
  const { m } = useAllWords()
  const planning = usePlan(view.inHand)
  const [edited, setEdited] = useState<string | null>(null)
  const { actions } = view.inHand.roadmap
  const save = (action: Action) => {
    setEdited(null)
    void (edited === NEW ? planning.add([action]) : planning.put(action))
  }
  const form = (action: Action | null) => <ActionForm action={action} onSave={save} onClose={() => setEdited(null)} />
  return (
    <section aria-labelledby="actions" className={styles.section}>
      <div className={styles.bar}>
        <h2 id="actions">{m.plan.actions}</h2>
        <Button icon="plus" onClick={() => setEdited(NEW)}>
          {m.plan.addOwn}
        </Button>
      </div>
      {actions.length === 0 && edited !== NEW && <p className={styles.hint}>{m.plan.empty}</p>}
      <ul className={styles.list}>
        {edited === NEW && <li>{form(null)}</li>}
        {inDueOrder(actions).map((action) => (
          <li key={action.id} data-status={action.status}>
            {edited === action.id ? (
              form(action)
            ) : (
              <ActionItem action={action} view={view} planning={planning} onEdit={() => setEdited(action.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** No id is empty. */
const NEW = ''
