import { gaps } from '../../../engine/gaps.ts'
import { levelText } from '../../../report/level-text.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import { PathRow } from './PathRow.tsx'
import styles from './PlanPage.module.css'
import type { FoundPath, PathWish } from './path-wishes.ts'
import { actionFor } from './plan-actions.ts'
import { usePlan } from './use-plan.ts'

type Props = { readonly view: ResultsView; readonly wish: PathWish; readonly path: FoundPath | null }

/** What the path asks and what it brings, before anything is added. */
export function PathPreview({ view, wish, path }: Props) {
  const { m } = useAllWords()
  const { add } = usePlan(view.inHand)
  const { spoken, assessment, result, target } = view
  const words = m.plan.path
  if (!path || path.raises.length === 0)
    return <p role="status">{wish.kind === 'budget' ? words.nothingLeft : words.nothing}</p>
  const actions = () => {
    const known = gaps(spoken, assessment, result, { target })
    return path.raises.map((raise) => {
      const first = known.find(({ question }) => question === raise.question)?.nextStep?.first
      return actionFor(crypto.randomUUID(), spoken, assessment.answers, { ...raise, first })
    })
  }
  return (
    <div className={styles.preview}>
      <Outcome view={view} path={path} />
      <ul className={styles.list}>
        {path.raises.map((raise) => (
          <PathRow key={raise.question} raise={raise} view={view} />
        ))}
      </ul>
      <p className="muted small">{claim(view, wish, path, words)}</p>
      <p>
        <Button look="primary" icon="plus" onClick={() => void add(actions())}>
          {words.add(path.raises.length)}
        </Button>
      </p>
    </div>
  )
}

type Words = ReturnType<typeof useAllWords>['m']['plan']['path']

function claim({ spoken }: ResultsView, wish: PathWish, { exact }: FoundPath, words: Words): string {
  if (!exact) return words.near
  if (wish.kind !== 'step') return words.exact
  return spoken.scoring?.levels?.model === 'bands' ? words.unlocks.bands : words.unlocks.exact
}

function Outcome({ view: { spoken }, path }: Pick<Props, 'view'> & { readonly path: FoundPath }) {
  const words = useAllWords()
  const { m, f } = words
  const [from, to] = [path.before.overall.index, path.after.overall.index]
  const moved = from === null || to === null ? null : to - from
  return (
    <p role="status" className={styles.outcome}>
      <b>{m.plan.path.outcome(f.isolateLtr(f.points(moved)), f.percent(to, 1))}</b>
      {path.after.headline && <span>{m.plan.path.level(levelText(spoken, words, path.after.headline))}</span>}
      <span className="muted">{m.plan.path.total(path.effort)}</span>
    </p>
  )
}
