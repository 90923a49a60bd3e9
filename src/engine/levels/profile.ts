/** Every question at its own minimum for the profile, cumulative (scoring.md, section 4): after SIM3's idea of profiles. */
import { problem } from '../problem.ts'
import type { LevelKind } from './level-model.ts'

export const profile: LevelKind = {
  model: 'profile',
  ask: (levels, position, question) => {
    const asked = levels.steps[position]?.profile
    const atLeast = asked === undefined ? undefined : question.minimums?.[asked]
    return atLeast === undefined ? null : { atLeast, shared: false }
  },
  index: () => null,
  highest: (levels, question) => {
    const asked = levels.steps.flatMap((step) =>
      step.profile === undefined ? [] : (question.minimums?.[step.profile] ?? []),
    )
    return asked.length > 0 ? Math.max(...asked) : null
  },
  problems: (levels, path) =>
    levels.steps.flatMap((step, position) => {
      if (step.profile === undefined) return []
      const at = [...path, 'steps', position, 'profile']
      if (position === 0) return [problem('first-step-asks', at)]
      const first = levels.steps.findIndex((one) => one.profile === step.profile)
      return first < position ? [problem('duplicate-id', at, { id: step.profile })] : []
    }),
}
