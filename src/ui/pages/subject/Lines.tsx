import { Menu } from '../../controls/Menu.tsx'
import { useAllWords } from '../../words.ts'
import styles from './SubjectPage.module.css'

export type RoadmapLine = {
  readonly id: string
  readonly mark?: string
  readonly text: string
  readonly below: string
  readonly edit: () => void
  readonly remove: () => void
}

/** Lines of a roadmap, each with its menu. */
export function Lines({ lines }: { lines: readonly RoadmapLine[] }) {
  const { m } = useAllWords()
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, mark, text, below, edit, remove }) => (
        <li key={id}>
          {mark !== undefined && <b className={styles.number}>{mark}</b>}
          <div>
            <p>
              <bdi>{text}</bdi>
            </p>
            <p className="muted small">{below}</p>
          </div>
          <div className="no-print">
            <Menu
              label={m.subject.actionsFor(text)}
              items={[
                { label: m.subject.edit, run: edit },
                { label: m.subject.remove, run: remove, danger: true },
              ]}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
