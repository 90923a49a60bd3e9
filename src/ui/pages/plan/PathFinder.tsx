import { useMemo, useState } from 'react'
import { Field } from '../../controls/Field.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import { PathPreview } from './PathPreview.tsx'
import styles from './PlanPage.module.css'
import { findPath, type PathWish, pathWishes, startOf } from './path-wishes.ts'

const FIRST_BUDGET = 6
const MOST_EFFORT = 999

/** The cheapest way to more: for a budget, to an index, or to the next step; looked at before it is added. */
export function PathFinder({ view }: { readonly view: ResultsView }) {
  const { m } = useAllWords()
  const { spoken, assessment, target, inHand } = view
  const { actions } = inHand.roadmap
  const [key, setKey] = useState('budget')
  const [written, setWritten] = useState(String(FIRST_BUDGET))
  const start = useMemo(() => startOf(spoken, assessment, actions, target), [spoken, assessment, actions, target])
  const wishes = useMemo(() => pathWishes(spoken, start), [spoken, start])
  const wish = wishes.find((one) => one.key === key) ?? wishes[0]
  const budget = Number(written)
  const valid = Number.isInteger(budget) && budget >= 1 && budget <= MOST_EFFORT
  const asked = wish && (wish.kind !== 'budget' || valid) ? wish : null
  const path = useMemo(() => asked && findPath(spoken, start, asked, budget), [spoken, start, asked, budget])
  if (!wish) return null
  return (
    <section aria-labelledby="path" className={`${styles.section} no-print`}>
      <h2 id="path">{m.plan.path.title}</h2>
      <p className="muted">{m.plan.path.intro}</p>
      <div className={styles.fields}>
        <Field label={m.plan.path.goal}>
          {(parts) => (
            <select value={wish.key} onChange={(event) => setKey(event.target.value)} {...parts}>
              {wishes.map((one) => (
                <option key={one.key} value={one.key}>
                  <WishName wish={one} view={view} />
                </option>
              ))}
            </select>
          )}
        </Field>
        {wish.kind === 'budget' && (
          <Field label={m.plan.path.effort} error={valid ? undefined : m.plan.path.effortNeeded}>
            {(parts) => (
              <input
                type="number"
                min={1}
                max={MOST_EFFORT}
                inputMode="numeric"
                value={written}
                onChange={(event) => setWritten(event.target.value)}
                {...parts}
              />
            )}
          </Field>
        )}
      </div>
      {asked && <PathPreview view={view} wish={asked} path={path} />}
    </section>
  )
}

function WishName({ wish, view: { spoken } }: { readonly wish: PathWish; readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const { path } = m.plan
  if (wish.kind === 'budget') return path.budget
  if (wish.kind === 'index') return path.index(f.percent(wish.index))
  const { node, step } = wish
  const level = spoken.scoring?.levels?.steps[step]?.title ?? ''
  if (node.kind === 'headline') return path.headline(level)
  return path.domain(spoken.domains.find(({ id }) => id === node.id)?.title ?? node.id, level)
}
