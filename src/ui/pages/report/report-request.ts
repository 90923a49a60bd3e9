import type { Assessment } from '../../../engine/assessment.ts'
import { fileName } from '../../../formats/write/json.ts'
import type { Words } from '../../../i18n/index.ts'
import { presets } from '../../../report/presets.ts'
import type { ReportInput } from '../../../report/report.ts'
import type { ReportRequest } from '../../report/pdf-messages.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { type MarkingWish, type ReportBeside, type ReportWishes, wishedSections } from './wishes.ts'

/** Everything a report is made from, with the words of its own language. */
export type Desk = {
  readonly opened: WithPrevious
  readonly beside: ReportBeside
  readonly wishes: ReportWishes
  readonly words: Words
}

/** A marking in the report's language. */
export const markingText = (marking: MarkingWish, { m }: Words): string =>
  typeof marking === 'string' ? m.report.markings[marking] : marking.text

type Content = Pick<ReportWishes, 'preset' | 'sections' | 'logo' | 'target' | 'redaction'>
type Choices = Required<Pick<ReportInput, 'sections' | 'details' | 'redaction' | 'logo'>> & Pick<ReportInput, 'target'>

/** The wishes about the content as the report takes them. */
export function choicesOf(wishes: Content, subject: string, words: Words): Choices {
  const { preset, logo, target, redaction } = wishes
  const shown = wishedSections(wishes).filter((section) => section.shown)
  return {
    sections: shown.map(({ id }) => id),
    details: presets[preset].details,
    redaction,
    logo: logo && { ...logo, alt: words.m.report.logoAlt(subject) },
    ...(target !== undefined && { target }),
  }
}

/** What a worker is asked for, whatever kind of file it makes. */
export function requestOf({ opened, beside, wishes, words }: Desk, fingerprint: string | null): ReportRequest {
  const { questionnaire, assessment, previous } = opened
  return {
    questionnaire,
    assessment,
    previous: wishes.previous ? (previous?.assessment ?? null) : null,
    ...beside,
    ...choicesOf(wishes, assessment.subject, words),
    marking: markingText(wishes.marking, words),
    language: words.language,
    digits: words.f.digits,
    fingerprint,
  }
}

/** What the file is called: without the subject where that is withheld. */
export function reportFileName({ opened, wishes, words }: Desk, extension: string): string {
  const { assessment } = opened
  const subject = wishes.redaction.subject ? words.m.report.subjectWithheld : assessment.subject
  const named: Assessment = { ...assessment, subject }
  return fileName(named, extension)
}
