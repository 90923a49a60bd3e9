/** The contract of a level model: it says what a step asks; `level.ts` reads the answers against it. */
import type { Path, Problem } from '../problem.ts'
import type { LevelModel, LevelStep, Levels, Question } from '../questionnaire.ts'

/** What a step asks of one question. */
export type Ask = {
  readonly atLeast: number
  /** true: only the model's share of such questions must reach it; false: this one must */
  readonly shared: boolean
}

export type LevelKind = {
  readonly model: LevelModel
  /** What the step at `position` asks of a question; null when nothing. */
  readonly ask: (levels: Levels, position: number, question: Question) => Ask | null
  /** The index the step asks for, 0…1; null when the model reads values instead. */
  readonly index: (step: LevelStep) => number | null
  /** The highest ladder value any step asks of the question, or null: a full score of a type without a scale. */
  readonly highest: (levels: Levels, question: Question) => number | null
  /** What a reader must refuse in such levels. */
  readonly problems: (levels: Levels, path: Path) => readonly Problem[]
}
