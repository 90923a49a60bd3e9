import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { AssessmentRow } from '../../../storage/store.ts'
import { ButtonLink } from '../../controls/Button.tsx'
import { Menu } from '../../controls/Menu.tsx'
import { Meter } from '../../controls/Meter.tsx'
import { useWords } from '../../words.ts'
import styles from './SubjectCard.module.css'
import { useRoundActions } from './use-round-actions.ts'

type Props = { readonly round: AssessmentRow; readonly questionnaire: Questionnaire | null }

/** One dated round: result, index, how much is answered, and what can be done with it. */
export function RoundRow({ round, questionnaire }: Props) {
  const { m, f } = useWords()
  const { nextRound, exportFile, remove } = useRoundActions(round)
  const { step, provisional, index, lower, upper, completeness } = round.summary
  const title = step === null ? null : questionnaire?.scoring?.levels?.steps[step]?.title
  const date = f.date(round.date)
  const complete = completeness === 1
  return (
    <tr>
      <th scope="row">
        {date}
        {round.annotation && <bdi className={styles.annotation}>{round.annotation}</bdi>}
      </th>
      <td>
        {provisional || !title ? (
          <span className="muted">{m.terms.range2(f.percent(lower), f.percent(upper))}</span>
        ) : (
          <bdi>{title}</bdi>
        )}
      </td>
      <td className={`${styles.index} numeric`}>{f.percent(index)}</td>
      <td className={styles.done}>
        <Meter share={completeness} label={m.terms.completeness} />
      </td>
      <td>
        <div className={styles.buttons}>
          <ButtonLink look="quiet" href={`#/assess/${round.id}`}>
            {complete ? m.library.open : m.library.goOn}
          </ButtonLink>
          <ButtonLink look="quiet" href={`#/results/${round.id}`}>
            {m.library.results}
          </ButtonLink>
          <Menu
            label={m.library.actionsFor(round.subject, date)}
            items={[
              { label: m.library.nextRound, run: nextRound },
              { label: m.library.export, run: exportFile },
              { label: m.library.delete, run: remove, danger: true },
            ]}
          />
        </div>
      </td>
    </tr>
  )
}
