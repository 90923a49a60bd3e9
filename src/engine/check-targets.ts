/** Targets, classification, boards and index bands that name what is not there or are out of order. */
import type { Site } from './check-sites.ts'
import { type Path, type Problem, problem } from './problem.ts'
import type { Questionnaire, Target } from './questionnaire.ts'

/** Every problem of targets, index bands, categories and boards; empty when all they name exists and ascends. */
export function targetProblems(questionnaire: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const asked = new Set(sites.map(({ question }) => question.id))
  const { targets = [], indexBands = [] } = questionnaire
  return [
    ...targets.flatMap((target, at) => oneTarget(questionnaire, asked, target, ['targets', at])),
    ...indexBands.flatMap((band, at) => bandProblem(band.from, indexBands[at - 1]?.from, ['indexBands', at, 'from'])),
    ...categoryProblems(questionnaire),
    ...boardProblems(questionnaire, asked),
  ]
}

function oneTarget(
  questionnaire: Questionnaire,
  asked: ReadonlySet<string>,
  target: Target,
  path: Path,
): readonly Problem[] {
  const levels = new Set((questionnaire.scoring?.levels?.steps ?? []).map(({ id }) => id))
  const domains = new Set(questionnaire.domains.map(({ id }) => id))
  const level = (id: string | undefined, at: Path) =>
    id === undefined || levels.has(id) ? [] : [problem('unknown-level', at, { id })]
  return [
    ...level(target.headline, [...path, 'headline']),
    ...level(target.eachDomain?.level, [...path, 'eachDomain', 'level']),
    ...Object.entries(target.domains ?? {}).flatMap(([id, asks]) => [
      ...(domains.has(id) ? [] : [problem('unknown-domain', [...path, 'domains', id], { id })]),
      ...level(asks.level, [...path, 'domains', id, 'level']),
    ]),
    ...Object.keys(target.questions?.of ?? {})
      .filter((id) => !asked.has(id))
      .map((id) => problem('unknown-question', [...path, 'questions', 'of', id], { id })),
  ]
}

function bandProblem(from: number, before: number | undefined, path: Path): readonly Problem[] {
  if (before === undefined) return from === 0 ? [] : [problem('bands-start-at-zero', path)]
  return from > before ? [] : [problem('steps-not-ascending', path)]
}

function categoryProblems(questionnaire: Questionnaire): readonly Problem[] {
  const targets = new Set((questionnaire.targets ?? []).map(({ id }) => id))
  const categories = questionnaire.classification?.categories ?? []
  return categories.flatMap(({ from, target }, at) => {
    const path: Path = ['classification', 'categories', at]
    const before = categories[at - 1]
    return [
      ...(before && from <= before.from ? [problem('steps-not-ascending', [...path, 'from'])] : []),
      ...(target === undefined || targets.has(target)
        ? []
        : [problem('unknown-target', [...path, 'target'], { id: target })]),
    ]
  })
}

function boardProblems(questionnaire: Questionnaire, asked: ReadonlySet<string>): readonly Problem[] {
  const frameworks = new Set((questionnaire.frameworks ?? []).map(({ id }) => id))
  return (questionnaire.boards ?? []).flatMap(({ framework, apart = [] }, at) => [
    ...(frameworks.has(framework)
      ? []
      : [problem('unknown-framework', ['boards', at, 'framework'], { id: framework })]),
    ...apart.flatMap((id, n) =>
      asked.has(id) ? [] : [problem('unknown-question', ['boards', at, 'apart', n], { id })],
    ),
  ])
}
