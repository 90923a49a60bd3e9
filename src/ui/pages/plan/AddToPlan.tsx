import type { Gap } from '../../../engine/gaps.ts'
import { Button } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './AddToPlan.module.css'
import { actionFor, plannedQuestions } from './plan-actions.ts'
import { usePlan } from './use-plan.ts'

/** One click from a gap to an action; says so where the question is in the plan already. */
export function AddToPlan({ gap, view }: { readonly gap: Gap; readonly view: ResultsView }) {
  const { m } = useAllWords()
  const { inHand, spoken, assessment } = view
  const { add } = usePlan(inHand)
  const { question, to, nextStep } = gap
  if (plannedQuestions(inHand.roadmap.actions).has(question))
    return (
      <a href={`#/plan/${assessment.id}`} className={styles.there}>
        <Icon name="check" size={18} />
        {m.plan.inPlan}
      </a>
    )
  const action = () =>
    actionFor(crypto.randomUUID(), spoken, assessment.answers, { question, to, first: nextStep?.first })
  return (
    <Button icon="plus" aria-label={m.plan.addOf(question)} onClick={() => void add([action()])}>
      {m.plan.add}
    </Button>
  )
}
