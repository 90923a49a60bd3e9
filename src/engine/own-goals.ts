/** Goals somebody set, laid over the target a questionnaire ships: what charts and the gap list are held against. */
import { NOTHING } from './gaps.ts'
import { modelOf } from './levels/index.ts'
import { planOf } from './plan.ts'
import type { Questionnaire, Target } from './questionnaire.ts'
import type { Goal } from './roadmap.ts'

/** Goals, the day they are asked about, and what a target with goals of one's own is called. */
export type OwnGoals = { readonly goals: readonly Goal[]; readonly day: string; readonly title: string }

/**
 * The goal that stands for the whole (null) or a domain on a day: the one due next, else one without a date, else the one that was
 * due last. Of several due on one day the one added last; undefined where there is none.
 */
export function goalOn(goals: readonly Goal[], domain: string | null, day: string): Goal | undefined {
  const own = goals.filter((goal) => goal.domain === domain)
  const dated = own.flatMap((goal) => (goal.by === null ? [] : [{ goal, by: goal.by }])).toReversed()
  const byDay = dated.toSorted((a, b) => a.by.localeCompare(b.by))
  const next = byDay.find(({ by }) => by >= day)
  if (next) return next.goal
  const last = byDay.at(-1)?.by
  return own.findLast(({ by }) => by === null) ?? byDay.find(({ by }) => by === last)?.goal
}

/**
 * The target with the goals that stand on a day in place of what it asks of the same domain, or of the whole. A level also asks of
 * each of the domain's questions what that step asks. The same target without goals; goals for domains or steps that this version
 * lacks are passed over.
 */
export function targetWithGoals(
  questionnaire: Questionnaire,
  target: Target | null,
  { goals, day, title }: OwnGoals,
): Target | null {
  const steps = questionnaire.scoring?.levels?.steps ?? []
  const fits = ({ measure }: Goal) => measure.kind === 'index' || measure.step < steps.length
  const known = goals.filter(fits)
  const own = questionnaire.domains.flatMap(({ id }) => goalOn(known, id, day) ?? [])
  const whole = goalOn(known, null, day)
  if (own.length === 0 && !whole) return target
  // The whole's goal first, so that a domain's own stands in its place.
  const asked = [...(whole ? [whole] : []), ...own].flatMap((goal) => askedBy(questionnaire, goal))
  const { eachDomain, ...shipped } = target ?? {}
  const domains = questionnaire.domains.map(({ id }) => {
    const goal = goalOn(known, id, day)
    return [id, goal ? domainOf(questionnaire, goal) : { ...eachDomain, ...target?.domains?.[id] }] as const
  })
  return {
    ...shipped,
    id: 'own-goals',
    title,
    ...(whole && wholeOf(questionnaire, whole)),
    domains: Object.fromEntries(domains),
    ...(asked.length > 0 && {
      questions: { ...target?.questions, of: { ...target?.questions?.of, ...Object.fromEntries(asked) } },
    }),
  }
}

function wholeOf(questionnaire: Questionnaire, { measure }: Goal): Pick<Target, 'index' | 'headline'> {
  if (measure.kind === 'index') return { index: measure.index }
  const step = questionnaire.scoring?.levels?.steps[measure.step]
  return { ...(step && { headline: step.id }), ...(step?.from !== undefined && { index: step.from }) }
}

function domainOf(
  questionnaire: Questionnaire,
  { measure }: Goal,
): { readonly index?: number; readonly level?: string } {
  if (measure.kind === 'index') return { index: measure.index }
  const levels = questionnaire.scoring?.levels
  const step = levels?.steps[measure.step]
  const from = levels && step ? modelOf(levels).index(step) : null
  return { ...(step && { level: step.id }), ...(from !== null && { index: from }) }
}

/** What a level asks of each question of the domain, or of those the headline is the lowest of; nothing where the ladder reads the index. */
function askedBy(questionnaire: Questionnaire, { domain, measure }: Goal): readonly (readonly [string, number])[] {
  const plan = planOf(questionnaire)
  const rule = questionnaire.scoring?.headline
  const over = domain !== null ? [domain] : rule?.rule === 'minimum' ? rule.over : []
  const inGroups = plan.groups.filter(({ group }) => over.includes(group.id)).flatMap(({ domains }) => domains)
  const domains = plan.domains.filter((one, at) => over.includes(one.domain.id) || inGroups.includes(at))
  return domains.flatMap(({ needs, questions }) => {
    const step = measure.kind === 'level' ? needs[measure.step] : undefined
    if (!step || step.index !== null) return []
    const asked = new Map([...step.required, ...step.shared].map(({ question, atLeast }) => [question.id, atLeast]))
    return questions.map(({ id }) => [id, asked.get(id) ?? NOTHING] as const)
  })
}
