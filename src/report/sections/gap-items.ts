import type { Gap } from '../../engine/gaps.ts'
import { entryOf, stepsOf } from '../../engine/outline.ts'
import { ladderText } from '../answer-text.ts'
import type { ListItem } from '../block.ts'
import { own, type ReportContext } from '../report-context.ts'

/** What is said where no gap is left: praise only when everything is answered. */
export function noGapsText({ result, words }: ReportContext): string {
  const { m } = words
  if (result.overall.index === null) return m.report.noResult
  const { open } = result.overall.counts
  return open > 0 ? `${m.report.noStepsYet} ${m.report.openNow(open)}` : m.report.noSteps
}

/** Where the answer stands and where it should: only where the steps have names. */
function movement({ questionnaire, words, assessment }: ReportContext, gap: Gap): string | null {
  const question = entryOf(questionnaire, gap.question)?.question
  if (!question || stepsOf(questionnaire, question).length === 0) return null
  const notSure = assessment.answers[gap.question]?.state === 'not-sure'
  const now =
    gap.from === null || notSure
      ? words.m.terms.state['not-sure']
      : ladderText(questionnaire, words, question, gap.from)
  return words.m.report.fromTo(now, ladderText(questionnaire, words, question, gap.to))
}

/**
 * One gap as a list item: what to do, which question it answers, where that stands. In full also the question's text,
 * why it is listed so early, what it adds and what comes after.
 */
export function gapItem(context: ReportContext, gap: Gap, full: boolean): ListItem {
  const { words, questionnaire } = context
  const { m, f } = words
  const entry = entryOf(questionnaire, gap.question)
  const text = entry ? own(words, entry.question.text) : ''
  const id = f.isolateLtr(gap.question)
  const points = gap.gain > 0 ? m.report.gain(f.number(gap.gain * 100, 1)) : null
  const place = entry ? own(words, entry.domain.short ?? entry.domain.title) : null
  const joined = (...parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ')
  const step = gap.nextStep
  const first = step ? own(words, step.first) : gap.from === null ? m.report.findOut : text
  return {
    text: first,
    stop: full && gap.kind !== 'gain' ? m.report.why[gap.kind] : null,
    details: full
      ? [
          joined(id, text),
          joined(place, movement(context, gap), points),
          ...(step?.after ? [m.report.afterThat(step.after)] : []),
        ]
      : [joined(id, place, movement(context, gap))],
  }
}
