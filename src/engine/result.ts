/**
 * What the engine computes from a questionnaire and answers. Plain, read-only JSON; recomputed, never stored as
 * truth; the only thing that charts, tables, reports and comparisons are made from. All shares and indices are
 * 0…1 or null (nothing counts); null is never zero. Nothing here is rounded.
 */

/** How a question stands in the score (scoring.md, section 2). */
export type QuestionState =
  | 'answered'
  | 'not-sure'
  | 'unanswered'
  | 'not-applicable'
  /** its condition is false */
  | 'hidden'
  /** its condition's gate is unanswered */
  | 'undecided'

export type Counts = {
  /** questions that are scored and neither not applicable nor hidden nor out of scope */
  readonly applicable: number
  readonly answered: number
  readonly notSure: number
  /** unanswered and undecided */
  readonly open: number
  readonly notApplicable: number
}

export type LevelResult = {
  /** position in `scoring.levels.steps`, or null when nothing applies */
  readonly step: number | null
  /** the step with all open questions at their lowest */
  readonly lower: number | null
  /** the step with all open questions at their highest */
  readonly upper: number | null
  /** true while completeness is under 0.8 or an applicable core question is open: show the range, not a verdict */
  readonly provisional: boolean
}

export type NodeResult = {
  readonly index: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly coverage: number | null
  readonly completeness: number | null
  readonly counts: Counts
  /** null where the questionnaire declares no levels, and for sections */
  readonly level: LevelResult | null
}

export type QuestionResult = {
  readonly state: QuestionState
  /** the score of this answer 0…1; null when it does not count in the index */
  readonly score: number | null
  /** the value on the ladder that levels and caps read (for number and multiple: score × the highest value a level asks); null when it has none */
  readonly value: number | null
  readonly weight: number
  /** true for text questions: recorded, never in a denominator */
  readonly recordedOnly: boolean
  /** true when the classification's category leaves it out of the index */
  readonly outOfScope: boolean
  /** true while the category is unknown and may leave it out: left out of the index, 0…1 in the bounds, missing */
  readonly scopeOpen: boolean
  /** true when the value was lowered because evidence is asked for and none is noted */
  readonly evidenceMissing: boolean
}

export type CapResult = {
  readonly id: string
  /** ids of the questions that trigger it, in questionnaire order */
  readonly because: readonly string[]
  /** the step it limits to */
  readonly limit: number
  /** the domain it limits, or null for the headline */
  readonly domain: string | null
}

export type HeadlineResult = LevelResult & {
  /** the step before any cap */
  readonly uncapped: number | null
}

export type Result = {
  readonly questionnaire: { readonly id: string; readonly version: string }
  readonly engine: string
  readonly overall: Omit<NodeResult, 'level'>
  /** null where the questionnaire declares no headline rule */
  readonly headline: HeadlineResult | null
  readonly groups: Readonly<Record<string, NodeResult>>
  readonly domains: Readonly<Record<string, NodeResult>>
  readonly sections: Readonly<Record<string, NodeResult>>
  readonly questions: Readonly<Record<string, QuestionResult>>
  /** caps that apply to the answers as they are, in questionnaire order */
  readonly caps: readonly CapResult[]
  /** classification category id; null without a classification or until every fact is known */
  readonly category: string | null
}
