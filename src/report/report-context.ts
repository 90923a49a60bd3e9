import type { Assessment } from '../engine/assessment.ts'
import type { Gap } from '../engine/gaps.ts'
import type { Questionnaire, Target } from '../engine/questionnaire.ts'
import type { Result } from '../engine/result.ts'
import type { Roadmap } from '../engine/roadmap.ts'
import type { TargetIndices } from '../engine/target-indices.ts'
import type { Words } from '../i18n/index.ts'
import type { Picture } from './block.ts'
import type { Redaction, Redactor } from './redact.ts'

/** A scored assessment. */
export type Scored = { readonly assessment: Assessment; readonly result: Result }

/** A round as it was given: its answers and the version of the questionnaire they answer, as authored. */
export type Round = { readonly assessment: Assessment; readonly questionnaire: Questionnaire }

/**
 * What may stand beside an answer: the round before, notes and reasons, evidence, the digests of its files, what is
 * planned about it (target, owner, due date), and how sure it is.
 */
export type AnswerDetail = 'before' | 'notes' | 'evidence' | 'digests' | 'plan' | 'marks'

/** What every section is made from. What a person wrote is there as the copy may show it, the result as it was scored. */
export type ReportContext = Scored & {
  /** in the report's language */
  readonly questionnaire: Questionnaire
  /** an earlier round of the same questionnaire, or null */
  readonly previous: Scored | null
  /** as authored: what earlier rounds are carried to, since texts tell whether a question is still the same */
  readonly authored: Questionnaire
  /** other rounds of the series, in any order, under their own versions */
  readonly series: readonly Round[]
  /** goals, actions and events of the series, or null */
  readonly roadmap: Roadmap | null
  readonly target: Target | null
  /** where the target puts each domain, by its id */
  readonly targetIndices: TargetIndices
  readonly gaps: readonly Gap[]
  readonly words: Words
  /** the subject's own mark for the cover, or null */
  readonly logo: Picture | null
  /** the digest of the assessment that the caller wants printed, or null */
  readonly fingerprint: string | null
  /** what stands beside answers */
  readonly details: ReadonlySet<AnswerDetail>
  /** what this copy withholds */
  readonly redaction: Redaction
  /** makes of what comes from elsewhere than the assessments what this copy may show */
  readonly redactor: Redactor
}

/** Words of a document or a person inside ours: each line keeps its own direction. */
export const own = (words: Words, text: string): string => text.split('\n').map(words.f.isolate).join('\n')
