/** Ids that must be unique: each list its own namespace, except that domains, sections and groups share one. */
import type { Site } from './check-sites.ts'
import { type Path, type Problem, problem } from './problem.ts'
import type { Questionnaire } from './questionnaire.ts'

type Named = { readonly id: string; readonly path: Path }

/** One problem per repeated id, at the later place. */
export function idProblems(questionnaire: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const { scales = [], scoring, targets, frameworks, boards, classification } = questionnaire
  const spaces: readonly (readonly Named[])[] = [
    sites.map(({ question, path }) => ({ id: question.id, path })),
    nodes(questionnaire),
    named(scales, ['scales']),
    ...scales.map((scale, at) => named(scale.steps, ['scales', at, 'steps'])),
    named(scoring?.levels?.steps, ['scoring', 'levels', 'steps']),
    named(scoring?.caps, ['scoring', 'caps']),
    named(targets, ['targets']),
    named(frameworks, ['frameworks']),
    named(boards, ['boards']),
    named(classification?.facts, ['classification', 'facts']),
    ...(classification?.facts ?? []).map((fact, at) => named(fact.options, ['classification', 'facts', at, 'options'])),
    named(classification?.categories, ['classification', 'categories']),
  ]
  return spaces.flatMap(repeated)
}

function nodes(questionnaire: Questionnaire): readonly Named[] {
  return [
    ...questionnaire.domains.flatMap((domain, at) => [
      { id: domain.id, path: ['domains', at] },
      ...named(domain.sections, ['domains', at, 'sections']),
    ]),
    ...named(questionnaire.groups, ['groups']),
  ]
}

function named(list: readonly { readonly id: string }[] | undefined, path: Path): readonly Named[] {
  return (list ?? []).map(({ id }, at) => ({ id, path: [...path, at] }))
}

function repeated(space: readonly Named[]): readonly Problem[] {
  const seen = new Set<string>()
  return space.flatMap(({ id, path }) => {
    if (seen.has(id)) return [problem('duplicate-id', [...path, 'id'], { id })]
    seen.add(id)
    return []
  })
}
