/**
 * scoring.md again, as plainly as it can be said, in exact fractions: the engine's second opinion. It imports nothing of
 * the engine but types, keeps nothing between calls and optimises next to nothing. Where it and the engine differ, one is wrong.
 */
import type { Answer } from '../../../src/engine/assessment.ts'
import type { Condition, Domain, Levels, Question, Questionnaire } from '../../../src/engine/questionnaire.ts'
import type { ScoringInput } from '../../../src/engine/score.ts'
import {
  atLeast,
  decimal,
  type Fraction,
  fraction,
  greatest,
  least,
  minus,
  ONE,
  over,
  plus,
  times,
  ZERO,
} from './fraction.ts'

type State = 'answered' | 'not-sure' | 'unanswered' | 'not-applicable' | 'hidden' | 'undecided'
type Maybe = Fraction | null
type Numbers = { index: Maybe; lower: Maybe; upper: Maybe; coverage: Maybe; completeness: Maybe }
type Level = { step: number | null; lower: number | null; upper: number | null; provisional: boolean }
export type OracleNode = Numbers & { level: Level | null }
export type OracleResult = {
  overall: Numbers
  headline: (Level & { uncapped: number | null }) | null
  groups: Record<string, OracleNode>
  domains: Record<string, OracleNode>
  sections: Record<string, OracleNode>
  states: Record<string, State>
  caps: { id: string; because: string[] }[]
  category: string | null
}

