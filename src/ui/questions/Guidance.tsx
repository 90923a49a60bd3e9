import type { Question, Questionnaire } from '../../engine/questionnaire.ts'
import { useWords } from '../words.ts'
import styles from './QuestionCard.module.css'

/** What helps to judge: why it matters, how to look at it, what would show it, where it is asked elsewhere. */
export function Guidance({
  questionnaire,
  question,
}: {
  readonly questionnaire: Questionnaire
  readonly question: Question
}) {
  const { m } = useWords()
  const frameworks = new Map(questionnaire.frameworks?.map((framework) => [framework.id, framework]))
  return (
    <dl className={styles.guidance}>
      {question.why && <Part term={m.assess.why}>{question.why}</Part>}
      {question.guidance && <Part term={m.assess.how}>{question.guidance}</Part>}
      {question.evidence && (
        <Part term={m.assess.evidenceExamples}>
          <ul>
            {question.evidence.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </Part>
      )}
      {question.references && (
        <Part term={m.assess.references}>
          <ul className={styles.references}>
            {question.references.map(({ framework, ref }) => {
              const { name, version } = frameworks.get(framework) ?? { name: framework, version: undefined }
              return (
                <li key={`${framework} ${ref}`}>
                  <bdi>{version && !name.includes(version) ? `${name} ${version}` : name}</bdi>{' '}
                  <bdi dir="ltr">{ref}</bdi>
                </li>
              )
            })}
          </ul>
        </Part>
      )}
    </dl>
  )
}

function Part({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
