import { entryOf } from '../../../engine/outline.ts'
import { Icon } from '../../controls/Icon.tsx'
import type { WithPrevious } from '../../use-opened.ts'
import { useWords } from '../../words.ts'
import styles from './ResultsPage.module.css'

/** Every cap that applies, why, and because of which questions. */
export function CapNotices({ opened: { result, spoken, assessment } }: { opened: WithPrevious }) {
  const { m } = useWords()
  if (result.caps.length === 0) return null
  const steps = spoken.scoring?.levels?.steps ?? []
  return (
    <section aria-labelledby="caps" className={styles.caps}>
      <h2 id="caps">{m.results.capsTitle}</h2>
      {result.caps.map((cap) => {
        const notice = spoken.scoring?.caps?.find((declared) => declared.id === cap.id)?.notice
        const domain = spoken.domains.find((candidate) => candidate.id === cap.domain)
        return (
          <div key={cap.id} className={styles.cap}>
            <Icon name="warning" />
            <div>
              <p>
                <b>{m.results.cap(steps[cap.limit]?.title ?? '')}</b>
                {domain && ` · ${domain.title}`}
              </p>
              <p>{notice}</p>
              <ul>
                {cap.because.map((id) => (
                  <li key={id}>
                    <a href={`#/assess/${assessment.id}/${id}`}>
                      <bdi dir="ltr">{id}</bdi>
                    </a>{' '}
                    {entryOf(spoken, id)?.question.text}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        )
      })}
    </section>
  )
}
