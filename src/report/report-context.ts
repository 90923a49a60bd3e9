import type { Assessment } from '../engine/assessment.ts'
import type { Gap } from '../engine/gaps.ts'
import type { Questionnaire, Target } from '../engine/questionnaire.ts'
import type { Result } from '../engine/result.ts'
import type { TargetIndices } from '../engine/target-indices.ts'
import type { Words } from '../i18n/index.ts'
import type { Picture } from './block.ts'

/** A scored assessment. */
export type Scored = { readonly assessment: Assessment; readonly result: Result }

/** What every section is made from. */
export type ReportContext = Scored & {
  /** in the report's language */
  readonly questionnaire: Questionnaire
  /** an earlier round of the same questionnaire, or null */
  readonly previous: Scored | null
  readonly target: Target | null
  /** where the target puts each domain, by its id */
  readonly targetIndices: TargetIndices
  readonly gaps: readonly Gap[]
  readonly words: Words
  /** the subject's own mark for the cover, or null */
  readonly logo: Picture | null
  /** the digest of the assessment that the caller wants printed, or null */
  readonly fingerprint: string | null
}

/** Words of a document or a person inside ours: each line keeps its own direction. */
export const own = (words: Words, text: string): string => text.split('\n').map(words.f.isolate).join('\n')
