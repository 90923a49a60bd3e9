/** The contract of a question type: one plain object per type, one file each, listed in `index.ts`. */
import type { AnswerValue } from '../assessment.ts'
import type { Path, Problem, ProblemCode } from '../problem.ts'
import type { ConditionOp, Question, Scale, Translation } from '../questionnaire.ts'
import type { QuestionState } from '../result.ts'

/** How one question stands, whatever the classification's scope: what index, levels and caps read. */
export type Standing = {
  readonly state: QuestionState
  /** 0…1; null unless answered or not sure, and always null for a type that is not scored */
  readonly score: number | null
  /** the place on the ladder that levels and caps read; null unless answered or not sure */
  readonly value: number | null
  readonly inPlace: boolean
  readonly evidenceMissing: boolean
}

/** What a question type may need of the rest of the questionnaire. */
export type Surroundings = {
  readonly scaleOf: (id: string) => Scale | undefined
  /** the ladder value of a full score, for types without a scale (at least 0) */
  readonly ladderTop: number
}

/** A question made ready for reading answers. */
export type Reader = {
  /** The standing of an answered value; null when the value does not fit the question. */
  readonly read: (value: AnswerValue, hasEvidence: boolean) => Standing | null
  /** the ladder value of *not sure* */
  readonly lowest: number
  /** the ladder value from which the question counts as in place */
  readonly inPlace: number
  /** Whether a fitting value satisfies a comparison; false when the operator means nothing here. */
  readonly compare: (value: AnswerValue, op: ConditionOp, operand: string | number | undefined) => boolean
  /** The least answer whose ladder value is above or at `target`, or the best there is; null for a type without a ladder. */
  readonly reaching: (target: number) => AnswerValue | null
  /** What `nextSteps.upTo` is compared with. */
  readonly nextStepValue: (standing: Standing) => number
}

export type QuestionWords = NonNullable<Translation['questions']>[string]

/** A value taken to another version: `sure` when it means the same there, else only worth proposing. */
export type CarriedValue = { readonly value: AnswerValue; readonly sure: boolean }

export type CarryScales = {
  readonly before: (id: string) => Scale | undefined
  readonly after: (id: string) => Scale | undefined
}

/*
 * Methods, not function properties: a registry entry is looked up by the question's own `type`, which the compiler can
 * follow only with the looser parameter rule of methods.
 */
export type QuestionKind<Q extends Question> = {
  readonly type: Q['type']
  /** false: recorded, never scored, in no denominator */
  readonly scored: boolean
  /** the name of the rule that turns an answer into a score, worded by i18n */
  readonly rule: string
  reader(question: Q, around: Surroundings): Reader
  /** The same question with the translated words that only this type has. */
  translate(question: Q, words: QuestionWords): Q
  /** Whether two versions ask for the same kind of answer in the same words. */
  same(before: Q, after: Q, scales: CarryScales): boolean
  /** The value as the later version knows it; null when it has no place there. */
  carry(before: Q, after: Q, value: AnswerValue, scales: CarryScales): CarriedValue | null
  /** What a reader must refuse in such a question. */
  problems(question: Q, around: Surroundings, path: Path): readonly Problem[]
  /** The problem code of a comparison with such a question, or null when it can be made. */
  comparisonProblem(
    question: Q,
    around: Surroundings,
    op: ConditionOp,
    operand: string | number | undefined,
  ): ProblemCode | null
}
