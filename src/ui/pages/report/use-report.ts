import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Digits } from '../../../i18n/format.ts'
import { type Language, loadWords, type Words } from '../../../i18n/index.ts'
import { buildReport, type ReportInput } from '../../../report/report.ts'
import type { Report } from '../../../report/report-document.ts'
import type { SectionId } from '../../../report/sections/index.ts'
import { useVerifiedFingerprint } from '../../seal/seal-state.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { choicesOf } from './report-request.ts'
import type { ReportBeside, ReportWishes } from './wishes.ts'

/** The words of the report's language, which is not always the page's; null until they are loaded. */
export function useReportWords(language: Language, digits: Digits): Words | null {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let wanted = true
    void loadWords(language, digits).then((loaded) => wanted && setWords(loaded))
    return () => {
      wanted = false
    }
  }, [language, digits])
  return words
}

type Wanted = {
  readonly opened: WithPrevious
  readonly beside: ReportBeside
  readonly wishes: ReportWishes
  readonly words: Words | null
}

export type Built = {
  readonly report: Report
  /** sections that were asked for and have nothing to say of this assessment */
  readonly silent: ReadonlySet<SectionId>
}

function built(input: ReportInput & Required<Pick<ReportInput, 'sections'>>): Built {
  const report = buildReport(input)
  const told = new Set<string>(report.sections.map(({ id }) => id))
  return { report, silent: new Set(input.sections.filter((id) => !told.has(id))) }
}

/**
 * The report of these wishes without its marking, made after the form has answered; null until everything is there. The
 * marking is no part of the blocks: typing it makes nothing anew.
 */
export function useReport({ opened, beside, wishes, words }: Wanted): Built | null {
  const { questionnaire, assessment, result } = opened
  const fingerprint = useVerifiedFingerprint(assessment, questionnaire)
  const { preset, sections, logo, target, redaction } = wishes
  const previous = wishes.previous ? opened.previous : null
  const { subject } = assessment
  const choices = useMemo(
    () => words && { words, ...choicesOf({ preset, sections, logo, target, redaction }, subject, words) },
    [words, preset, sections, logo, target, redaction, subject],
  )
  const settled = useDeferredValue(choices)
  return useMemo(
    () =>
      settled && fingerprint !== 'checking'
        ? built({ questionnaire, assessment, result, previous, fingerprint, ...beside, ...settled })
        : null,
    [questionnaire, assessment, result, previous, fingerprint, beside, settled],
  )
}
