import { partsOf } from '../../../engine/outline.ts'
import type { Domain } from '../../../engine/questionnaire.ts'
import { useAllWords } from '../../words.ts'
import { useExplaining } from './explain/explaining.ts'
import { OpenNumber } from './explain/OpenNumber.tsx'
import styles from './NodeTable.module.css'
import { QuestionRows } from './QuestionRows.tsx'

/** What a domain's row unfolds to: its sections with their index, and its questions. */
export function DomainInside({ domain }: { readonly domain: Domain }) {
  const { m, f } = useAllWords()
  const { result } = useExplaining()
  const node = { kind: 'domain', id: domain.id } as const
  const own = result.domains[domain.id]
  return (
    <>
      <p className={styles.narrow}>
        {(['coverage', 'completeness'] as const).map((show) => (
          <span key={show}>
            {m.terms[show]} <OpenNumber asked={{ show, node }}>{f.percent(own?.[show] ?? null)}</OpenNumber>
          </span>
        ))}
      </p>
      {partsOf(domain).map(({ section, questions }) => (
        <div key={section?.id ?? ''}>
          {section && (
            <p className={styles.part}>
              <bdi>{section.title}</bdi>
              <OpenNumber asked={{ show: 'index', node: { kind: 'section', id: section.id } }}>
                {f.percent(result.sections[section.id]?.index ?? null)}
              </OpenNumber>
            </p>
          )}
          <QuestionRows questions={questions} />
        </div>
      ))}
    </>
  )
}
