import { useAllWords } from '../../words.ts'
import styles from './SubjectPage.module.css'
import { levelOf, type TrendRound, WHOLE } from './trend-rounds.ts'

type Props = {
  readonly round: TrendRound
  readonly several: boolean
  /** in the comparison or not; null where there is nothing to compare with */
  readonly chosen: boolean | null
  readonly onChoose: (on: boolean) => void
}

export function RoundLine({ round, several, chosen, onChoose }: Props) {
  const { m, f } = useAllWords()
  const { name, row, figures } = round
  const { index, lower, upper, completeness } = figures
  const level = levelOf(round, WHOLE)
  return (
    <tr>
      <th scope="row">
        {chosen === null ? (
          name
        ) : (
          <label className={styles.check}>
            <input
              type="checkbox"
              className="no-print"
              aria-label={m.subject.compareThis(name)}
              checked={chosen}
              onChange={(event) => onChoose(event.target.checked)}
            />
            {name}
          </label>
        )}
        {row.annotation && <bdi className={styles.annotation}>{row.annotation}</bdi>}
      </th>
      <td>
        {level ? <bdi>{level.title}</bdi> : <span className="muted">–</span>}
        {level?.provisional && <span className={styles.annotation}>{m.subject.provisional}</span>}
      </td>
      <td>
        <b>{index === null ? m.terms.notScored : f.percent(index)}</b>
      </td>
      <td>{m.terms.range2(f.percent(lower), f.percent(upper))}</td>
      <td>{f.percent(completeness)}</td>
      {several && (
        <td>
          <bdi dir="ltr">{row.questionnaire.version}</bdi>
        </td>
      )}
      <td className="no-print">
        <span className={styles.links}>
          <a href={`#/results/${row.id}`} aria-label={m.subject.named(m.library.results, name)}>
            {m.library.results}
          </a>
          <a href={`#/report/${row.id}`} aria-label={m.subject.named(m.results.report, name)}>
            {m.results.report}
          </a>
          <a href={`#/assess/${row.id}`} aria-label={m.subject.named(m.library.open, name)}>
            {m.library.open}
          </a>
        </span>
      </td>
    </tr>
  )
}
