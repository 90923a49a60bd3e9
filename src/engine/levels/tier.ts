/** Every question of the tier and those below at `met` (scoring.md, section 4): C2M2 (public rule of MIL), Essential Eight. */
import { problem } from '../problem.ts'
import type { LevelKind } from './level-model.ts'

export const tier: LevelKind = {
  model: 'tier',
  ask: (levels, position, question) => {
    const asked = levels.steps[position]?.tier
    if (asked === undefined || question.tier === undefined || question.tier > asked) return null
    return { atLeast: levels.met ?? 0, shared: false }
  },
  index: () => null,
  highest: (levels) => levels.met ?? null,
  problems: (levels, path) => {
    let highest = 0
    const steps = levels.steps.flatMap((step, position) => {
      if (step.tier === undefined) return []
      const at = [...path, 'steps', position, 'tier']
      const rises = step.tier > highest
      highest = Math.max(highest, step.tier)
      if (position === 0) return [problem('first-step-asks', at)]
      return rises ? [] : [problem('steps-not-ascending', at)]
    })
    return levels.met === undefined ? [problem('tier-needs-met', [...path, 'met']), ...steps] : steps
  },
}
