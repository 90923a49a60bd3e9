import { effectiveTarget } from '../engine/effective-target.ts'
import { gaps } from '../engine/gaps.ts'
import { localize } from '../engine/localize.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import { targetIndices } from '../engine/target-indices.ts'
import type { Words } from '../i18n/index.ts'
import type { Block, Picture } from './block.ts'
import type { ReportContext, Round, Scored } from './report-context.ts'
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
  /** default all; the order is the registry's */
  readonly sections?: readonly SectionId[]
  /** printed on every page */
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

/** What a report of this input is made from; writers of tables read it too. */
export function reportContext(input: ReportInput): ReportContext {
  const questionnaire = localize(input.questionnaire, input.words.language)
  const { assessment, result, words } = input
  const target = targetFor(input, questionnaire)
  return {
    questionnaire,
    authored: input.questionnaire,
    assessment,
    result,
    previous: input.previous ?? null,
    series: input.series ?? [],
    roadmap: input.roadmap ?? null,
    target,
    targetIndices: targetIndices(questionnaire, assessment, target),
    gaps: gaps(questionnaire, assessment, result, { target }),
    words,
    logo: input.logo ?? null,
    fingerprint: input.fingerprint ?? null,
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
  return chosen.map((section) => ({ id: section.id, blocks: blocksOf(section) }))
}

/**
 * The report of one scored assessment as plain data in the language of `words`; the same input gives the same report.
 * A target the questionnaire does not have is no target.
 */
export function buildReport(input: ReportInput): Report {
  const context = reportContext(input)
  const { words, questionnaire, assessment } = context
  const date = words.f.date(assessment.date)
  const chosen = sections.filter((section) => input.sections?.includes(section.id) ?? true)
  return {
    title: words.m.report.title(assessment.subject, questionnaire.title, date),
    subject: assessment.subject,
    language: words.language,
    direction: words.direction,
    runningHead: words.m.report.runningHead(assessment.subject, questionnaire.title, date),
    marking: input.marking ?? null,
    foot: context.fingerprint === null ? null : words.m.report.fingerprintFoot(context.fingerprint),
    sections: builtSections(context, chosen).filter((section) => section.blocks.length > 0),
  }
}