export function oracle(questionnaire: Questionnaire, input: ScoringInput): OracleResult {
  const all = questionnaire.domains.flatMap(questionsOf)
  const levels = questionnaire.scoring?.levels
  const category = categoryOf(questionnaire, input)

  // ---- section 2: the value of one answer -------------------------------------------------------------------------

  const scaleSteps = (question: Question) =>
    question.type === 'single' ? (questionnaire.scales?.find((scale) => scale.id === question.scale)?.steps ?? []) : []

  function ladderTop(question: Question): Fraction {
    const asked: number[] = []
    levels?.steps.forEach((step, position) => {
      if (levels.model === 'gate') asked.push(step.value ?? position)
      if (levels.model === 'tier' && levels.met !== undefined) asked.push(levels.met)
      const minimum = step.profile === undefined ? undefined : question.minimums?.[step.profile]
      if (levels.model === 'profile' && minimum !== undefined) asked.push(minimum)
    })
    if (asked.length > 0) return greatest(ZERO, decimal(Math.max(...asked)))
    const values = (questionnaire.scales ?? []).flatMap((scale) => scale.steps.map((step) => step.value))
    return values.length > 0 ? greatest(ZERO, decimal(Math.max(...values))) : ONE
  }

  /** The answer if it fits, as score and ladder value; undefined if it does not. */
  function readAnswer(
    question: Question,
    answer: Answer,
  ): { score: Maybe; value: Maybe; inPlace: boolean } | undefined {
    if (answer.state !== 'answered') return undefined
    const { value } = answer
    if (question.type === 'text') {
      if (typeof value !== 'string' || value.trim() === '') return undefined
      if (question.input === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined
      return { score: null, value: null, inPlace: false }
    }
    if (question.type === 'single') {
      const steps = scaleSteps(question)
      let step = steps.find((one) => one.id === value)
      if (!step) return undefined
      const asks = question.evidenceFrom
      if (asks !== undefined && step.value >= asks && (answer.evidence ?? '').trim() === '') {
        const below = steps.filter((one) => one.value < asks)
        step = below[below.length - 1] ?? steps[0]
      }
      if (!step) return undefined
      const first = decimal(Math.min(...steps.map((one) => one.value)))
      const last = decimal(Math.max(...steps.map((one) => one.value)))
      const even = over(minus(decimal(step.value), first), minus(last, first))
      const mark = questionnaire.scales?.find((scale) => scale.id === question.scale)?.inPlace
      return {
        score: step.score === undefined ? even : decimal(step.score),
        value: decimal(step.value),
        inPlace: atLeast(decimal(step.value), mark === undefined ? last : decimal(mark)),
      }
    }
    const score = question.type === 'number' ? numberScore(question, value) : choiceScore(question, value)
    if (!score) return undefined
    return { score, value: times(score, ladderTop(question)), inPlace: atLeast(score, ONE) }
  }

  // ---- states, with conditions in three-valued logic ---------------------------------------------------------------

  const stateOf = once((question: Question): State => {
    const own = ownState(question)
    if (!question.when) return own
    const shown = truth(question.when)
    if (shown === false) return 'hidden'
    if (own === 'not-applicable') return own
    return shown === null ? 'undecided' : own
  })

  function ownState(question: Question): State {
    const answer = input.answers[question.id]
    if (!answer) return 'unanswered'
    if (answer.state === 'not-sure') return 'not-sure'
    if (answer.state === 'answered' && readAnswer(question, answer)) return 'answered'
    const mayBe = question.notApplicable !== false
    if (answer.state === 'not-applicable' && mayBe && answer.reason.trim() !== '') return 'not-applicable'
    return 'unanswered'
  }

  function truth(condition: Condition): boolean | null {
    if ('all' in condition) {
      const parts = condition.all.map(truth)
      return parts.includes(false) ? false : parts.includes(null) ? null : true
    }
    if ('any' in condition) {
      const parts = condition.any.map(truth)
      return parts.includes(true) ? true : parts.includes(null) ? null : false
    }
    if ('not' in condition) {
      const inner = truth(condition.not)
      return inner === null ? null : !inner
    }
    const gate = all.find((one) => one.id === condition.question)
    if (!gate) return false
    const state = stateOf(gate)
    if (state === 'hidden' || state === 'not-applicable') return false
    const answer = input.answers[gate.id]
    if (state !== 'answered' || answer?.state !== 'answered') return null
    const { value } = answer
    const steps = scaleSteps(gate)
    const place = typeof value === 'number' ? value : steps.find((step) => step.id === value)?.value
    const operand = condition.value
    switch (condition.op) {
      case 'is':
        return Array.isArray(value) ? value.every((id) => id === operand) : value === operand
      case 'isNot':
        return Array.isArray(value) ? !value.every((id) => id === operand) : value !== operand
      case 'includes':
        return Array.isArray(value) ? value.some((id) => id === operand) : value === operand
      case 'atLeast':
        return place !== undefined && place >= Number(operand)
      case 'atMost':
        return place !== undefined && place <= Number(operand)
    }
  }

  /** What the index makes of a question; a category that is not known yet makes what it may leave out open. */
  const inIndex = once((question: Question): State | 'out' => {
    const state = stateOf(question)
    if (question.type === 'text') return 'out'
    const categories = questionnaire.classification?.categories ?? []
    const possible = categories.filter((one) => category === null || one.id === category)
    const limits = possible.flatMap((one) => (one.upToTier === undefined ? [] : [one.upToTier]))
    const beyond = question.tier !== undefined && limits.length > 0 && question.tier > Math.min(...limits)
    if (beyond && category !== null) return 'out'
    if (beyond && state !== 'hidden' && state !== 'not-applicable') return 'undecided'
    return state
  })

  const reading = once((question: Question) => {
    const answer = input.answers[question.id]
    return stateOf(question) === 'answered' && answer ? readAnswer(question, answer) : undefined
  })

  // ---- section 3: the index ------------------------------------------------------------------------------------------

  type Column = 'index' | 'lower' | 'upper'
  const weightOf = (question: Question) => decimal(question.weight ?? 1)

  /** One cell of the table in section 2; null: left out. */
  function cell(question: Question, column: Column): Maybe {
    switch (inIndex(question)) {
      case 'answered':
        return reading(question)?.score ?? null
      case 'not-sure':
        return column === 'upper' ? ONE : ZERO
      case 'unanswered':
      case 'undecided':
        return column === 'index' ? null : column === 'upper' ? ONE : ZERO
      default:
        return null
    }
  }

  function weightedMean(parts: readonly { weight: Fraction; value: Maybe }[]): Maybe {
    let sum = ZERO
    let weights = ZERO
    for (const { weight, value } of parts) {
      if (value === null) continue
      sum = plus(sum, times(weight, value))
      weights = plus(weights, weight)
    }
    return weights.top === 0n ? null : over(sum, weights)
  }

  const pool = (questions: readonly Question[], column: Column) =>
    weightedMean(questions.map((question) => ({ weight: weightOf(question), value: cell(question, column) })))

  function domainIndex(domain: Domain, column: Column): Maybe {
    if (domain.rollup !== 'sections' || !domain.sections) return pool(questionsOf(domain), column)
    return weightedMean(
      domain.sections.map((section) => ({
        weight: decimal(section.weight ?? 1),
        value: pool(section.questions, column),
      })),
    )
  }

  const domainsMean = (domains: readonly Domain[], column: Column) =>
    weightedMean(domains.map((domain) => ({ weight: decimal(domain.weight ?? 1), value: domainIndex(domain, column) })))

  const membersOf = (id: string) => {
    const group = questionnaire.groups?.find((one) => one.id === id)
    return questionnaire.domains.filter((domain) => group?.domains.includes(domain.id))
  }

  function groupIndex(group: NonNullable<Questionnaire['groups']>[number], column: Column): Maybe {
    const members = membersOf(group.id)
    if (group.rollup !== 'minimum') return domainsMean(members, column)
    return members.reduce<Maybe>((lowest, domain) => {
      const index = domainIndex(domain, column)
      return index === null ? lowest : lowest === null ? index : least(lowest, index)
    }, null)
  }

  function overallIndex(column: Column): Maybe {
    const rollup = questionnaire.scoring?.rollup
    if (rollup === 'questions') return pool(all, column)
    if (rollup !== 'groups') return domainsMean(questionnaire.domains, column)
    const groups = questionnaire.groups ?? []
    return weightedMean(
      groups.map((group) => ({ weight: decimal(group.weight ?? 1), value: groupIndex(group, column) })),
    )
  }

  const share = (part: number, whole: number): Maybe => (whole === 0 ? null : fraction(BigInt(part), BigInt(whole)))

  function numbers(questions: readonly Question[], index: (column: Column) => Maybe): Numbers {
    const states = questions.map(inIndex)
    const applicable = questions.filter((_, at) => !['out', 'hidden', 'not-applicable'].includes(states[at] ?? ''))
    const given = applicable.filter((question) => ['answered', 'not-sure'].includes(inIndex(question)))
    const inPlace = applicable.filter((question) => inIndex(question) === 'answered' && reading(question)?.inPlace)
    return {
      index: index('index'),
      lower: index('lower'),
      upper: index('upper'),
      coverage: share(inPlace.length, applicable.length),
      completeness: share(given.length, applicable.length),
    }
  }

  // ---- section 4: levels ---------------------------------------------------------------------------------------------

  type Mood = 'now' | 'lower' | 'upper'

  /** Whether a question that applies has value ≥ v in a mood. */
  function has(question: Question, v: number, mood: Mood): boolean {
    switch (stateOf(question)) {
      case 'answered': {
        const value = reading(question)?.value
        return value !== undefined && value !== null && atLeast(value, decimal(v))
      }
      case 'not-sure':
        return mood === 'upper' || atLeast(lowestValue(question), decimal(v))
      default:
        return mood === 'upper'
    }
  }

  function lowestValue(question: Question): Fraction {
    const steps = scaleSteps(question)
    return steps.length > 0 ? decimal(Math.min(...steps.map((step) => step.value))) : ZERO
  }

  const applies = (question: Question) =>
    question.type !== 'text' && stateOf(question) !== 'hidden' && stateOf(question) !== 'not-applicable'

  function domainLevel(domain: Domain, mood: Mood, ladder: Levels): number | null {
    if (ladder.model === 'bands') return bandLevel(ladder, (column) => domainIndex(domain, column), mood)
    const questions = questionsOf(domain).filter(applies)
    if (questions.length === 0) return null
    let level = 0
    for (let position = 1; position < ladder.steps.length; position += 1) {
      if (!isReached(questions, position, mood, ladder)) break
      level = position
    }
    return level
  }

  function isReached(questions: readonly Question[], position: number, mood: Mood, ladder: Levels): boolean {
    const step = ladder.steps[position]
    if (!step) return false
    if (ladder.model === 'gate') {
      const needed = step.value ?? position
      const core = questions.filter((question) => question.core)
      const others = questions.filter((question) => !question.core)
      if (!core.every((question) => has(question, needed, mood))) return false
      if (others.length === 0) return true
      const passing = others.filter((question) => has(question, needed, mood)).length
      return atLeast(fraction(BigInt(passing), BigInt(others.length)), decimal(ladder.share ?? 0.75))
    }
    if (ladder.model === 'tier') {
      const { tier } = step
      if (tier === undefined) return true
      const asked = questions.filter((question) => question.tier !== undefined && question.tier <= tier)
      return asked.every((question) => has(question, ladder.met ?? 0, mood))
    }
    const { profile } = step
    if (profile === undefined) return true
    return questions.every((question) => {
      const minimum = question.minimums?.[profile]
      return minimum === undefined || has(question, minimum, mood)
    })
  }

  function bandLevel(ladder: Levels, index: (column: Column) => Maybe, mood: Mood): number | null {
    if (index('upper') === null) return null
    const number = index(mood === 'now' ? 'index' : mood) ?? ZERO
    let level = 0
    ladder.steps.forEach((step, position) => {
      if (step.from !== undefined && atLeast(number, decimal(step.from))) level = position
    })
    return level
  }

  const lowest = (levels: readonly (number | null)[]) =>
    levels.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null)

  // caps
  const capQuestions = (cap: NonNullable<NonNullable<Questionnaire['scoring']>['caps']>[number]) =>
    all.filter((question) => {
      if (question.type === 'text') return false
      const within = questionnaire.domains.find((domain) => domain.id === cap.domain)
      if (within && !questionsOf(within).includes(question)) return false
      if (cap.questions === 'must') return question.must === true
      if (cap.questions === 'core') return question.core === true
      return cap.questions.includes(question.id)
    })

  function triggers(question: Question, valueAtMost: number, mood: Mood): boolean {
    const most = decimal(valueAtMost)
    switch (stateOf(question)) {
      case 'answered': {
        const value = reading(question)?.value
        return value !== undefined && value !== null && atLeast(most, value)
      }
      case 'not-sure':
        return mood !== 'upper' && atLeast(most, lowestValue(question))
      case 'unanswered':
      case 'undecided':
        return mood === 'lower'
      default:
        return false
    }
  }

  function underCaps(level: number | null, domain: string | undefined, mood: Mood): number | null {
    if (level === null) return null
    let limited = level
    for (const cap of questionnaire.scoring?.caps ?? []) {
      if (cap.domain !== domain) continue
      const acts = capQuestions(cap).some((question) => triggers(question, cap.valueAtMost, mood))
      const limit = levels?.steps.findIndex((step) => step.id === cap.limit) ?? 0
      if (acts) limited = Math.min(limited, limit)
    }
    return limited
  }

  const provisional = (questions: readonly Question[]) => {
    const { completeness } = numbers(questions, () => null)
    const openCore = questions.some(
      (question) => question.core && ['unanswered', 'undecided'].includes(inIndex(question)),
    )
    return openCore || (completeness !== null && !atLeast(completeness, decimal(0.8)))
  }

  const inMoods = (level: (mood: Mood) => number | null, questions: readonly Question[]): Level => ({
    step: level('now'),
    lower: level('lower'),
    upper: level('upper'),
    provisional: provisional(questions),
  })

  const cappedDomain = (domain: Domain, mood: Mood) =>
    levels ? underCaps(domainLevel(domain, mood, levels), domain.id, mood) : null

  function headlineLevel(mood: Mood): number | null {
    const rule = questionnaire.scoring?.headline
    if (!rule || !levels) return null
    if (rule.rule === 'minimum') {
      const named = rule.over.flatMap((id) => [
        ...questionnaire.domains.filter((domain) => domain.id === id),
        ...membersOf(id),
      ])
      return lowest(named.map((domain) => cappedDomain(domain, mood)))
    }
    const band = bandLevel(levels, overallIndex, mood)
    const weakest = lowest(questionnaire.domains.map((domain) => cappedDomain(domain, mood)))
    if (band === null || weakest === null || rule.atMostAboveWeakest === undefined) return band
    return Math.min(band, weakest + rule.atMostAboveWeakest)
  }

  // ---- everything --------------------------------------------------------------------------------------------------------

  const domains: Record<string, OracleNode> = {}
  const sections: Record<string, OracleNode> = {}
  const groups: Record<string, OracleNode> = {}
  for (const domain of questionnaire.domains) {
    const own = questionsOf(domain)
    domains[domain.id] = {
      ...numbers(own, (column) => domainIndex(domain, column)),
      level: levels ? inMoods((mood) => cappedDomain(domain, mood), own) : null,
    }
    for (const section of domain.sections ?? []) {
      sections[section.id] = { ...numbers(section.questions, (column) => pool(section.questions, column)), level: null }
    }
  }
  for (const group of questionnaire.groups ?? []) {
    const members = membersOf(group.id)
    const own = members.flatMap(questionsOf)
    groups[group.id] = {
      ...numbers(own, (column) => groupIndex(group, column)),
      level: levels ? inMoods((mood) => lowest(members.map((domain) => cappedDomain(domain, mood))), own) : null,
    }
  }
  return {
    overall: numbers(all, overallIndex),
    headline: questionnaire.scoring?.headline
      ? {
          ...inMoods((mood) => underCaps(headlineLevel(mood), undefined, mood), all),
          uncapped: headlineLevel('now'),
        }
      : null,
    groups,
    domains,
    sections,
    states: Object.fromEntries(all.map((question) => [question.id, stateOf(question)])),
    caps: (questionnaire.scoring?.caps ?? [])
      .map((cap) => ({
        id: cap.id,
        because: capQuestions(cap)
          .filter((question) => triggers(question, cap.valueAtMost, 'now'))
          .map(({ id }) => id),
      }))
      .filter(({ because }) => because.length > 0),
    category,
  }
}

