/** Paths, unlocked steps, projections and progress: each held against trying everything out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BindingNode, binding } from '../../src/engine/binding.ts'
import { cheapestPath } from '../../src/engine/cheapest-path.ts'
import { effectiveTarget } from '../../src/engine/effective-target.ts'
import { effortOf } from '../../src/engine/effort.ts'
import { gaps } from '../../src/engine/gaps.ts'
import { knapsack } from '../../src/engine/knapsack.ts'
import { unlockNext } from '../../src/engine/next-step.ts'
import { outline } from '../../src/engine/outline.ts'
import { targetWithGoals } from '../../src/engine/own-goals.ts'
import { planOf } from '../../src/engine/plan.ts'
import { effects, projected } from '../../src/engine/planned-work.ts'
import type { Levels, Questionnaire, Target } from '../../src/engine/questionnaire.ts'
import { type Raise, raisedAnswers } from '../../src/engine/raises.ts'
import type { Result } from '../../src/engine/result.ts'
import type { Action, Goal } from '../../src/engine/roadmap.ts'
import { type ScoringInput, score } from '../../src/engine/score.ts'
import { targetIndices } from '../../src/engine/target-indices.ts'
import { targetProgress } from '../../src/engine/target-progress.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, type Shorthand } from '../builders.ts'
import { cases, repeatable } from './cases.ts'
import { randomCase, type Wishes } from './generator.ts'

type Shorthands = Readonly<Record<string, Shorthand>>

const seeds = { numRuns: cases(300), ...repeatable }
const anyCase = (wishes: Wishes) => fc.integer().map((seed) => randomCase(seed, wishes))

const raised = (questionnaire: Questionnaire, input: ScoringInput, raises: readonly Raise[]): Result =>
  score(questionnaire, { ...input, answers: raisedAnswers(questionnaire, input.answers, raises) })

function subsets<T>(all: readonly T[]): readonly (readonly T[])[] {
  const sets: (readonly T[])[] = [[]]
  for (const one of all) sets.push(...sets.map((set) => [...set, one]))
  return sets
}

const effortIn = (questionnaire: Questionnaire, raises: readonly Raise[]) => {
  const asked = new Map(outline(questionnaire).map(({ question }) => [question.id, question]))
  return raises.reduce((sum, { question }) => sum + effortOf(asked.get(question) ?? {}), 0)
}

describe('the cheapest path', () => {
  const gapsOf = (questionnaire: Questionnaire, input: ScoringInput) =>
    gaps(questionnaire, input, score(questionnaire, input))

  it('reaches for a budget exactly the index that trying every choice finds, with as little effort', () => {
    let tangled = 0
    fc.assert(
      fc.property(anyCase({ size: 7 }), fc.integer({ min: 0, max: 20 }), ({ questionnaire, input }, effort) => {
        const raises = gapsOf(questionnaire, input)
        const path = cheapestPath(questionnaire, input, raises, { by: { kind: 'budget', effort }, domain: null })
        const tried = subsets(raises)
          .map((set) => ({
            effort: effortIn(questionnaire, set),
            index: raised(questionnaire, input, set).overall.index,
          }))
          .filter((one) => one.effort <= effort && one.index !== null)
        const most = Math.max(...tried.map(({ index }) => index ?? 0))
        const least = Math.min(...tried.filter(({ index }) => (index ?? 0) > most - 1e-12).map((one) => one.effort))
        if (planOf(questionnaire).gates.order.length > 0) tangled += 1
        if (tried.length === 0) {
          expect(path).toBeNull()
          return
        }
        expect(path?.index).toBeCloseTo(most, 11)
        expect(path?.effort).toBe(least)
        expect(path?.exact).toBe(true)
        expect(effortIn(questionnaire, path?.raises ?? [])).toBe(least)
        expect(raised(questionnaire, input, path?.raises ?? []).overall.index).toBe(path?.index)
      }),
      seeds,
    )
    expect(tangled).toBeGreaterThan(0)
  })

  it('reaches an index with exactly the least effort that trying every choice finds, or says that nothing does', () => {
    const met = { reached: 0, beyond: 0 }
    fc.assert(
      fc.property(anyCase({ size: 7 }), fc.integer({ min: 0, max: 20 }), ({ questionnaire, input }, twentieths) => {
        const wanted = twentieths / 20
        const raises = gapsOf(questionnaire, input)
        const path = cheapestPath(questionnaire, input, raises, {
          by: { kind: 'index', index: wanted },
          domain: null,
        })
        const enough = subsets(raises).filter((set) => {
          const { index } = raised(questionnaire, input, set).overall
          return index !== null && index >= wanted - 1e-9
        })
        met[enough.length > 0 ? 'reached' : 'beyond'] += 1
        if (enough.length === 0) {
          expect(path).toBeNull()
          return
        }
        expect(path?.effort).toBe(Math.min(...enough.map((set) => effortIn(questionnaire, set))))
        expect(path?.index ?? 0).toBeGreaterThanOrEqual(wanted - 1e-8)
      }),
      seeds,
    )
    expect(Math.min(met.reached, met.beyond)).toBeGreaterThan(0)
  })

  it('says so where more raises depend on one another than are tried together', () => {
    const ids = Array.from({ length: 9 }, (_, at) => `g${at}`)
    const gates = ids.map((id) => aQuestion(id))
    const hidden = ids.map((id) => aQuestion(`h${id}`, { when: { question: id, op: 'is', value: '4' } }))
    const questionnaire = aQuestionnaire({ domains: [aDomain('d', [...gates, ...hidden])] })
    const input = anAssessment(Object.fromEntries(ids.map((id) => [id, 0])))
    const wish = { by: { kind: 'budget', effort: 12 }, domain: null } as const
    const path = cheapestPath(questionnaire, input, gapsOf(questionnaire, input), wish)
    expect(path).toMatchObject({ exact: false, effort: 12 })
  })

  it('takes the three cheap answers over the one dear answer that gains more by itself', () => {
    const cheap = ['a', 'b', 'c'].map((id) => aQuestion(id, { effort: 1 }))
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', [aQuestion('x', { weight: 2, effort: 3 }), ...cheap])],
    })
    const input = anAssessment({ x: 0, a: 0, b: 0, c: 0 })
    const wish = { by: { kind: 'budget', effort: 3 }, domain: null } as const
    const path = cheapestPath(questionnaire, input, gapsOf(questionnaire, input), wish)
    expect(path?.raises.map(({ question }) => question)).toEqual(['a', 'b', 'c'])
    expect(path).toMatchObject({ effort: 3, index: 6 / 20, exact: true })
  })
})

describe('a knapsack', () => {
  it('takes no thing twice and spends no more than it may', () => {
    const sack = knapsack(
      [
        { gain: 2, cost: 2 },
        { gain: 3, cost: 3 },
      ],
      6,
    )
    expect([0, 1, 2, 3, 4, 5, 6].map(sack.gain)).toEqual([0, 0, 2, 3, 3, 5, 5])
    expect([1, 4, 6].map(sack.taken)).toEqual([[], [1], [0, 1]])
  })
})

/** Every question at its best or as it is: whatever unlocks the step, some such choice does too. */
function smallestByTrying(questionnaire: Questionnaire, input: ScoringInput, node: BindingNode, next: number) {
  const asked = outline(questionnaire).flatMap(({ question }) => (question.type === 'text' ? [] : [question.id]))
  const enough = subsets(asked).filter((ids) => {
    const result = raised(
      questionnaire,
      input,
      ids.map((question) => ({ question, to: Infinity })),
    )
    const step = node.kind === 'headline' ? result.headline?.step : result.domains[node.id]?.level?.step
    return (step ?? -1) >= next
  })
  const sets = enough.map((ids) => {
    const raises = ids.map((question) => ({ question, to: 0 }))
    return { size: ids.length, effort: effortIn(questionnaire, raises) }
  })
  const size = Math.min(...sets.map((set) => set.size))
  return {
    found: sets.length > 0,
    size,
    effort: Math.min(...sets.filter((set) => set.size === size).map((set) => set.effort)),
  }
}

