/** The nine laws of scoring.md, section 8. */
import type { Answer } from '../../../src/engine/assessment.ts'
import { check } from '../../../src/engine/check.ts'
import { type ExplainNode, explain } from '../../../src/engine/explain.ts'
import { gaps } from '../../../src/engine/gaps.ts'
import type { Result } from '../../../src/engine/result.ts'
import { score } from '../../../src/engine/score.ts'
import { createScorer } from '../../../src/engine/scorer.ts'
import { randomInput } from '../generator.ts'
import { answerFor, valueFor } from '../random-answer.ts'
import { nothingDiffersFromItself, nothingIsLost, partsReadd, sameVersionIsIdentity } from './changes.ts'
import { gateIds, nextVersion, questionsOf, reweighed, shuffled, without } from './documents.ts'
import { type Law, type LawCase, must, mustEqual, NUMBERS, near, nodesOf, pairs, STEPS, TOLERANCE } from './law.ts'

export const LAWS: readonly Law[] = [
  {
    name: '1: every number is null or within 0 and 1, bounds hold the index and meet when all is known',
    holds: withinRange,
  },
  { name: '2: raising one answer lowers no index, bound, level or headline', holds: monotone },
  { name: '3: order and a common factor of the weights change nothing', holds: unordered },
  { name: '4: marking a question not applicable equals deleting it', holds: notApplicableDeletes },
  { name: '5: any way of answering what is open lands within the bounds', holds: boundsHold },
  { name: '6: terms re-add to the number, parts to the delta, and nothing differs from itself', holds: readds },
  { name: '7: carrying to the same version is the identity, and to any version loses no answer', holds: carries },
  { name: '8: an incremental update equals a full rescore', holds: incremental },
  { name: '9: whatever a reader accepts can be scored, whatever the answers', holds: total },
]

function withinRange({ questionnaire, input }: LawCase): void {
  checkRange(score(questionnaire, input), questionnaire.scoring?.rollup !== 'groups')
}

function checkRange(result: Result, overallIsOfAll: boolean): void {
  for (const { name, node } of nodesOf(result)) {
    for (const key of NUMBERS) {
      const number = node[key]
      must(number === null || (number >= 0 && number <= 1), () => `${name}.${key} is ${number}`)
    }
    const { index, lower, upper, counts, level } = node
    must((lower === null) === (upper === null), () => `${name}: one bound is null`)
    must(
      index === null || (lower !== null && upper !== null && lower <= index && index <= upper),
      () => `${name}: ${lower} ≤ ${index} ≤ ${upper} fails`,
    )
    if (counts.applicable > 0 && counts.open + counts.notSure === 0) {
      must(lower === upper && lower === index, () => `${name} is complete but its bounds are apart`)
    } else if (counts.applicable > 0 && !name.startsWith('group') && (name !== 'overall' || overallIsOfAll)) {
      must((lower ?? 0) < (upper ?? 0), () => `${name} is open but its bounds meet`)
    }
    must(counts.answered + counts.notSure + counts.open === counts.applicable, () => `${name}: counts do not add up`)
    if (!level) continue
    must((level.step === null) === (level.lower === null), () => `${name}: level and bound differ in null`)
    const [low = 0, step = 0, high = 0] = [level.lower, level.step, level.upper].map((one) => one ?? 0)
    must(low <= step && step <= high, () => `${name}: level ${low} ≤ ${step} ≤ ${high} fails`)
  }
}

function monotone({ questionnaire, input, random }: LawCase): void {
  const before = score(questionnaire, input)
  const answered = questionsOf(questionnaire).filter(({ id }) => before.questions[id]?.state === 'answered')
  if (answered.length === 0) return
  const question = random.pick(answered)
  const now = input.answers[question.id]
  const value = valueFor(question, questionnaire, random)
  const other: Answer = { state: 'answered', value, ...(random.chance(0.5) && { evidence: 'Seen.' }) }
  const after = score(questionnaire, { ...input, answers: { ...input.answers, [question.id]: other } })
  const [a, b] = [before.questions[question.id], after.questions[question.id]]
  const [from, to] = [a?.score ?? null, b?.score ?? null]
  if (from === null || to === null || from === to || now === undefined) return
  const states = (result: Result) =>
    Object.values(result.questions)
      .map(({ state }) => state)
      .join()
  if (states(before) !== states(after)) return
  const [low, high] = from < to ? [before, after] : [after, before]
  for (const { name, a: lower, b: higher } of pairs(low, high)) {
    for (const key of ['index', 'lower', 'upper'] as const) {
      must((higher[key] ?? 0) >= (lower[key] ?? 0) - TOLERANCE, () => `${name}.${key} fell when ${question.id} rose`)
      must((higher[key] === null) === (lower[key] === null), () => `${name}.${key} came or went`)
    }
    for (const step of STEPS) {
      must(
        (higher.level?.[step] ?? 0) >= (lower.level?.[step] ?? 0),
        () => `${name} level ${step} fell when ${question.id} rose`,
      )
    }
  }
  must((high.headline?.uncapped ?? 0) >= (low.headline?.uncapped ?? 0), () => 'the uncapped headline fell')
}

