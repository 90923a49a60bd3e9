import { useWords } from '../../words.ts'
import { CapNotice } from './CapNotice.tsx'
import { useExplaining } from './explain/explaining.ts'
import { HeldBackBody } from './HeldBackBody.tsx'
import styles from './HoldsBack.module.css'
import { heldBack } from './held-back.ts'

/** What holds the headline back: the caps that act, then the binding set. Nothing without a headline. */
export function HoldsBack() {
  const { m } = useWords()
  const explaining = useExplaining()
  const { result, spoken } = explaining
  const { headline, caps } = result
  if (!headline || headline.step === null) return null
  const without = spoken.scoring?.levels?.steps[headline.uncapped ?? headline.step]?.title
  return (
    <section aria-labelledby="holds-back" className={styles.section}>
      <h2 id="holds-back">{m.results.held.title}</h2>
      {caps.map((cap) => (
        <CapNotice key={cap.id} cap={cap} />
      ))}
      {headline.uncapped !== headline.step && without && <p>{m.results.withoutCap(without)}</p>}
      <HeldBackBody reading={heldBack(explaining, { kind: 'headline' })} />
    </section>
  )
}
