import { useMemo } from 'react'
import { effects } from '../../../engine/planned-work.ts'
import { Icon } from '../../controls/Icon.tsx'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './PlanPage.module.css'

/** Whether what was done before this round shows in its answers; nothing without a round before or work done. */
export function Effects({ view }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const { spoken, assessment, previous, inHand } = view
  const { actions } = inHand.roadmap
  const found = useMemo(
    () => (previous ? effects(spoken, assessment, previous.assessment, actions) : []),
    [spoken, assessment, previous, actions],
  )
  if (!previous || found.length === 0) return null
  const words = m.plan.effects
  return (
    <section aria-labelledby="effects" className={styles.section}>
      <h2 id="effects">{words.title}</h2>
      <p className="muted">{words.hint(f.date(previous.assessment.date))}</p>
      <ul className={styles.list}>
        {found.map(({ action, risen, points }) => (
          <li key={action.id} className={styles.said}>
            <h3>
              <bdi>{action.title}</bdi>
            </h3>
            <p className={styles.facts}>
              {risen.length === 0 ? (
                <span>{words.notYet}</span>
              ) : (
                <>
                  <b className={styles.shown}>
                    <Icon name="check" size={16} />
                    {words.shown(f.isolateLtr(f.points(points)))}
                  </b>
                  <span>{words.risen(f.list(risen.map(f.isolateLtr)))}</span>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