function unordered({ questionnaire, input, random }: LawCase): void {
  const before = score(questionnaire, input)
  const answers = Object.fromEntries(random.shuffle(Object.entries(input.answers)))
  const mixed = score(shuffled(questionnaire, random), { ...input, answers })
  mustEqual(before, mixed, 'shuffled')
  const said = (result: Result) =>
    JSON.stringify(result.caps.map((cap) => ({ ...cap, because: [...cap.because].sort() })))
  must(said(before) === said(mixed), () => 'the caps changed when shuffled')
  mustEqual(before, score(reweighed(questionnaire, random), input), 'reweighed')
}

function notApplicableDeletes({ questionnaire, input, random }: LawCase): void {
  const gates = gateIds(questionnaire)
  const free = questionsOf(questionnaire).filter(({ id, notApplicable }) => !gates.has(id) && notApplicable !== false)
  if (free.length === 0) return
  const { id } = random.pick(free)
  const left = without(questionnaire, id)
  if (!left) return
  const marked: Answer = { state: 'not-applicable', reason: 'Not here.' }
  const { [id]: _, ...answers } = input.answers
  const one = score(questionnaire, { ...input, answers: { ...answers, [id]: marked } })
  const two = score(left, { ...input, answers })
  // A headline or group that named only what was deleted is gone with it.
  const named = left.scoring?.headline?.rule === 'minimum' ? left.scoring.headline.over.length : 1
  mustEqual(named > 0 ? one : { ...one, headline: null }, named > 0 ? two : { ...two, headline: null }, `without ${id}`)
  const kept = new Set(nodesOf(two).map(({ name }) => name))
  for (const { name, node } of nodesOf(one)) {
    must(
      kept.has(name) || (node.index === null && node.upper === null),
      () => `${name} is scored though nothing is in it`,
    )
  }
}

function boundsHold({ questionnaire, input, random }: LawCase): void {
  const before = score(questionnaire, input)
  const open = questionsOf(questionnaire).filter(({ id }) =>
    ['unanswered', 'undecided', 'not-sure'].includes(before.questions[id]?.state ?? ''),
  )
  const answers: Record<string, Answer> = { ...input.answers }
  const mood = random.pick(['complete', 'mixed', 'high'] as const)
  for (const question of open) {
    const answer = answerFor(question, questionnaire, random, mood)
    if (answer) answers[question.id] = answer
  }
  // Clearing a *not sure* is not answering it.
  const cleared = score(questionnaire, { ...input, answers }).questions
  for (const question of open) {
    const was = before.questions[question.id]?.state
    if (was !== 'not-sure' || cleared[question.id]?.state !== 'unanswered') continue
    answers[question.id] = { state: 'answered', value: valueFor(question, questionnaire, random) }
  }
  const facts = random.chance(0.5) ? randomInput(questionnaire, random).classification : undefined
  const known = before.category === null && facts ? { classification: { ...facts, ...input.classification } } : {}
  const after = score(questionnaire, { ...input, ...known, answers })
  for (const { name, a, b } of pairs(before, after)) {
    if (b.index !== null) {
      must(
        b.index >= (a.lower ?? Infinity) - TOLERANCE,
        () => `${name} ${b.index} fell under its lower bound ${a.lower}`,
      )
      must(
        b.index <= (a.upper ?? -Infinity) + TOLERANCE,
        () => `${name} ${b.index} rose over its upper bound ${a.upper}`,
      )
    }
    const step = b.level?.step ?? null
    if (step === null) continue
    must(
      step >= (a.level?.lower ?? Infinity),
      () => `${name} level ${step} fell under its lower bound ${a.level?.lower}`,
    )
    must(
      step <= (a.level?.upper ?? -Infinity),
      () => `${name} level ${step} rose over its upper bound ${a.level?.upper}`,
    )
  }
}

