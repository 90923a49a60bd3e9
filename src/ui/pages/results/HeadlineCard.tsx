import type { WithPrevious } from '../../use-opened.ts'
import { useWords } from '../../words.ts'
import { Star } from '../../controls/Star.tsx'
import styles from './HeadlineCard.module.css'

/** The one big thing: the result in words, the index beside it with its range while open, one sentence. */
export function HeadlineCard({ opened }: { opened: WithPrevious }) {
  const { m, f } = useWords()
  const { result, previous, spoken } = opened
  const { overall } = result
  const open = overall.lower !== overall.upper
  const delta =
    previous && overall.index !== null && previous.result.overall.index !== null
      ? overall.index - previous.result.overall.index
      : null
  const category = spoken.classification?.categories.find((candidate) => candidate.id === result.category)
  return (
    <section className={styles.card} aria-label={m.results.result}>
      <div className={styles.star}>
        <Star size={168} balance={false} />
      </div>
      <Verdict opened={opened} />
      <div className={styles.figures}>
        <p className={styles.index}>{f.percent(overall.index)}</p>
        <p className="muted small">
          {m.terms.index}
          {open && ` · ${m.results.indexRange(f.percent(overall.lower), f.percent(overall.upper))}`}
        </p>
        <p className="small">{m.results.coverageText(f.percent(overall.coverage))}</p>
        <p className="small">{m.results.completenessText(f.percent(overall.completeness))}</p>
        {previous && delta !== null && (
          <p className="small">{m.results.sinceLast(f.points(delta), f.date(previous.assessment.date))}</p>
        )}
        {category && <p className="small">{category.title}</p>}
      </div>
    </section>
  )
}

function Verdict({ opened: { result, spoken } }: { opened: WithPrevious }) {
  const { m, f } = useWords()
  const steps = spoken.scoring?.levels?.steps ?? []
  const { headline, overall } = result
  const at = (step: number | null) => (step === null ? undefined : steps[step])
  const [now, lower, upper] = [at(headline?.step ?? null), at(headline?.lower ?? null), at(headline?.upper ?? null)]
  const openCount = overall.counts.open
  if (!headline || !now || !lower || !upper) {
    const band = spoken.indexBands?.findLast(({ from }) => (overall.index ?? 0) >= from)
    return (
      <div className={styles.verdict}>
        <p className={styles.title}>{band?.title ?? f.percent(overall.index)}</p>
      </div>
    )
  }
  if (!headline.provisional) {
    return (
      <div className={styles.verdict}>
        <p className={styles.title}>{now.title}</p>
        {now.meaning && <p>{now.meaning}</p>}
        {openCount > 0 && (
          <p className="muted small">{m.results.provisional(m.terms.openQuestions(openCount), lower.title, upper.title)}</p>
        )}
      </div>
    )
  }
  return (
    <div className={styles.verdict}>
      <p className={styles.title}>{lower === upper ? lower.title : m.results.between(lower.title, upper.title)}</p>
      <p>{m.results.provisional(m.terms.openQuestions(openCount), lower.title, upper.title)}</p>
    </div>
  )
}
