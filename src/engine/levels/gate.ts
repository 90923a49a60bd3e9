/** Every core question at L, and a share of the others (scoring.md, section 4): capability ladders. */
import { problem } from '../problem.ts'
import type { Levels } from '../questionnaire.ts'
import type { LevelKind } from './level-model.ts'

const askedBy = (levels: Levels, position: number) => levels.steps[position]?.value ?? position

export const gate: LevelKind = {
  model: 'gate',
  ask: (levels, position, question) =>
    position === 0 ? null : { atLeast: askedBy(levels, position), shared: question.core !== true },
  index: () => null,
  highest: (levels) => Math.max(...levels.steps.map((_, position) => askedBy(levels, position))),
  problems: (levels, path) =>
    levels.steps.flatMap((_, position) =>
      position > 0 && askedBy(levels, position) <= askedBy(levels, position - 1)
        ? [problem('steps-not-ascending', [...path, 'steps', position, 'value'])]
        : [],
    ),
}
