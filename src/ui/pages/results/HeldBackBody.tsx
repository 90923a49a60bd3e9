import { useAllWords } from '../../words.ts'
import { AnswerLinks } from './AnswerLinks.tsx'
import { CapNotice } from './CapNotice.tsx'
import { useExplaining } from './explain/explaining.ts'
import styles from './HoldsBack.module.css'
import type { HeldBack, HeldDomain, Reading } from './held-back.ts'

type Props = {
  readonly reading: Reading
  /** what is said when nothing holds it back */
  readonly nothing: string
}

/** What holds a level back, in sentences and links; one quiet sentence when nothing does. */
export function HeldBackBody({ reading, nothing }: Props) {
  const { m } = useAllWords()
  if (reading === 'none') return <p className="muted">{m.results.held.none}</p>
  if (reading === 'top') return <p className="muted">{nothing}</p>
  return (
    <>
      <Sentences held={reading} />
      {reading.caps.map((cap) => (
        <CapNotice key={cap.id} cap={cap} />
      ))}
      <Without held={reading} />
      {reading.domains.length > 0 && (
        <div className={styles.domains}>
          {reading.domains.map((one) => (
            <Lacking key={one.domain} one={one} />
          ))}
        </div>
      )}
    </>
  )
}

/** What the headline would be without the caps that hold it. */
function Without({ held: { step, caps } }: { readonly held: HeldBack }) {
  const { m } = useAllWords()
  const { result, spoken } = useExplaining()
  const uncapped = result.headline?.uncapped ?? step
  const title = spoken.scoring?.levels?.steps[uncapped]?.title
  if (!title || uncapped === step || !caps.some((cap) => cap.domain === null)) return null
  return <p>{m.results.withoutCap(title)}</p>
}

function Sentences({ held }: { readonly held: HeldBack }) {
  const { m, f } = useAllWords()
  const { spoken, result } = useExplaining()
  const words = m.results.held
  const title = (step: number) => spoken.scoring?.levels?.steps[step]?.title ?? ''
  const [now, next] = [title(held.step), title(held.next)]
  return (
    <>
      {held.holding > 0 && <p>{words.holding(held.holding, now, next)}</p>}
      {held.open > 0 && <p>{words.open(held.open, next)}</p>}
      {held.index !== null && <p>{words.index(next, f.percent(held.index), f.percent(result.overall.index))}</p>}
    </>
  )
}

/** What one domain lacks for the step asked of it. */
function Lacking({ one }: { readonly one: HeldDomain }) {
  const { m, f } = useAllWords()
  const { spoken, result } = useExplaining()
  const { held } = m.results
  const domain = spoken.domains.find(({ id }) => id === one.domain)
  const to = spoken.scoring?.levels?.steps[one.to]?.title ?? ''
  const now = f.percent(result.domains[one.domain]?.index ?? null)
  return (
    <section className={styles.lacking}>
      <h3>{domain?.title}</h3>
      {one.index !== null && <p>{held.domainIndex(to, f.percent(one.index), now)}</p>}
      {one.rise.length > 0 && (
        <>
          <p className={styles.lead}>{held.required(to)}</p>
          <AnswerLinks ids={one.rise} />
        </>
      )}
      {one.open.length > 0 && (
        <>
          <p className={styles.lead}>{held.stillOpen}</p>
          <AnswerLinks ids={one.open} />
        </>
      )}
      {one.othersNeeded > 0 && (
        <>
          <p className={styles.lead}>{held.others(one.othersNeeded, one.others.length, to)}</p>
          <AnswerLinks ids={one.others} />
        </>
      )}
    </section>
  )
}
