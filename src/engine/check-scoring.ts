/** Groups, levels, headline and caps that name or need what is not there. */
import type { Site } from './check-sites.ts'
import { bandStartProblems } from './levels/bands.ts'
import { modelOf } from './levels/index.ts'
import { type Path, type Problem, problem } from './problem.ts'
import type { Cap, Questionnaire } from './questionnaire.ts'

/** Every problem of groups, levels, headline and caps; empty when all they name exists. */
export function scoringProblems(questionnaire: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const { scoring, groups } = questionnaire
  const levels = scoring?.levels
  const rollup = scoring?.rollup === 'groups' && !groups ? [problem('rollup-needs-groups', ['scoring', 'rollup'])] : []
  return [
    ...groupProblems(questionnaire),
    ...rollup,
    ...(levels ? modelOf(levels).problems(levels, ['scoring', 'levels']) : []),
    ...profileProblems(questionnaire, sites),
    ...headlineProblems(questionnaire),
    ...(scoring?.caps ?? []).flatMap((cap, at) => capProblems(questionnaire, sites, cap, ['scoring', 'caps', at])),
  ]
}

function groupProblems(questionnaire: Questionnaire): readonly Problem[] {
  const domains = new Set(questionnaire.domains.map(({ id }) => id))
  return (questionnaire.groups ?? []).flatMap((group, at) =>
    group.domains.flatMap((id, n) => {
      const path: Path = ['groups', at, 'domains', n]
      if (!domains.has(id)) return [problem('unknown-domain', path, { id })]
      return group.domains.indexOf(id) < n ? [problem('duplicate-id', path, { id })] : []
    }),
  )
}

/** Every profile a question names must be a step of the ladder. */
function profileProblems(questionnaire: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const levels = questionnaire.scoring?.levels
  const known = new Set(levels?.steps.flatMap((step) => step.profile ?? []))
  return sites.flatMap(({ question, path }) =>
    Object.keys(question.minimums ?? {})
      .filter((id) => !known.has(id))
      .map((id) => problem('unknown-profile', [...path, 'minimums', id], { id })),
  )
}

function headlineProblems(questionnaire: Questionnaire): readonly Problem[] {
  const { headline, levels } = questionnaire.scoring ?? {}
  const path: Path = ['scoring', 'headline']
  if (!headline) return []
  if (!levels) return [problem('headline-needs-levels', path)]
  if (headline.rule === 'bands') return levels.model === 'bands' ? [] : bandStartProblems(levels, ['scoring', 'levels'])
  const named = new Set([...questionnaire.domains, ...(questionnaire.groups ?? [])].map(({ id }) => id))
  return headline.over.flatMap((id, at) =>
    named.has(id) ? [] : [problem('unknown-domain', [...path, 'over', at], { id })],
  )
}

function capProblems(questionnaire: Questionnaire, sites: readonly Site[], cap: Cap, path: Path): readonly Problem[] {
  const levels = questionnaire.scoring?.levels
  const { domain, limit, questions } = cap
  const found: Problem[] = []
  if (!levels) found.push(problem('caps-need-levels', path))
  else if (!levels.steps.some((step) => step.id === limit))
    found.push(problem('unknown-level', [...path, 'limit'], { id: limit }))
  if (domain !== undefined && !questionnaire.domains.some(({ id }) => id === domain)) {
    found.push(problem('unknown-domain', [...path, 'domain'], { id: domain }))
  }
  if (typeof questions === 'string') return found
  const asked = new Set(sites.map(({ question }) => question.id))
  const index = questionnaire.domains.findIndex(({ id }) => id === domain)
  const own = new Set(sites.filter((site) => site.path[1] === index).map(({ question }) => question.id))
  const wrong = questions.flatMap((id, at) => {
    if (!asked.has(id)) return [problem('unknown-question', [...path, 'questions', at], { id })]
    const outside = index >= 0 && !own.has(id)
    return outside ? [problem('cap-outside-domain', [...path, 'questions', at], { id, domain: domain ?? '' })] : []
  })
  return [...found, ...wrong]
}
