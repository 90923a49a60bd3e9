import type { Fact } from '../block.ts'
import { withheldParts } from '../redact.ts'
import { own, type ReportContext } from '../report-context.ts'
import type { Section } from './section.ts'

function facts({ assessment, previous, fingerprint, redaction, words }: ReportContext): Fact[] {
  const { m, f } = words
  const withheld = withheldParts(redaction, words)
  return [
    { label: m.terms.date, value: f.date(assessment.date) },
    ...(assessment.annotation ? [{ label: m.terms.note, value: own(words, assessment.annotation) }] : []),
    { label: m.report.status, value: m.report.statusOf[assessment.status] },
    ...(previous ? [{ label: m.report.comparedWith, value: f.date(previous.assessment.date) }] : []),
    ...(fingerprint ? [{ label: m.report.fingerprint, value: f.isolateLtr(fingerprint) }] : []),
    ...(withheld.length > 0 ? [{ label: m.report.copy, value: m.report.redacted(f.list(withheld)) }] : []),
  ]
}

/** A seal that comes without a fingerprint is one that does not fit. */
function noticeOf({ words: { m }, assessment, fingerprint }: ReportContext): string | null {
  if (assessment.seal && fingerprint === null) return m.report.sealBroken
  if (assessment.sample) return m.report.sampleNotice
  return assessment.status === 'draft' ? m.report.draftNotice : null
}

/** The cover: what it is, whom it is about, when it was made, and whether it may be taken at its word. */
export const cover = {
  id: 'cover',
  build: (context) => {
    const { words, assessment, questionnaire } = context
    return [
      {
        kind: 'cover',
        overline: words.m.report.overline,
        subject: own(words, assessment.subject),
        title: own(words, questionnaire.title),
        facts: facts(context),
        logo: context.logo,
        notice: noticeOf(context),
      },
    ]
  },
} as const satisfies Section