function readds({ questionnaire, input, random }: LawCase): void {
  const result = score(questionnaire, input)
  const { groups = [], domains } = questionnaire
  const nodes: readonly ExplainNode[] = [
    { kind: 'overall' },
    ...groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...domains.map(({ id }) => ({ kind: 'domain' as const, id })),
    ...domains.flatMap(({ sections = [] }) => sections.map(({ id }) => ({ kind: 'section' as const, id }))),
    ...questionsOf(questionnaire).map(({ id }) => ({ kind: 'question' as const, id })),
  ]
  let whole = 0
  for (const node of nodes) {
    const explained = explain(questionnaire, input, result, node)
    const name = JSON.stringify(node)
    must(explained !== null, () => `${name} is not explained`)
    if (!explained) continue
    const counted = explained.terms.filter(({ score: own }) => own !== null)
    const sum = counted.reduce((total, term) => total + (term.score ?? 0) * term.share, 0)
    must((explained.number === null) === (counted.length === 0), () => `${name}: null and terms disagree`)
    must(
      explained.number === null || near(sum, explained.number),
      () => `${name}: terms give ${sum}, not ${explained.number}`,
    )
    const shares = explained.terms.reduce((total, term) => total + term.share, 0)
    must(near(shares, counted.length > 0 ? 1 : 0), () => `${name}: shares give ${shares}`)
    if (node.kind === 'question') whole += explained.overallShare * (explained.number ?? 0)
  }
  must(near(whole, result.overall.index ?? 0), () => `effective shares give ${whole}, not ${result.overall.index}`)
  const here = { questionnaire, input }
  nothingDiffersFromItself(here)
  const later = random.chance(0.5) ? nextVersion(questionnaire, random) : questionnaire
  partsReadd(here, { questionnaire: later, input: randomInput(later, random) })
}

function carries({ questionnaire, input, random }: LawCase): void {
  sameVersionIsIdentity(questionnaire, input.answers)
  nothingIsLost(questionnaire, nextVersion(questionnaire, random), input.answers)
}

function incremental({ questionnaire, input, random }: LawCase): void {
  const scorer = createScorer(questionnaire, input)
  const answers: Record<string, Answer> = { ...input.answers }
  const questions = questionsOf(questionnaire)
  const earlier = scorer.result()
  const first = JSON.stringify(score(questionnaire, input))
  for (let edit = 0; edit < 5; edit += 1) {
    const question = random.pick(questions)
    const answer = answerFor(question, questionnaire, random, 'mixed')
    if (answer) answers[question.id] = answer
    else delete answers[question.id]
    const live = scorer.set(question.id, answer)
    const full = JSON.stringify(score(questionnaire, { ...input, answers }))
    must(JSON.stringify(live) === full, () => `after ${edit + 1} edits the live result is not the full one`)
    const strays = questions.filter(({ id }) => scorer.standing(id)?.state !== live.questions[id]?.state)
    must(strays.length === 0, () => `after ${edit + 1} edits ${strays[0]?.id} stands otherwise than in the result`)
  }
  must(JSON.stringify(earlier) === first, () => 'an earlier result changed')
}

function total({ questionnaire, input, random }: LawCase): void {
  must(check(questionnaire).length === 0, () => `the reader refuses it: ${JSON.stringify(check(questionnaire))}`)
  const odd = [-1e308, 1e308, 5e-324, -0, 'x', '', '2026-02-31', ['c0', 'c0'], [], 0.1 + 0.2] as const
  const answers: Record<string, Answer> = { ...input.answers, stray: { state: 'not-sure' } }
  for (const { id } of questionsOf(questionnaire)) {
    if (random.chance(0.5)) answers[id] = { state: 'answered', value: random.pick(odd) }
  }
  const whole = { ...input, answers, classification: random.pick([{}, { f0: 'unheard-of' }, input.classification]) }
  const result = score(questionnaire, whole)
  checkRange(result, false)
  gaps(questionnaire, whole, result, {
    target: random.pick([null, 'unheard-of', questionnaire.targets?.[0]?.id ?? null]),
  })
}
