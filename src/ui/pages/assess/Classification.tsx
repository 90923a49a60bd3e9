import type { Classification as Facts } from '../../../engine/questionnaire.ts'
import { useSession, useSessionValue } from '../../session/session.ts'
import styles from './AssessPage.module.css'

/** The few facts that are asked first because they choose the target (for example a post's threat rating). */
export function Classification({ classification }: { classification: Facts }) {
  const session = useSession()
  const chosen = useSessionValue((state) => state.assessment.classification)
  const category = useSessionValue((state) => state.result.category)
  const title = classification.categories.find((candidate) => candidate.id === category)?.title
  return (
    <section className={styles.facts} aria-labelledby="classification-title">
      <h2 id="classification-title">{classification.title}</h2>
      {classification.description && <p className="muted">{classification.description}</p>}
      {classification.facts.map((fact) => (
        <fieldset key={fact.id} className={styles.fact}>
          <legend>{fact.text}</legend>
          {fact.options.map((option) => (
            <label key={option.id}>
              <input
                type="radio"
                name={`fact ${fact.id}`}
                checked={chosen?.[fact.id] === option.id}
                onChange={() => session.classify(fact.id, option.id)}
              />
              {option.label}
            </label>
          ))}
        </fieldset>
      ))}
      {title && (
        <p role="status">
          <b>{title}</b>
        </p>
      )}
    </section>
  )
}