/** Worked out once per question and call of the oracle; the only concession to time. */
function once<T>(work: (question: Question) => T): (question: Question) => T {
  const known = new Map<Question, T>()
  return (question) => {
    const before = known.get(question)
    if (before !== undefined) return before
    const now = work(question)
    known.set(question, now)
    return now
  }
}

function questionsOf(domain: Domain): readonly Question[] {
  return [...(domain.questions ?? []), ...(domain.sections ?? []).flatMap((section) => section.questions)]
}

function numberScore(question: Extract<Question, { type: 'number' }>, value: unknown): Fraction | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  if (question.min !== undefined && value < question.min) return undefined
  if (question.max !== undefined && value > question.max) return undefined
  const points = question.bands.map(([at, score]) => ({ at: decimal(at), score: decimal(score) }))
  const given = decimal(value)
  const first = points[0]
  const last = points[points.length - 1]
  if (!first || !last) return undefined
  if (atLeast(first.at, given)) return first.score
  if (atLeast(given, last.at)) return last.score
  for (let at = 1; at < points.length; at += 1) {
    const [low, high] = [points[at - 1], points[at]]
    if (!low || !high || !atLeast(high.at, given)) continue
    const along = over(minus(given, low.at), minus(high.at, low.at))
    return plus(low.score, times(along, minus(high.score, low.score)))
  }
  return undefined
}

function choiceScore(question: Extract<Question, { type: 'multiple' }>, value: unknown): Fraction | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  if (!value.every((id) => question.choices.some((choice) => choice.id === id))) return undefined
  const chosen = question.choices.filter((choice) => value.includes(choice.id))
  if (chosen.some((choice) => choice.exclusive)) return ZERO
  const sum = (choices: typeof chosen) => choices.reduce((total, choice) => plus(total, decimal(choice.points)), ZERO)
  const attainable =
    question.attainable === undefined
      ? sum(question.choices.filter((choice) => !choice.exclusive))
      : decimal(question.attainable)
  return least(ONE, over(sum(chosen), attainable))
}

function categoryOf(questionnaire: Questionnaire, input: ScoringInput): string | null {
  const { classification } = questionnaire
  if (!classification) return null
  let sum = 0
  for (const fact of classification.facts) {
    const option = fact.options.find((one) => one.id === input.classification?.[fact.id])
    if (!option) return null
    sum += option.points
  }
  let reached = classification.categories[0]
  for (const category of classification.categories) if (sum >= category.from) reached = category
  return reached?.id ?? null
}
