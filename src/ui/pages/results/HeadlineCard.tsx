import { stepText } from '../../../report/level-text.ts'
import { Star } from '../../controls/Star.tsx'
import { useAllWords } from '../../words.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './HeadlineCard.module.css'
import type { ResultsView } from './results-view.ts'

const OVERALL = { kind: 'overall' } as const

/** The one big thing: the result in words, the index beside it with its range while open, one sentence. */
export function HeadlineCard({ view }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const { overall } = view.result
  const open = overall.lower !== overall.upper
  const asked = view.target?.index
  return (
    <section className={styles.card} aria-label={m.results.result}>
      <div className={styles.star}>
        <Star size={168} balance={false} />
      </div>
      <Verdict view={view} />
      <div className={styles.figures}>
        <p className={styles.index}>
          <OpenNumber asked={{ show: 'index', node: OVERALL }}>{f.percent(overall.index)}</OpenNumber>
        </p>
        <p className="muted small">
          {m.terms.index}
          {open && ` · ${m.results.indexRange(f.percent(overall.lower), f.percent(overall.upper))}`}
        </p>
        {asked !== undefined && <p className={styles.target}>{m.results.target.overall(f.percent(asked))}</p>}
        {view.way && (
          <p className={styles.target}>{m.plan.progress.text(f.percent(view.way.share), f.date(view.way.since))}</p>
        )}
        <p className="small">
          <OpenNumber asked={{ show: 'coverage', node: OVERALL }}>
            {m.results.coverageText(f.percent(overall.coverage))}
          </OpenNumber>
        </p>
        <p className="small">
          <OpenNumber asked={{ show: 'completeness', node: OVERALL }}>
            {m.results.completenessText(f.percent(overall.completeness))}
          </OpenNumber>
        </p>
        <SinceLast view={view} />
      </div>
    </section>
  )
}

/** The movement since the round before; the comparison takes it apart. */
function SinceLast({ view: { result, previous, assessment } }: { readonly view: ResultsView }) {
  const { m, f } = useAllWords()
  const [now, before] = [result.overall.index, previous?.result.overall.index ?? null]
  if (!previous || now === null || before === null) return null
  return (
    <p className="small">
      <a href={`#/compare/${previous.assessment.id},${assessment.id}`}>
        {m.results.sinceLast(f.isolateLtr(f.points(now - before)), f.date(previous.assessment.date))}
      </a>
    </p>
  )
}

function Verdict({ view: { result, spoken } }: { readonly view: ResultsView }) {
  const words = useAllWords()
  const { m, f } = words
  const { headline, overall } = result
  const title = (step: number | null | undefined) => stepText(spoken, words, step ?? null)
  const [now, lower, upper] = [title(headline?.step), title(headline?.lower), title(headline?.upper)]
  if (!headline || now === null || lower === null || upper === null) {
    const band = spoken.indexBands?.findLast(({ from }) => (overall.index ?? 0) >= from)
    return <p className={styles.title}>{band?.title ?? f.percent(overall.index)}</p>
  }
  const { open } = overall.counts
  const range = m.results.provisional(m.terms.openQuestions(open), lower, upper)
  const settled = !headline.provisional
  const meaning = spoken.scoring?.levels?.steps[headline.step ?? -1]?.meaning
  return (
    <div className={styles.verdict}>
      <p className={styles.title}>
        <OpenNumber asked={{ show: 'level', node: { kind: 'headline' } }}>
          {settled ? now : lower === upper ? lower : m.results.between(lower, upper)}
        </OpenNumber>
      </p>
      {settled && meaning && <p>{meaning}</p>}
      {(!settled || open > 0) && <p className={settled ? 'muted small' : ''}>{range}</p>}
    </div>
  )
}
