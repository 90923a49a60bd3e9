import type { Domain, Questionnaire } from '../../../engine/questionnaire.ts'
import { Meter } from '../../controls/Meter.tsx'
import { useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './DomainList.module.css'

type Props = { readonly questionnaire: Questionnaire; readonly at: number; readonly onGo: (position: number) => void }

/** The domains with how much is answered and what they score so far; numbered like the radar's axes. */
export function DomainList({ questionnaire, at, onGo }: Props) {
  const { m } = useWords()
  return (
    <nav className={`${styles.list} no-print`} aria-label={m.assess.domains}>
      <ol>
        {questionnaire.domains.map((domain, position) => (
          <li key={domain.id}>
            <DomainLink domain={domain} position={position} current={position === at} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

type LinkProps = { readonly domain: Domain; readonly position: number; readonly current: boolean; readonly onGo: Props['onGo'] }

function DomainLink({ domain, position, current, onGo }: LinkProps) {
  const { m, f } = useWords()
  const result = useSessionValue((state) => state.result.domains[domain.id])
  return (
    <button type="button" className={styles.domain} aria-current={current ? 'step' : undefined} onClick={() => onGo(position)}>
      <span className={styles.number} aria-hidden="true">
        {f.number(position + 1)}
      </span>
      <span className={styles.name}>{domain.title}</span>
      <span className={styles.score}>{result ? f.percent(result.index) : ''}</span>
      {result && (
        <span className={styles.done}>
          <Meter share={result.completeness} label={m.terms.completeness} />
        </span>
      )}
    </button>
  )
}
