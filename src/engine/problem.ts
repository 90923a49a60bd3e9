/** One thing wrong with a document, as data; the words are made by i18n from `code` and `params`. */
export type Problem = {
  readonly code: ProblemCode
  /** where in the document, from its root */
  readonly path: Path
  readonly params?: Readonly<Record<string, string | number>>
}

/** Every code there is; one without a sentence in each language does not compile. */
export type ProblemCode =
  | 'band-needs-from'
  | 'bands-not-ascending'
  | 'bands-start-at-zero'
  | 'bands-turn'
  | 'cap-outside-domain'
  | 'caps-need-levels'
  | 'condition-cycle'
  | 'condition-needs-number'
  | 'condition-op-unfit'
  | 'condition-too-deep'
  | 'condition-unknown-option'
  | 'duplicate-id'
  | 'first-step-asks'
  | 'headline-needs-levels'
  | 'min-above-max'
  | 'no-points'
  | 'no-questions'
  | 'nothing-scored'
  | 'questions-and-sections'
  | 'rollup-needs-groups'
  | 'rollup-needs-sections'
  | 'score-falls'
  | 'steps-not-ascending'
  | 'tier-needs-met'
  | 'unknown-domain'
  | 'unknown-framework'
  | 'unknown-level'
  | 'unknown-profile'
  | 'unknown-question'
  | 'unknown-scale'
  | 'unknown-step'
  | 'unknown-target'
  | 'weight-too-small'

export type Path = readonly (string | number)[]

/** One problem; `params` is left out when there is nothing to say. */
export function problem(code: ProblemCode, path: Path, params?: Problem['params']): Problem {
  return params ? { code, path, params } : { code, path }
}
