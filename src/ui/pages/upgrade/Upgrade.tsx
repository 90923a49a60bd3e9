import { useMemo, useState } from 'react'
import { carryOver } from '../../../engine/carry-over.ts'
import { localize } from '../../../engine/localize.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Result } from '../../../engine/result.ts'
import { score } from '../../../engine/score.ts'
import { levelText } from '../../../report/level-text.ts'
import { Button } from '../../controls/Button.tsx'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { Changes } from './Changes.tsx'
import { StepReview } from './StepReview.tsx'
import styles from './UpgradePage.module.css'
import type { Accepting } from './UpgradeRowView.tsx'
import { countsOf, upgradeRows, type Versions } from './upgrade-view.ts'
import { useTakeOver } from './use-take-over.ts'

type Props = { readonly opened: WithPrevious; readonly to: Questionnaire; readonly next: boolean }

function useVersionsOf({ questionnaire, spoken }: WithPrevious, to: Questionnaire): Versions {
  const { language } = useAllWords()
  return useMemo(
    () => ({ from: questionnaire, to, spokenFrom: spoken, spokenTo: localize(to, language) }),
    [questionnaire, to, spoken, language],
  )
}

function useAccepting(): Accepting {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(() => new Set())
  const accept = (id: string, wanted: boolean) =>
    setAccepted((before) => (wanted ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id))))
  return { accepted, accept }
}

/** The offer: how many of each, what the score would be, every change, and one button for the safe part. */
export function Upgrade({ opened, to, next }: Props) {
  const { m, f } = useAllWords()
  const { assessment, questionnaire } = opened
  const versions = useVersionsOf(opened, to)
  const rows = useMemo(() => upgradeRows(versions, assessment.answers), [versions, assessment.answers])
  const accepting = useAccepting()
  const [reviewing, setReviewing] = useState(false)
  const { move, begin, stay } = useTakeOver(opened, to)
  const { accepted } = accepting
  return (
    <>
      <header>
        <h1>{m.upgrade.title}</h1>
        <p className="muted">
          <bdi>{assessment.subject}</bdi> · <bdi>{versions.spokenTo.title}</bdi> · {f.date(assessment.date)} ·{' '}
          {m.upgrade.versions(questionnaire.version, to.version)}
        </p>
      </header>
      <p className={styles.counts}>
        {countsOf(rows)
          .map(([fate, count]) => m.upgrade.count[fate](count))
          .join(' · ')}
      </p>
      <Scores opened={opened} versions={versions} accepted={accepted} />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => void (next ? begin(accepted) : move(accepted))}>
          {accepted.size > 0 ? m.upgrade.takeAccepted(accepted.size) : m.upgrade.takeSafe}
        </Button>
        <Button aria-pressed={reviewing} onClick={() => setReviewing(!reviewing)}>
          {reviewing ? m.upgrade.overview : m.upgrade.review}
        </Button>
        {next && <Button onClick={() => void stay()}>{m.upgrade.stayWith(questionnaire.version)}</Button>}
      </div>
      <p className="muted small">{m.upgrade.takeSafeHint[next ? 'round' : 'draft']}</p>
      {reviewing ? (
        <StepReview rows={rows} versions={versions} accepting={accepting} />
      ) : (
        <Changes rows={rows} versions={versions} accepting={accepting} />
      )}
    </>
  )
}

type ScoresProps = {
  readonly opened: WithPrevious
  readonly versions: Versions
  readonly accepted: ReadonlySet<string>
}

/** The score as it stands, and as the accepted answers would have it under the other version. */
function Scores({ opened: { assessment, result }, versions, accepted }: ScoresProps) {
  const words = useAllWords()
  const { m, f } = words
  const { from, to, spokenFrom, spokenTo } = versions
  const after = useMemo(
    () => score(to, { ...assessment, answers: carryOver(from, to, assessment.answers, accepted) }),
    [from, to, assessment, accepted],
  )
  const said = (spoken: Questionnaire, { overall, headline }: Result) =>
    m.upgrade.score(f.percent(overall.index), headline && levelText(spoken, words, headline))
  return (
    <section aria-label={m.upgrade.scores}>
      <dl className={styles.scores}>
        <div>
          <dt>{m.upgrade.scoreBefore(from.version)}</dt>
          <dd>{said(spokenFrom, result)}</dd>
        </div>
        <div>
          <dt>{m.upgrade.scoreAfter(to.version)}</dt>
          <dd aria-live="polite">{said(spokenTo, after)}</dd>
        </div>
      </dl>
    </section>
  )
}
