import { memo, useEffect, useRef } from 'react'
import type { Domain, Questionnaire } from '../../../engine/questionnaire.ts'
import { LiveText } from '../../session/LiveText.tsx'
import { useLive } from '../../session/use-live.ts'
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
    const list = button.current?.closest('nav')
    if (!current || !button.current || !list) return
    // An observer is told after the page was laid out; asking for rectangles here would lay it out once more.
    const watch = new IntersectionObserver(
      ([seen]) => {
        watch.disconnect()
        if (!seen?.rootBounds || seen.intersectionRatio === 1) return
        const { boundingClientRect: item, rootBounds: view } = seen
        list.scrollBy({
          left: item.left + item.width / 2 - view.left - view.width / 2,
          top: item.top + item.height / 2 - view.top - view.height / 2,
        })
      },
      { root: list },
    )
    watch.observe(button.current)
    return () => watch.disconnect()
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

/** The bar is drawn by the style sheet: every element counts where there may be a hundred domains. */
function DomainScore({ id }: { id: string }) {
  const { m, f } = useWords()
  const done = useRef<HTMLSpanElement>(null)
  useLive(
    ({ result }) => result.domains[id]?.completeness ?? null,
    (share) => {
      done.current?.style.setProperty('--share', String(share ?? 0))
      const text = done.current?.lastChild
      if (text) text.nodeValue = f.percent(share)
    },
  )
  return (
    <>
      <LiveText className={styles.score} read={({ result }) => f.percent(result.domains[id]?.index ?? null)} />
      <span ref={done} className={styles.done}>
        <span className="visually-hidden">{m.terms.completeness} </span>{' '}
      </span>
    </>
  )
}
