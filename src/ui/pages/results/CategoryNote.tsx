import { levelText } from '../../../report/level-text.ts'
import { useAllWords } from '../../words.ts'
import { type CategoryReading, categoryReading } from './category-reading.ts'
import { useExplaining } from './explain/explaining.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './ResultsPage.module.css'
import type { ResultsView } from './results-view.ts'

/** The category of the classification: what it asks for against what is reached, or which facts are missing. */
export function CategoryNote({ view: { spoken, assessment, result } }: { readonly view: ResultsView }) {
  const { m } = useAllWords()
  const reading = categoryReading(spoken, assessment, result)
  if (!reading) return null
  return (
    <section className={styles.category} aria-labelledby="category">
      <h2 id="category">{reading.title}</h2>
      {reading.kind === 'open' ? (
        <p>
          {m.results.category.missing(reading.missing)}{' '}
          <a href={`#/assess/${assessment.id}`}>{m.results.category.answer}</a>
        </p>
      ) : (
        <Known reading={reading} />
      )}
    </section>
  )
}

function Known({ reading }: { readonly reading: Extract<CategoryReading, { readonly kind: 'known' }> }) {
  const words = useAllWords()
  const { spoken, result } = useExplaining()
  const { category } = words.m.results
  const { asked, met } = reading
  const step = asked === null ? null : (spoken.scoring?.levels?.steps[asked]?.title ?? null)
  if (step === null) return <p>{category.asksNothing(reading.category)}</p>
  return (
    <>
      <p className={styles.asked}>
        {category.asks(reading.category, step)}{' '}
        <OpenNumber asked={{ show: 'level', node: { kind: 'headline' } }}>
          {category.reached(levelText(spoken, words, result.headline))}
        </OpenNumber>
      </p>
      <p className="muted small">{met === null ? category.undecided : met ? category.met : category.notMet}</p>
    </>
  )
}