describe('the next step of a ladder', () => {
  it('raises a number above a cap that holds it at 0, on a ladder of any length', () => {
    const { questionnaire, input } = randomCase(-159_136_685, { model: 'profile', size: 6 })
    const unlocking = unlockNext(questionnaire, input, score(questionnaire, input), { kind: 'domain', id: 'd1' })
    expect(unlocking?.raises.map(({ question }) => question)).toEqual(['q4'])
  })

  it('does not raise what is capped in a domain in which nothing is scored', () => {
    const { questionnaire, input } = randomCase(17_160, { model: 'bands', size: 6 })
    const result = score(questionnaire, input)
    expect(result.caps).toMatchObject([{ domain: 'd1', limit: 0, because: ['q5'] }])
    expect(result.domains['d1']?.level?.step).toBeNull()
    const unlocking = unlockNext(questionnaire, input, result, { kind: 'headline' })
    expect(unlocking?.raises.map(({ question }) => question)).toEqual(['q1'])
  })

  it.each(['gate', 'tier', 'profile'] as const)('of %s levels is unlocked by the smallest set', (model) => {
    const met = { exact: 0, unsure: 0, none: 0 }
    fc.assert(
      fc.property(anyCase({ model, size: 6 }), ({ questionnaire, input }) => {
        const result = score(questionnaire, input)
        const nodes: readonly BindingNode[] = [
          { kind: 'headline' },
          ...questionnaire.domains.map(({ id }) => ({ kind: 'domain' as const, id })),
        ]
        for (const node of nodes) {
          const next = binding(questionnaire, input, result, node)?.next
          if (next === undefined) continue
          const unlocking = unlockNext(questionnaire, input, result, node)
          const best = smallestByTrying(questionnaire, input, node, next)
          met[unlocking === null ? 'none' : unlocking.exact ? 'exact' : 'unsure'] += 1
          const plain = planOf(questionnaire).gates.order.length === 0
          const byValues = questionnaire.scoring?.headline?.rule !== 'bands' || node.kind === 'domain'
          if (plain && byValues) expect(unlocking === null).toBe(!best.found)
          if (!unlocking) continue
          const after = raised(questionnaire, input, unlocking.raises)
          const step = node.kind === 'headline' ? after.headline?.step : after.domains[node.id]?.level?.step
          expect(step).toBe(unlocking.step)
          expect(unlocking.step).toBeGreaterThanOrEqual(next)
          expect(unlocking.effort).toBe(effortIn(questionnaire, unlocking.raises))
          if (unlocking.exact && byValues)
            expect([unlocking.raises.length, unlocking.effort]).toEqual([best.size, best.effort])
        }
      }),
      seeds,
    )
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0)
  })

  it('of bands is unlocked with the least effort', () => {
    let exact = 0
    fc.assert(
      fc.property(anyCase({ model: 'bands', size: 6 }), ({ questionnaire, input }) => {
        const result = score(questionnaire, input)
        const unlocking = unlockNext(questionnaire, input, result, { kind: 'headline' })
        if (!unlocking) return
        const next = (result.headline?.step ?? 0) + 1
        expect(unlocking.step).toBeGreaterThanOrEqual(next)
        if (!unlocking.exact) return
        exact += 1
        const known = Object.entries(input.answers).flatMap(([id, { state }]) =>
          state === 'answered' || state === 'not-sure' ? [id] : [],
        )
        const efforts = subsets(known)
          .map((ids) => ids.map((question) => ({ question, to: Infinity })))
          .filter((set) => (raised(questionnaire, input, set).headline?.step ?? -1) >= next)
          .map((set) => effortIn(questionnaire, set))
        expect(unlocking.effort).toBe(Math.min(...efforts))
      }),
      seeds,
    )
    expect(exact).toBeGreaterThan(0)
  })

  it('asks for every core question, and of the others for the cheapest that are needed', () => {
    const levels: Levels = {
      model: 'gate',
      share: 0.5,
      steps: ['0', '1', '2'].map((id) => ({ id: `l${id}`, title: id })),
    }
    const others = [5, 1, 2, 4].map((effort, at) => aQuestion(`o${at}`, { effort }))
    const questionnaire = aQuestionnaire({
      domains: [aDomain('d', [aQuestion('c', { core: true, effort: 5 }), ...others])],
      scoring: { levels, headline: { rule: 'minimum', over: ['d'] } },
    })
    const input = anAssessment({ c: 0, o0: 0, o1: 0, o2: 0, o3: 0 })
    expect(unlockNext(questionnaire, input, score(questionnaire, input), { kind: 'headline' })).toEqual({
      step: 1,
      raises: [
        { question: 'c', to: 1 },
        { question: 'o1', to: 1 },
        { question: 'o2', to: 1 },
      ],
      effort: 8,
      exact: true,
    })
  })
})

