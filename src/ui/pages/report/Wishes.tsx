import type { Words } from '../../../i18n/index.ts'
import { withheldParts } from '../../../report/redact.ts'
import type { SectionId } from '../../../report/sections/index.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords } from '../../words.ts'
import { AttachWish } from './AttachWish.tsx'
import { Fold } from './Fold.tsx'
import { FormWishes } from './FormWishes.tsx'
import { LogoWish } from './LogoWish.tsx'
import { MarkingWish } from './MarkingWish.tsx'
import { PresetWish } from './PresetWish.tsx'
import { RedactionWish } from './RedactionWish.tsx'
import { markingText } from './report-request.ts'
import { SectionsWish } from './SectionsWish.tsx'
import type { OnWish, ReportWishes } from './wishes.ts'

type Props = {
  readonly opened: WithPrevious
  readonly wishes: ReportWishes
  /** of the report's language */
  readonly words: Words
  readonly silent: ReadonlySet<SectionId>
  readonly onWish: OnWish
}

/** Everything that can be wished of a report. */
export function Wishes({ opened, wishes, words, silent, onWish }: Props) {
  const spoken = useAllWords()
  const { m } = spoken
  const { marking, logo, redaction } = wishes
  const states = [markingText(marking, words).trim(), ...(logo ? [m.reportWishes.logo] : [])]
  return (
    <>
      <PresetWish chosen={wishes.preset} onChoose={(preset) => onWish({ preset, sections: null })} />
      <SectionsWish wishes={wishes} silent={silent} onWish={onWish} />
      <FormWishes opened={opened} wishes={wishes} onWish={onWish} />
      <Fold title={m.reportWishes.markingTitle} state={states.filter((one) => one !== '').join(' · ')}>
        <MarkingWish marking={marking} words={words} onChange={(wish) => onWish({ marking: wish })} />
        <LogoWish logo={logo} onChange={(wish) => onWish({ logo: wish })} />
      </Fold>
      <Fold title={m.reportWishes.redactionTitle} state={withheldParts(redaction, spoken).join(' · ')}>
        <RedactionWish redaction={redaction} onChange={(wish) => onWish({ redaction: wish })} />
      </Fold>
      <AttachWish wishes={wishes} onWish={onWish} />
    </>
  )
}
