import plots from '../../charts/plots.module.css'
import { SeriesSample } from '../../charts/SeriesMark.tsx'
import { useAllWords } from '../../words.ts'
import type { Focus } from './focus.ts'
import { RoundMark } from './RoundMark.tsx'
import styles from './Trend.module.css'
import { versionChanges } from './trend-rounds.ts'

function Vessel({ share }: { share: number }) {
  return (
    <svg aria-hidden="true" width={14} height={14} viewBox="-7 -7 14 14">
      <RoundMark x={0} y={0} answered={share} />
    </svg>
  )
}

/** What the signs mean; only those that are there. */
export function FocusLegend({ focus: { target, goals, rounds } }: { focus: Focus }) {
  const { m } = useAllWords()
  const goal = goals.some(({ by, measure }) => by !== null && measure.kind === 'index')
  return (
    <ul className={plots.legend}>
      <li>
        <Vessel share={1} />
        {m.subject.legend.all}
      </li>
      <li>
        <Vessel share={0.4} />
        {m.subject.legend.part}
      </li>
      {target !== null && (
        <li>
          <SeriesSample look="target" />
          {m.terms.target}
        </li>
      )}
      {goal && (
        <li>
          <svg aria-hidden="true" width={32} height={12} viewBox="0 0 32 12">
            <path d="M1 6H26" className={styles.goal} />
            <path d="M26 1L31 6L26 11L21 6Z" fill="var(--target)" />
          </svg>
          {m.subject.legend.goal}
        </li>
      )}
      {versionChanges(rounds).length > 0 && (
        <li>
          <svg aria-hidden="true" width={12} height={16} viewBox="0 0 12 16">
            <path d="M6 0V16" className={plots.ruler} />
          </svg>
          {m.subject.legend.ruler}
        </li>
      )}
    </ul>
  )
}
