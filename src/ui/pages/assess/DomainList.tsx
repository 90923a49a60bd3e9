import { memo, useEffect, useRef } from 'react'
import type { Domain, Questionnaire } from '../../../engine/questionnaire.ts'
import { useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './DomainList.module.css'
import { useNavigator } from './navigator.ts'
import { usePlace } from './place.ts'

/** The domains with how much is answered and what they score so far; numbered like the radar's axes. */
export const DomainList = memo(function DomainList({ questionnaire }: { questionnaire: Questionnaire }) {
  const { m } = useWords()
  return (
    <nav className={`${styles.list} no-print`} aria-label={m.assess.domains}>
      <ol>
        {questionnaire.domains.map((domain, position) => (
          <li key={domain.id}>
            <DomainLink domain={domain} position={position} />
          </li>
        ))}
      </ol>
    </nav>
  )
})

/** Brings the current domain into the list's view; unlike `scrollIntoView` it leaves the page where it is. */
function useInView(current: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const item = button.current?.getBoundingClientRect()
    const list = button.current?.closest('nav')
    if (!current || !item || !list) return
    const view = list.getBoundingClientRect()
    const hidden = item.left < view.left || item.right > view.right || item.top < view.top || item.bottom > view.bottom
    if (!hidden) return
    list.scrollBy({
      left: item.left + item.width / 2 - view.left - view.width / 2,
      top: item.top + item.height / 2 - view.top - view.height / 2,
    })
  }, [current])
  return button
}

function DomainLink({ domain, position }: { readonly domain: Domain; readonly position: number }) {
  const { f } = useWords()
  const navigator = useNavigator()
  const current = usePlace(({ at, finding }) => at === position && finding === null)
  const button = useInView(current)
  return (
    <button
      ref={button}
      type="button"
      className={styles.domain}
      aria-current={current ? 'step' : undefined}
      onClick={() => navigator.toDomain(position)}
    >
      <span className={styles.number} aria-hidden="true">
        {f.number(position + 1)}
      </span>
      <span className={styles.name}>{domain.title}</span>
      <DomainScore id={domain.id} />
    </button>
  )
}

/** The bar is drawn by the style sheet: a meter's five elements are too many where there may be a hundred domains. */
const share = (completeness: number | null) => ({ ['--share' as string]: completeness ?? 0 })

function DomainScore({ id }: { id: string }) {
  const { m, f } = useWords()
  const result = useSessionValue((state) => state.result.domains[id])
  if (!result) return null
  return (
    <>
      <span className={styles.score}>{f.percent(result.index)}</span>
      <span className={styles.done} style={share(result.completeness)}>
        <span className="visually-hidden">{m.terms.completeness} </span>
        {f.percent(result.completeness)}
      </span>
    </>
  )
}
