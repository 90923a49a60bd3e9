import { useMemo } from 'react'
import type { Words } from '../../../i18n/index.ts'
import { ButtonLink } from '../../controls/Button.tsx'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import frame from '../page.module.css'
import { ChartsSection } from './ChartsSection.tsx'
import styles from './ComparePage.module.css'
import type { Choices } from './choices.ts'
import { type Compared, comparedRounds } from './compared.ts'
import { IndexSection } from './IndexSection.tsx'
import { QuestionsSection } from './QuestionsSection.tsx'
import { RoundChips } from './RoundChips.tsx'
import { differentTitles, differentVersions, type Round } from './round.ts'
import { siblingsOf } from './siblings.ts'
import { baseOf, summaryText } from './summary-text.ts'
import type { FoundRounds } from './use-rounds.ts'
import { WhySection } from './WhySection.tsx'

type Props = {
  /** what the link asks for; the rounds follow as soon as they are read */
  readonly ids: readonly string[]
  readonly found: FoundRounds
  readonly choices: Choices
  readonly onIds: (ids: readonly string[]) => void
  readonly onChoose: (chosen: Partial<Choices>) => void
}

/** The page once its rounds are read. */
export function Comparison({ ids, found, choices, onIds, onChoose }: Props) {
  const { m, f } = useAllWords()
  const { rounds } = found
  const different = differentTitles(rounds)
  const base = baseOf(rounds, choices.base)
  const newest = rounds.at(-1)
  const compared = useMemo(
    () => (base && newest && differentTitles([base, newest]).length === 0 ? comparedRounds(base, newest) : null),
    [base, newest],
  )
  if (different.length > 0) {
    const text = m.compare.different(f.list(different.map(f.isolate)))
    return <Message title={m.compare.differentTitle} text={text} library />
  }
  return (
    <div className={frame.page}>
      <Head ids={ids} found={found} onIds={onIds} />
      {compared ? (
        <>
          <Lead compared={compared} />
          <ChartsSection rounds={rounds} compared={compared} />
          <WhySection rounds={rounds} compared={compared} node={choices.node} onChoose={onChoose} />
          <IndexSection rounds={rounds} compared={compared} sorting={choices.sorting} onChoose={onChoose} />
          <QuestionsSection
            rounds={rounds}
            compared={compared}
            direction={choices.direction}
            onDirection={(direction) => onChoose({ direction })}
          />
        </>
      ) : (
        <p>{m.compare.chooseTwo}</p>
      )}
    </div>
  )
}

function Head({ ids, found: { rounds, missing }, onIds }: Pick<Props, 'ids' | 'found' | 'onIds'>) {
  const { m, f } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows) ?? []
  const subjects = [...new Set(rounds.map(({ assessment }) => assessment.subject))]
  const versions = differentVersions(rounds)
  return (
    <header className={styles.head}>
      <title>{`${m.compare.title}: ${subjects.join(', ')} · ${m.shell.name}`}</title>
      <div className={styles.titles}>
        <div>
          <h1>
            {m.compare.title}: <bdi>{f.list(subjects)}</bdi>
          </h1>
          <p className="muted">
            <bdi>{rounds.at(-1)?.spoken.title}</bdi> · {dates(rounds, f)}
          </p>
        </div>
        <div className="no-print">
          <ButtonLink href="#/compare">{m.compare.others}</ButtonLink>
        </div>
      </div>
      <RoundChips
        rounds={siblingsOf(rows, [...ids, ...rounds.map(({ id }) => id)])}
        chosen={ids}
        onChange={onIds}
        subjects={subjects.length > 1}
      />
      {missing > 0 && <p role="alert">{m.compare.missing(missing)}</p>}
      {versions.length > 0 && <p className={styles.notice}>{m.compare.versions(f.list(versions.map(f.isolateLtr)))}</p>}
    </header>
  )
}

function dates(rounds: readonly Round[], f: Words['f']): string {
  const first = rounds[0]?.assessment.date
  const last = rounds.at(-1)?.assessment.date
  if (first === undefined || last === undefined) return ''
  return first === last ? f.date(first) : `${f.date(first)} – ${f.date(last)}`
}

/** What happened, in a sentence or two, before any chart. */
function Lead({ compared }: { compared: Compared }) {
  return <p className={styles.lead}>{summaryText(compared, useAllWords())}</p>
}