const anAction = (rest: Partial<Action> = {}): Action => ({
  id: 'a',
  title: 'Do it',
  raises: [{ question: 'q1', to: 4 }],
  status: 'planned',
  ...rest,
})

describe('planned work', () => {
  const questionnaire = aQuestionnaire()
  const round = anAssessment({ q1: 1, q2: 3, q3: 'n/a' }, { date: '2026-05-01' })
  const indexAfter = (...actions: readonly Action[]) => projected(questionnaire, round, actions).overall.index

  it('is projected while it is ahead of the round: open, or done on its day or later', () => {
    expect(indexAfter()).toBe(4 / 8)
    expect(indexAfter(anAction())).toBe(7 / 8)
    expect(indexAfter(anAction({ status: 'started' }))).toBe(7 / 8)
    expect(indexAfter(anAction({ status: 'dropped' }))).toBe(4 / 8)
    expect(indexAfter(anAction({ status: 'done', doneOn: '2026-05-01' }))).toBe(7 / 8)
    expect(indexAfter(anAction({ status: 'done', doneOn: '2026-04-30' }))).toBe(4 / 8)
  })

  it('never lowers an answer, leaves what does not apply, and passes over what is not asked', () => {
    const raises = [
      { question: 'q2', to: 1 },
      { question: 'q3', to: 4 },
      { question: 'gone', to: 4 },
    ]
    expect(raisedAnswers(questionnaire, round.answers, raises)).toEqual(round.answers)
    const twice = [1, 4, 2].map((to) => anAction({ raises: [{ question: 'q1', to }] }))
    expect(indexAfter(...twice)).toBe(7 / 8)
  })

  it('has shown effect once its questions rose since the round before', () => {
    const before = anAssessment({ q1: 0, q2: 3 })
    const done = anAction({ status: 'done', doneOn: '2026-04-01' })
    const idle = anAction({ id: 'b', status: 'done', doneOn: '2026-04-01', raises: [{ question: 'q2', to: 4 }] })
    const found = effects(questionnaire, round, before, [
      done,
      idle,
      anAction(),
      anAction({ status: 'done', doneOn: '2026-06-01' }),
    ])
    expect(found).toEqual([
      { action: done, risen: ['q1'], points: 1 / 8 },
      { action: idle, risen: [], points: 0 },
    ])
  })
})

