import { memo } from 'react'
import { type Entry, outline } from '../../../engine/outline.ts'
import type { Domain, Questionnaire } from '../../../engine/questionnaire.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './AssessPage.module.css'
import { isHeldBack, useNavigator } from './navigator.ts'
import { usePlace } from './place.ts'
import { QuestionList } from './QuestionList.tsx'
import { useGrowing } from './use-growing.ts'
import { asked, bySection, PAGE, pageAround } from './walk.ts'

type Props = { readonly questionnaire: Questionnaire; readonly domain: Domain; readonly at: number }

/** One domain: what it covers, its questions (those whose condition holds), and the way on. */
export const DomainQuestions = memo(function DomainQuestions({ questionnaire, domain, at }: Props) {
  const { m } = useWords()
  return (
    <section aria-labelledby="domain-title">
      <header className={styles.domainHead}>
        <p className="small muted">{m.assess.domainPosition(at + 1, questionnaire.domains.length)}</p>
        <h2 id="domain-title" tabIndex={-1}>
          {domain.title}
        </h2>
        {domain.description && <p className="muted">{domain.description}</p>}
        {domain.respondent && (
          <p className="small muted">
            <b>{m.assess.respondent}</b> · {domain.respondent}
          </p>
        )}
      </header>
      <Asked questionnaire={questionnaire} domain={domain} />
      <WayOn count={questionnaire.domains.length} at={at} />
    </section>
  )
})

/** The conditional questions of a domain that are held back, as one text: it changes only when one opens or closes. */
function useHeldBack(questionnaire: Questionnaire, domain: Domain): ReadonlySet<string> {
  const conditional = outline(questionnaire).filter((entry) => entry.domain === domain && entry.question.when)
  const ids = useSessionValue((state) =>
    conditional
      .filter(({ question }) => isHeldBack(state, question.id))
      .map(({ question }) => question.id)
      .join(' '),
  )
  return new Set(ids.split(' '))
}

function Asked({ questionnaire, domain }: Pick<Props, 'questionnaire' | 'domain'>) {
  const { m } = useWords()
  const depth = usePlace((place) => place.depth)
  const held = useHeldBack(questionnaire, domain)
  const entries = asked(questionnaire, depth, (id) => held.has(id), domain)
  const page = usePlace(
    ({ current }) =>
      pageAround(
        entries,
        entries.findIndex(({ question }) => question.id === current),
      ).page,
  )
  if (entries.length === 0) return <p className="muted">{depth === 'core' ? m.assess.noCore : m.assess.noQuestions}</p>
  const { items, from, pages } = pageAround(entries, page * PAGE)
  const pager = pages > 1 && (
    <Pager from={from} count={items.length} all={entries.length} idAt={(position) => entries[position]?.question.id} />
  )
  return (
    <>
      {pager}
      <GrowingList key={from} questionnaire={questionnaire} entries={items} />
      {pager}
    </>
  )
}

/** A page of questions under the headings of their sections, mounted a block at a time as one comes near the end. */
function GrowingList({ questionnaire, entries }: { questionnaire: Questionnaire; entries: readonly Entry[] }) {
  const { shown, end } = useGrowing(entries)
  return (
    <>
      {bySection(shown).map(({ section, entries: part }) =>
        section ? (
          <section key={section.id} aria-label={section.title} className={styles.section}>
            <h3>{section.title}</h3>
            {section.description && <p className="muted">{section.description}</p>}
            <QuestionList questionnaire={questionnaire} entries={part} />
          </section>
        ) : (
          <QuestionList key="own" questionnaire={questionnaire} entries={part} />
        ),
      )}
      {shown.length < entries.length && <div ref={end} className={styles.end} />}
    </>
  )
}

type PagerProps = {
  readonly from: number
  readonly count: number
  readonly all: number
  readonly idAt: (position: number) => string | undefined
}

/** The way through a domain too long for one page. */
function Pager({ from, count, all, idAt }: PagerProps) {
  const { m } = useWords()
  const navigator = useNavigator()
  const go = (position: number) => {
    const id = idAt(position)
    if (id !== undefined) navigator.toQuestion(id)
  }
  return (
    <div className={`${styles.pager} no-print`}>
      <Button look="quiet" className={from === 0 ? styles.idle : ''} onClick={() => go(from - 1)}>
        {m.assess.previousPage}
      </Button>
      <span className="small muted numeric">{m.assess.pageRange(from + 1, from + count, all)}</span>
      <Button look="quiet" className={from + count >= all ? styles.idle : ''} onClick={() => go(from + count)}>
        {m.assess.nextPage}
      </Button>
    </div>
  )
}

function WayOn({ count, at }: { count: number; at: number }) {
  const { m } = useWords()
  const navigator = useNavigator()
  const id = useSessionValue((state) => state.assessment.id)
  return (
    <div id="assess-way-on" className={`${styles.wayOn} no-print`}>
      {at > 0 && <Button onClick={() => navigator.toDomain(at - 1)}>{m.assess.previousDomain}</Button>}
      <span />
      {at < count - 1 ? (
        <Button look="primary" onClick={() => navigator.toDomain(at + 1)}>
          {m.assess.nextDomain}
        </Button>
      ) : (
        <ButtonLink look="primary" href={`#/results/${id}`}>
          {m.assess.finish}
        </ButtonLink>
      )}
    </div>
  )
}
