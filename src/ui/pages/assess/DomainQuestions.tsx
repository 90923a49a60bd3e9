import type { Domain, Question, Questionnaire } from '../../../engine/questionnaire.ts'
import { Button, ButtonLink } from '../../controls/Button.tsx'
import { QuestionCard } from '../../questions/QuestionCard.tsx'
import { useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './AssessPage.module.css'

type Props = {
  readonly questionnaire: Questionnaire
  readonly domain: Domain
  readonly at: number
  readonly onGo: (position: number) => void
}

/** One domain: what it covers, its questions (those whose condition holds), and the way on. */
export function DomainQuestions({ questionnaire, domain, at, onGo }: Props) {
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
      {domain.questions && <Asked questionnaire={questionnaire} questions={domain.questions} />}
      {domain.sections?.map((section) => (
        <section key={section.id} aria-label={section.title} className={styles.section}>
          <h3>{section.title}</h3>
          {section.description && <p className="muted">{section.description}</p>}
          <Asked questionnaire={questionnaire} questions={section.questions} />
        </section>
      ))}
      <WayOn count={questionnaire.domains.length} at={at} onGo={onGo} />
    </section>
  )
}

function Asked({ questionnaire, questions }: { questionnaire: Questionnaire; questions: readonly Question[] }) {
  const { m } = useWords()
  // A text of ids, so that this re-renders only when a condition opens or closes a question.
  const asked = useSessionValue(({ result }) =>
    questions
      .filter(({ id }) => result.questions[id]?.state !== 'hidden' && result.questions[id]?.state !== 'undecided')
      .map(({ id }) => id)
      .join(' '),
  ).split(' ')
  const shown = questions.filter(({ id }) => asked.includes(id))
  if (shown.length === 0) return <p className="muted">{m.assess.noQuestions}</p>
  return shown.map((question) => <QuestionCard key={question.id} questionnaire={questionnaire} question={question} />)
}

function WayOn({ count, at, onGo }: { count: number; at: number; onGo: (position: number) => void }) {
  const { m } = useWords()
  const id = useSessionValue((state) => state.assessment.id)
  return (
    <div className={`${styles.wayOn} no-print`}>
      {at > 0 && <Button onClick={() => onGo(at - 1)}>{m.assess.previousDomain}</Button>}
      <span />
      {at < count - 1 ? (
        <Button look="primary" onClick={() => onGo(at + 1)}>
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
