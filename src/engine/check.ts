/** What a reader must refuse beyond the schema, so that everything it accepts can be scored (scoring.md, law 9). */
import { conditionProblems } from './check-conditions.ts'
import { idProblems } from './check-ids.ts'
import { scoringProblems } from './check-scoring.ts'
import { type Site, sitesOf } from './check-sites.ts'
import { targetProblems } from './check-targets.ts'
import { surroundings } from './plan.ts'
import { type Path, type Problem, problem } from './problem.ts'
import type { Questionnaire, Scale } from './questionnaire.ts'
import { kindOf } from './questions/index.ts'

/** Lighter than this a weight disappears in the sum and a share of it cannot be shown. */
const LEAST_WEIGHT = 1e-6

/** Every problem of a document that fits the schema, in document order of the checks; empty when it can be scored. */
export function check(questionnaire: Questionnaire): readonly Problem[] {
  const sites = sitesOf(questionnaire)
  const scored = sites.some(({ question }) => kindOf(question).scored)
  return [
    ...idProblems(questionnaire, sites),
    ...(questionnaire.scales ?? []).flatMap((scale, at) => scaleProblems(scale, ['scales', at])),
    ...domainProblems(questionnaire),
    ...sites.flatMap((site) => questionProblems(questionnaire, site)),
    ...(scored ? [] : [problem('nothing-scored', ['domains'])]),
    ...conditionProblems(questionnaire, sites),
    ...scoringProblems(questionnaire, sites),
    ...targetProblems(questionnaire, sites),
  ]
}

function scaleProblems(scale: Scale, path: Path): readonly Problem[] {
  const lowest = scale.steps[0]?.value ?? 0
  const span = (scale.steps.at(-1)?.value ?? 0) - lowest
  let score = 0
  return scale.steps.flatMap((step, at) => {
    const before = scale.steps[at - 1]
    if (before && step.value <= before.value) return [problem('steps-not-ascending', [...path, 'steps', at, 'value'])]
    const own = step.score ?? (span > 0 ? (step.value - lowest) / span : 0)
    const fell = own < score
    score = Math.max(score, own)
    return fell ? [problem('score-falls', [...path, 'steps', at, 'score'])] : []
  })
}

function domainProblems(questionnaire: Questionnaire): readonly Problem[] {
  return questionnaire.domains.flatMap((domain, at) => {
    const path: Path = ['domains', at]
    const found: Problem[] = []
    if (domain.questions && domain.sections) found.push(problem('questions-and-sections', path, { id: domain.id }))
    if (!domain.questions && !domain.sections) found.push(problem('no-questions', path, { id: domain.id }))
    if (domain.rollup === 'sections' && !domain.sections)
      found.push(problem('rollup-needs-sections', [...path, 'rollup']))
    if (isTooLight(domain.weight)) found.push(problem('weight-too-small', [...path, 'weight']))
    const sections = domain.sections ?? []
    const light = sections.flatMap((section, n) =>
      isTooLight(section.weight) ? [problem('weight-too-small', [...path, 'sections', n, 'weight'])] : [],
    )
    return [...found, ...light]
  })
}

function questionProblems(questionnaire: Questionnaire, { question, path }: Site): readonly Problem[] {
  const frameworks = new Set((questionnaire.frameworks ?? []).map(({ id }) => id))
  const references = (question.references ?? []).flatMap(({ framework }, at) =>
    frameworks.has(framework)
      ? []
      : [problem('unknown-framework', [...path, 'references', at, 'framework'], { id: framework })],
  )
  const weight = isTooLight(question.weight) ? [problem('weight-too-small', [...path, 'weight'])] : []
  return [...kindOf(question).problems(question, surroundings(questionnaire, question), path), ...references, ...weight]
}

function isTooLight(weight: number | undefined): boolean {
  return weight !== undefined && weight < LEAST_WEIGHT
}