describe('progress to a target', () => {
  const twoDomains = aQuestionnaire({
    domains: [aDomain('d', [aQuestion('d1', { weight: 3 }), aQuestion('d2')]), aDomain('e', [aQuestion('e1')])],
  })
  const progress = (target: Omit<Target, 'id' | 'title'>, was: Shorthands, is: Shorthands) => {
    const [before, after] = [was, is].map((answers) => score(twoDomains, anAssessment(answers)))
    if (!before || !after) throw new Error('two sides')
    return targetProgress(twoDomains, { id: 't', title: 'T', ...target }, before, after)
  }

  it('is 0 at the baseline, 1 once nothing is below the target, less before, and null without a gap', () => {
    let way = 0
    fc.assert(
      fc.property(
        anyCase({ size: 7 }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        ({ questionnaire, input }, each) => {
          const target: Target = { id: 't', title: 'T', questions: { each } }
          const result = score(questionnaire, input)
          const all = gaps(questionnaire, input, { ...result, caps: [] }, { target })
          // What nobody is sure of, or conditions hide once others rise, is not on both sides.
          const then = raised(questionnaire, input, all)
          const there = targetProgress(questionnaire, target, result, then)
          const own = targetProgress(questionnaire, target, result, result)
          expect(own === null || own === 0).toBe(true)
          expect(there === null).toBe(own === null)
          if (there === null) return
          way += 1
          expect(there).toBeCloseTo(1, 12)
          const half = raised(questionnaire, input, all.slice(1))
          expect(targetProgress(questionnaire, target, result, half)).toBeLessThanOrEqual(1)
        },
      ),
      seeds,
    )
    expect(way).toBeGreaterThan(0)
  })

  it('sums the questions by weight, and what is above its target hides nothing', () => {
    const each = { questions: { each: 2 } }
    // Missing at first: 3 × 2/4 + 1 × 1/4; then 1 × 1/4, although the other question is two steps above.
    expect(progress(each, { d1: 0, d2: 1 }, { d1: 4, d2: 1 })).toBeCloseTo(1 - 0.25 / 1.75, 12)
    expect(progress(each, { d1: 1, d2: 2 }, { d1: 0, d2: 2 })).toBeCloseTo(-1, 12)
    expect(progress(each, { d1: 2, d2: 3 }, { d1: 2, d2: 0 })).toBeNull()
  })

  it('leaves out what counts on one side only', () => {
    expect(progress({ questions: { each: 2 } }, { d1: 0 }, { d1: 1, d2: 0 })).toBeCloseTo(0.5, 12)
  })

  it('takes the index where the target names one, and the whole’s where it asks nothing of a domain', () => {
    const half = { domains: { d: { index: 0.5 } } }
    expect(progress(half, { d1: 0, d2: 0, e1: 0 }, { d1: 1, d2: 1, e1: 4 })).toBeCloseTo(0.5, 12)
    const mixed = { ...half, questions: { of: { e1: 2 } } }
    // 4 × 0.5 + 1 × 0.5 missing at first, 4 × 0.25 + 0 then.
    expect(progress(mixed, { d1: 0, d2: 0, e1: 0 }, { d1: 1, d2: 1, e1: 4 })).toBeCloseTo(1 - 1 / 2.5, 12)
    expect(progress({ index: 0.5 }, { d1: 0, e1: 0 }, { d1: 1, e1: 1 })).toBeCloseTo(0.5, 12)
    expect(progress({}, { d1: 0 }, { d1: 1 })).toBeNull()
  })

  it('is not there while anything the target asks is missing: an answer under a named index, the whole over its domains', () => {
    const nothing = { d1: 0, d2: 0, e1: 0 }
    const domainsOnly = { eachDomain: { index: 0.5 } }
    expect(progress(domainsOnly, nothing, { d1: 2, d2: 2, e1: 2 })).toBe(1)
    // 2 × 2.5 + 5 × 0.8 missing at first; then the whole's 5 × 0.3.
    const whole = { ...domainsOnly, index: 0.8 }
    expect(progress(whole, nothing, { d1: 2, d2: 2, e1: 2 })).toBeCloseTo(1 - 1.5 / 6.5, 12)
    const answer = { ...domainsOnly, questions: { of: { e1: 4 } } }
    expect(progress(answer, nothing, { d1: 2, d2: 2, e1: 2 })).toBeLessThan(1)
  })
})

describe('goals over a target', () => {
  const levels: Levels = { model: 'gate', steps: ['0', '1', '2', '3'].map((id) => ({ id: `l${id}`, title: id })) }
  const questionnaire = aQuestionnaire({
    domains: [aDomain('d', [aQuestion('d1'), aQuestion('d2')]), aDomain('e', [aQuestion('e1')])],
    scoring: { levels, headline: { rule: 'minimum', over: ['d', 'e'] } },
    targets: [{ id: 't', title: 'T', eachDomain: { index: 0.3 }, questions: { each: 4 } }],
  })
  const shipped = questionnaire.targets?.[0] ?? null
  const goal = (domain: string | null, measure: Goal['measure']): Goal => ({ id: 'g', domain, measure, by: null })
  const own = (goals: readonly Goal[]) => ({ goals, day: '2026-06-15', title: 'Own' })
  const wanted = (...goals: readonly Goal[]) => {
    const target = targetWithGoals(questionnaire, shipped, own(goals))
    return Object.fromEntries(targetIndices(questionnaire, {}, target))
  }
  const asked = (...goals: readonly Goal[]) => {
    const input = anAssessment({ d1: 0, d2: 0, e1: 0 })
    const target = targetWithGoals(questionnaire, shipped, own(goals))
    const found = gaps(questionnaire, input, score(questionnaire, input), { target })
    return Object.fromEntries(found.map(({ question, to }) => [question, to]))
  }

  it('change nothing where there are none, or none that this version knows', () => {
    expect(targetWithGoals(questionnaire, shipped, own([]))).toBe(shipped)
    const stranger = goal('gone', { kind: 'index', index: 1 })
    const tooHigh = goal('d', { kind: 'level', step: 4 })
    expect(targetWithGoals(questionnaire, shipped, own([stranger, tooHigh]))).toBe(shipped)
    expect(targetWithGoals(questionnaire, null, own([]))).toBeNull()
  })

  it('stand in place of what the target asks of their domain; the last one counts', () => {
    const half = goal('d', { kind: 'index', index: 0.5 })
    expect(wanted(half)).toEqual({ d: 0.5, e: 0.3 })
    expect(wanted(half, goal('d', { kind: 'index', index: 0.9 }))).toEqual({ d: 0.9, e: 0.3 })
    expect(asked(half)).toEqual({ d1: 4, d2: 4, e1: 4 })
  })

  it('for a level ask of each question what the level asks', () => {
    const two = goal('d', { kind: 'level', step: 2 })
    expect(wanted(two)).toEqual({ d: 0.5, e: 0.3 })
    expect(asked(two)).toEqual({ d1: 2, d2: 2, e1: 4 })
    expect(asked(goal(null, { kind: 'level', step: 1 }), two)).toEqual({ d1: 2, d2: 2, e1: 1 })
  })

  it('with dates: the one due next stands, then one without a date, then the one that was due last', () => {
    const at = (index: number, by: string | null): Goal => ({ ...goal('d', { kind: 'index', index }), by })
    const [june, july, some] = [at(0.4, '2026-06-15'), at(0.6, '2026-07-01'), at(0.9, null)]
    expect(wanted(july, june, some)['d']).toBe(0.4)
    expect(wanted(july, at(0.1, '2026-06-14'), some)['d']).toBe(0.6)
    expect(wanted(at(0.1, '2026-06-14'), some)['d']).toBe(0.9)
    expect(wanted(at(0.2, '2026-06-14'), at(0.1, '2026-01-01'))['d']).toBe(0.2)
    expect(wanted(june, at(0.5, '2026-06-15'))['d']).toBe(0.5)
    expect(wanted(at(0.3, '2026-01-01'), at(0.2, '2026-01-01'))['d']).toBe(0.2)
  })
})

describe('what an assessment is held against', () => {
  const questionnaire = aQuestionnaire({
    domains: [aDomain('d', [aQuestion('d1'), aQuestion('d2')]), aDomain('e', [aQuestion('e1')])],
    targets: [{ id: 't', title: 'T', questions: { each: 3 } }],
  })
  const named = (shipped: string | null) => `own over ${shipped}`
  const ask = (rest: Parameters<typeof anAssessment>[1], goals: readonly Goal[] = [], noted = false) => {
    const d1 = { state: 'answered', value: '0', ...(noted && { target: 1 }) } as const
    const assessment = anAssessment({ d1, d2: 0, e1: 0 }, rest)
    const target = effectiveTarget(questionnaire, assessment, goals, named)
    const found = gaps(questionnaire, assessment, score(questionnaire, assessment), { target })
    return {
      title: target?.title,
      indices: Object.fromEntries(targetIndices(questionnaire, assessment, target)),
      asked: Object.fromEntries(found.map(({ question, to }) => [question, to])),
    }
  }
  const goal: Goal = { id: 'g', domain: 'e', measure: { kind: 'index', index: 0.9 }, by: '2026-06-01' }
  const later: Goal = { ...goal, measure: { kind: 'index', index: 1 }, by: '2027-06-01' }

  it('is its target, the goals of its day in place of that, and what was noted beside an answer before both', () => {
    expect(ask({ target: 't' })).toEqual({
      title: 'T',
      indices: { d: 0.75, e: 0.75 },
      asked: { d1: 3, d2: 3, e1: 3 },
    })
    expect(ask({ target: 't' }, [goal, later], true)).toEqual({
      title: 'own over T',
      indices: { d: 0.5, e: 0.9 },
      asked: { d1: 1, d2: 3, e1: 3 },
    })
    expect(ask({ target: 't', date: '2026-07-01' }, [goal, later]).indices['e']).toBe(1)
  })

  it('leaves domains alone of which nobody asked anything, and is nothing where nobody asked at all', () => {
    expect(ask({}, [goal]).indices).toEqual({ e: 0.9 })
    expect(ask({}, [], true).indices).toEqual({ d: 0.375 })
    expect(ask({}, [], true).title).toBe('own over null')
    expect(ask({})).toEqual({ title: undefined, indices: {}, asked: { d1: 2, d2: 2, e1: 2 } })
  })
})
