import { languageName, languages } from '../../../i18n/index.ts'
import { Choice } from '../../controls/Choice.tsx'
import { usePreferences } from '../../preferences.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { Toggle } from './Toggle.tsx'
import type { OnWish, ReportWishes } from './wishes.ts'

type Props = {
  readonly opened: WithPrevious
  readonly wishes: ReportWishes
  readonly onWish: OnWish
}

const PAPERS = ['a4', 'letter'] as const
const DIGITS = ['latn', 'arab'] as const
/** What no target's id can be. */
const [AS_SHOWN, NONE] = ['', ' ']

/** In which form the report comes and what it is held against. */
export function FormWishes({ opened, wishes, onWish }: Props) {
  const { m, f, language: spoken } = useAllWords()
  const { digits } = usePreferences()
  const language = wishes.language ?? spoken
  const { previous } = opened
  return (
    <>
      <Choice
        label={m.output.language}
        value={language}
        options={languages}
        nameOf={languageName}
        languages
        onChoose={(chosen) => onWish({ language: chosen === spoken ? null : chosen })}
      />
      {(language === 'ar' || digits === 'arab') && (
        <Choice
          label={m.settings.digits}
          value={wishes.digits ?? digits}
          options={DIGITS}
          nameOf={(set) => m.settings.digitSets[set]}
          onChoose={(chosen) => onWish({ digits: chosen === digits ? null : chosen })}
        />
      )}
      <Choice
        label={m.output.paper}
        value={wishes.paper}
        options={PAPERS}
        nameOf={(paper) => m.output.papers[paper]}
        onChoose={(paper) => onWish({ paper })}
      />
      <TargetWish opened={opened} wishes={wishes} onWish={onWish} />
      {previous && (
        <Toggle checked={wishes.previous} onChange={(shown) => onWish({ previous: shown })}>
          {m.output.withPrevious(f.date(previous.assessment.date))}
        </Toggle>
      )}
    </>
  )
}

function TargetWish({ opened, wishes, onWish }: Props) {
  const { m } = useAllWords()
  const { targets = [] } = opened.spoken
  if (targets.length === 0) return null
  const names = new Map([
    [AS_SHOWN, m.reportWishes.target],
    ...targets.map(({ id, title }) => [id, title] as const),
    [NONE, m.results.target.none],
  ])
  const { target } = wishes
  return (
    <Choice
      label={m.results.target.label}
      value={target === undefined ? AS_SHOWN : (target ?? NONE)}
      options={[...names.keys()]}
      nameOf={(id) => names.get(id) ?? id}
      onChoose={(id) => onWish({ target: id === AS_SHOWN ? undefined : id === NONE ? null : id })}
    />
  )
}
