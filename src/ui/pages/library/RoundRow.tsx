import { lazy, Suspense, useState } from 'react'
import type { AssessmentRow } from '../../../storage/store.ts'
import { askBackup } from '../../backup/backup-asked.ts'
import { ButtonLink } from '../../controls/Button.tsx'
import { Menu, type MenuItem } from '../../controls/Menu.tsx'
import { Meter } from '../../controls/Meter.tsx'
import type { SealAsk } from '../../seal/SealDialog.tsx'
import { useWords } from '../../words.ts'
import styles from './SubjectCard.module.css'
import type { KeptDocument } from './use-document.ts'
import { useRoundActions } from './use-round-actions.ts'

const SealDialog = lazy(() => import('../../seal/SealDialog.tsx').then((module) => ({ default: module.SealDialog })))

type Props = {
  readonly round: AssessmentRow
  readonly questionnaire: KeptDocument
  /** a newer revision stands for it */
  readonly revised: boolean
}

/** One dated round: result, index, how much is answered, and what can be done with it. */
export function RoundRow({ round, questionnaire, revised }: Props) {
  const { m, f } = useWords()
  const { step, provisional, index, lower, upper, completeness } = round.summary
  const title = step === null ? null : questionnaire?.scoring?.levels?.steps[step]?.title
  const date = f.date(round.date)
  const complete = completeness === 1 || round.status === 'final'
  return (
    <tr className={revised ? styles.revised : undefined}>
      <th scope="row">
        {date}
        <Marks round={round} revised={revised} />
        {round.annotation && <bdi className={styles.annotation}>{round.annotation}</bdi>}
      </th>
      <td>
        {questionnaire === undefined ? null : provisional || !title ? (
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
          <RoundMenu round={round} label={m.library.actionsFor(round.subject, date)} />
        </div>
      </td>
    </tr>
  )
}

/** What sets a round apart: that it is final, a revision, or replaced by one. */
function Marks({ round: { status, revision }, revised }: Pick<Props, 'round' | 'revised'>) {
  const { m } = useWords()
  const marks = [
    ...(status === 'final' ? [m.library.final] : []),
    ...(revision === undefined ? [] : [m.library.revision(revision)]),
    ...(revised ? [m.library.revised] : []),
  ]
  return marks.map((mark) => (
    <span key={mark} className={styles.mark}>
      {mark}
    </span>
  ))
}

function RoundMenu({ round, label }: { readonly round: AssessmentRow; readonly label: string }) {
  const { m } = useWords()
  const { nextRound, exportFile, verify, remove } = useRoundActions(round)
  const [ask, setAsk] = useState<SealAsk | null>(null)
  const ofFinal: readonly MenuItem[] = [
    { label: m.library.newRevision, run: () => setAsk('revision') },
    { label: m.library.verify, run: verify },
  ]
  const ofDraft: readonly MenuItem[] = [{ label: m.library.markFinal, run: () => setAsk('final') }]
  return (
    <>
      <Menu
        label={label}
        items={[
          { label: m.library.nextRound, run: nextRound },
          ...(round.status === 'final' ? ofFinal : ofDraft),
          { label: m.library.export, run: exportFile },
          { label: m.library.backUpOne, run: () => askBackup({ kind: 'back-up', only: round }) },
          { label: m.library.delete, run: remove, danger: true },
        ]}
      />
      {ask && (
        <Suspense>
          <SealDialog ask={ask} id={round.id} onClose={() => setAsk(null)} />
        </Suspense>
      )}
    </>
  )
}
