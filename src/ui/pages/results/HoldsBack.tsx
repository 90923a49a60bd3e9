import { useAllWords } from '../../words.ts'
import { CapNotice } from './CapNotice.tsx'
import { useExplaining } from './explain/explaining.ts'
import { HeldBackBody } from './HeldBackBody.tsx'
import styles from './HoldsBack.module.css'
import { heldBack } from './held-back.ts'

/** What holds the headline back, and the limits that wait further up. Nothing without a headline. */
export function HoldsBack() {
  const { m } = useAllWords()
  const explaining = useExplaining()
  const { headline, caps } = explaining.result
  if (!headline || headline.step === null) return null
  const reading = heldBack(explaining, { kind: 'headline' })
  const now = typeof reading === 'string' ? [] : reading.caps
  const later = caps.filter((cap) => !now.includes(cap))
  return (
    <section aria-labelledby="holds-back" className={styles.section}>
      <h2 id="holds-back">{m.results.held.title}</h2>
      <HeldBackBody reading={reading} nothing={m.results.held.nothing} />
      {later.length > 0 && (
        <>
          <h3 className={styles.later}>{m.results.held.later}</h3>
          {later.map((cap) => (
            <CapNotice key={cap.id} cap={cap} quiet />
          ))}
        </>
      )}
    </section>
  )
}
