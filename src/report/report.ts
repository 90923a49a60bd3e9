import { effectiveTarget } from '../engine/effective-target.ts'
import { gaps } from '../engine/gaps.ts'
import { localize } from '../engine/localize.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import { targetIndices } from '../engine/target-indices.ts'
import type { Words } from '../i18n/index.ts'
import type { Block, Picture } from './block.ts'
import { markingFrom } from './marking.ts'
import { createRedactor, NOTHING_REDACTED, type Redaction } from './redact.ts'
import { type AnswerDetail, own, type ReportContext, type Round, type Scored } from './report-context.ts'
import type { Report, ReportSection } from './report-document.ts'
import { type SectionId, sections } from './sections/index.ts'
import type { Section } from './sections/section.ts'

export type ReportInput = Scored & {
  /** in any of its languages */
  readonly questionnaire: Questionnaire
  /** an earlier round of the same questionnaire, carried to this version and scored by it */
  readonly previous?: Scored | null
  /** other rounds of the same subject and questionnaire, in any order; those after this one are left out */
  readonly series?: readonly Round[]
  /** what stands beside the rounds: goals take the place of what the target asks, events and actions are told */
  readonly roadmap?: Roadmap | null
  /** a target's id; null for none; default the assessment's own target, else its category's */
  readonly target?: string | null
  /** the language of the report */
  readonly words: Words
  /** in the order they are printed; default all in the registry's order */
  readonly sections?: readonly SectionId[]
  /** what stands beside answers; default everything but the digests of files */
  readonly details?: readonly AnswerDetail[]
  /** what this copy withholds; default nothing */
  readonly redaction?: Redaction
  /** printed on every page, as `markingFrom` cleans it */
  readonly marking?: string | null
  /** the subject's own mark, printed on the cover */
  readonly logo?: Picture | null
  /** of a sealed assessment whose seal fits: printed on the cover and at the foot of every page */
  readonly fingerprint?: string | null
}

/** The target asked for, else the assessment's own, else its category's, own goals first; null means none is wanted. */
function targetFor({ target, assessment, roadmap, words }: ReportInput, questionnaire: Questionnaire) {
  if (target === null) return null
  const held = target === undefined ? assessment : { ...assessment, target }
  return effectiveTarget(questionnaire, held, roadmap?.goals ?? [], words.m.plan.ownGoals)
}

const USUAL_DETAILS: readonly AnswerDetail[] = ['before', 'notes', 'evidence', 'plan', 'marks']

/** One that knows every round and plan of the input, since each may name people that another writes about. */
function redactorOf(
  { questionnaire, assessment, previous, series = [], roadmap, words }: ReportInput,
  redaction: Redaction,
) {
  const rounds = [
    { questionnaire, assessment },
    ...(previous ? [{ questionnaire, assessment: previous.assessment }] : []),
    ...series,
  ]
  return createRedactor({ rounds, actions: roadmap?.actions ?? [], redaction, words })
}

/**
 * What a report of this input is made from; writers of tables read it too. Scores, gaps and targets come from what was
 * answered; only what is shown of it is redacted.
 */
export function reportContext(input: ReportInput): ReportContext {
  const questionnaire = localize(input.questionnaire, input.words.language)
  const { assessment, result, words, redaction = NOTHING_REDACTED } = input
  const { previous = null, series = [], roadmap = null } = input
  const target = targetFor(input, questionnaire)
  const redactor = redactorOf(input, redaction)
  return {
    questionnaire,
    authored: input.questionnaire,
    assessment: redactor.assessment(assessment),
    result,
    previous: previous && { ...previous, assessment: redactor.assessment(previous.assessment) },
    series: series.map((round) => ({ ...round, assessment: redactor.assessment(round.assessment) })),
    roadmap: roadmap && redactor.roadmap(roadmap),
    target,
    targetIndices: targetIndices(questionnaire, assessment, target),
    gaps: gaps(questionnaire, assessment, result, { target }),
    words,
    logo: redaction.subject ? null : (input.logo ?? null),
    fingerprint: redaction.subject ? null : (input.fingerprint ?? null),
    details: new Set(input.details ?? USUAL_DETAILS),
    redaction,
    redactor,
  }
}

/** Every section's blocks; one that speaks about the others is given them. */
function builtSections(context: ReportContext, chosen: readonly Section[]): readonly ReportSection[] {
  const built = new Map<Section, readonly Block[]>()
  const blocksOf = (section: Section): readonly Block[] => {
    const others = () => chosen.filter((other) => other !== section).flatMap(blocksOf)
    const blocks = built.get(section) ?? section.build(context, others)
    built.set(section, blocks)
    return blocks
  }
  return chosen.map((section) => {
    const { build: _, ...rest } = section
    return { ...rest, blocks: blocksOf(section) }
  })
}

/** The sections asked for in their order, each once. */
function chosenSections({ sections: wanted }: ReportInput): readonly Section[] {
  if (!wanted) return sections
  return [...new Set(wanted)].flatMap((id): readonly Section[] => sections.filter((section) => section.id === id))
}

/**
 * The report of one scored assessment as plain data in the language of `words`; the same input gives the same report.
 * A target the questionnaire does not have is no target. Nothing withheld is anywhere in it.
 */
export function buildReport(input: ReportInput): Report {
  const context = reportContext(input)
  const { words, questionnaire, assessment } = context
  const date = words.f.date(assessment.date)
  const marking = markingFrom(input.marking ?? '')
  return {
    title: words.m.report.title(assessment.subject, questionnaire.title, date),
    subject: assessment.subject,
    language: words.language,
    direction: words.direction,
    runningHead: words.m.report.runningHead(assessment.subject, questionnaire.title, date),
    marking: marking === null ? null : own(words, marking),
    foot: context.fingerprint === null ? null : words.m.report.fingerprintFoot(context.fingerprint),
    sections: builtSections(context, chosenSections(input)).filter((section) => section.blocks.length > 0),
  }
}
