/** The index at or above the band's start (scoring.md, section 4): grades. */
import { type Path, type Problem, problem } from '../problem.ts'
import type { Levels } from '../questionnaire.ts'
import type { LevelKind } from './level-model.ts'

export const bands: LevelKind = {
  model: 'bands',
  ask: () => null,
  index: (step) => step.from ?? null,
  highest: () => null,
  problems: bandStartProblems,
}

/** What is wrong with the steps as bands of the index: each needs a start, the first 0, then ascending. */
export function bandStartProblems(levels: Levels, path: Path): readonly Problem[] {
  return levels.steps.flatMap((step, position) => {
    const at = [...path, 'steps', position, 'from']
    if (step.from === undefined) return [problem('band-needs-from', at)]
    if (position === 0) return step.from === 0 ? [] : [problem('bands-start-at-zero', at)]
    return step.from > (levels.steps[position - 1]?.from ?? 0) ? [] : [problem('steps-not-ascending', at)]
  })
}
