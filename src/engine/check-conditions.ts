/** Conditions that could never be read: unknown gates, comparisons that mean nothing, circles. */
import type { Site } from './check-sites.ts'
import { comparisonsIn } from './condition.ts'
import { gatesOf } from './gates.ts'
import { surroundings } from './plan.ts'
import { type Problem, problem } from './problem.ts'
import type { Condition, Questionnaire } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'

/** Deeper conditions cannot be followed by a reader, human or program. */
const MOST_DEPTH = 20

/** Every condition problem in document order; only the depth is reported while any condition is too deep to follow. */
export function conditionProblems(questionnaire: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const byId = new Map(sites.map((site) => [site.question.id, site.question]))
  const deep = sites.filter(({ question }) => question.when && isTooDeep(question.when, MOST_DEPTH))
  if (deep.length > 0)
    return deep.map(({ path }) => problem('condition-too-deep', [...path, 'when'], { most: MOST_DEPTH }))
  const unreadable = sites.flatMap(({ question, path }) =>
    (question.when ? comparisonsIn(question.when, [...path, 'when']) : []).flatMap(({ comparison, path: at }) => {
      const gate = byId.get(comparison.question)
      if (!gate) return [problem('unknown-question', [...at, 'question'], { id: comparison.question })]
      const { op, value } = comparison
      const code = kindOf(gate).comparisonProblem(gate, surroundings(questionnaire, gate), op, value)
      return code === null ? [] : [problem(code, at, { question: gate.id, op, value: value ?? '' })]
    }),
  )
  const positions = new Map(sites.map(({ question }, at) => [question.id, at]))
  const { cyclic } = gatesOf(
    sites.map(({ question }) => question),
    positions,
  )
  const circles = cyclic.flatMap((at) => {
    const site = sites[at]
    return site ? [problem('condition-cycle', [...site.path, 'when'], { id: site.question.id })] : []
  })
  return [...unreadable, ...circles]
}

function isTooDeep(condition: Condition, left: number): boolean {
  if (left === 0) return true
  if ('question' in condition) return false
  if ('not' in condition) return isTooDeep(condition.not, left - 1)
  return ('all' in condition ? condition.all : condition.any).some((part) => isTooDeep(part, left - 1))
}
