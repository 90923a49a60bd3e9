import { useLayoutEffect } from 'react'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { Button } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import styles from './AssessPage.module.css'
import { useNavigator } from './navigator.ts'
import { type Finding, usePlaceStore } from './place.ts'
import { QuestionList } from './QuestionList.tsx'
import { mounted } from './walk.ts'

/** What a search or filter found, across domains, a block at a time. */
export function FoundQuestions({ questionnaire, finding }: { questionnaire: Questionnaire; finding: Finding }) {
  const { m } = useAllWords()
  const navigator = useNavigator()
  const place = usePlaceStore()
  const { ids, shown, filter, text } = finding
  // Whoever goes to a question before this part was loaded arrives once it is here.
  useLayoutEffect(() => place.setState(({ arrival }) => ({ arrival: arrival && { ...arrival } })), [place])
  const { items, from } = mounted(ids, shown)
  const show = (blocks: number) => {
    place.setState({ finding: { ...finding, shown: blocks } })
  }
  const entries = items.flatMap((id) => entryOf(questionnaire, id) ?? [])
  const domains = [...new Set(entries.map(({ domain }) => domain))]
  return (
    <section aria-labelledby="domain-title">
      <header className={styles.foundHead}>
        <div>
          <p className="small muted">
            {[filter && m.assessTools.filter[filter], text.trim()].filter(Boolean).join(' · ')}
          </p>
          <h2 id="domain-title" tabIndex={-1}>
            {m.assess.foundQuestions(ids.length)}
          </h2>
        </div>
        <Button onClick={() => navigator.find(null)}>{m.assessTools.backToDomain}</Button>
      </header>
      {ids.length === 0 && <p className="muted">{m.assessTools.noneFound}</p>}
      {from > 0 && <Button onClick={() => show(shown - 1)}>{m.assessTools.showEarlier}</Button>}
      {domains.map((domain) => (
        <section key={domain.id} aria-label={domain.title} className={styles.foundIn}>
          <h3>{domain.title}</h3>
          <QuestionList questionnaire={questionnaire} entries={entries.filter((entry) => entry.domain === domain)} />
        </section>
      ))}
      {from + items.length < ids.length && (
        <div className={`${styles.wayOn} no-print`}>
          <Button onClick={() => show(shown + 1)}>{m.assessTools.showMore}</Button>
        </div>
      )}
    </section>
  )
}
