/** 20,000 random changes of a questionnaire's version, with a round before and a round after each. */
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/engine/assessment.ts'
import type { Question, Questionnaire } from '../../../src/engine/questionnaire.ts'
import { cases } from '../cases.ts'
import { randomCase, randomInput } from '../generator.ts'
import type { Random } from '../random.ts'
import { nodesCompared, nothingDiffersFromItself, nothingIsLost, partsReadd, sameVersionIsIdentity } from './changes.ts'
import { nextVersion, questionsOf, reweighed, without } from './documents.ts'

/** Another version as authors make them: questions changed, weights changed, a domain gone, a domain that is new. */
function laterVersion(questionnaire: Questionnaire, random: Random): Questionnaire {
  const weighed = random.chance(0.2) ? reweighed(questionnaire, random) : questionnaire
  const shorter = random.chance(0.2) ? withoutADomain(weighed, random) : weighed
  const later = random.chance(0.9) ? nextVersion(shorter, random) : shorter
  return random.chance(0.2) ? withADomain(later) : later
}

function withoutADomain(questionnaire: Questionnaire, random: Random): Questionnaire {
  const { id } = random.pick(questionnaire.domains)
  const gone = questionsOf({ ...questionnaire, domains: questionnaire.domains.filter((one) => one.id === id) })
  const gates = JSON.stringify(questionsOf(questionnaire).map(({ when }) => when))
  if (gone.some((question) => gates.includes(`"${question.id}"`))) return questionnaire
  return gone.reduce<Questionnaire>((left, question) => without(left, question.id) ?? left, questionnaire)
}

function withADomain(questionnaire: Questionnaire): Questionnaire {
  const question: Question = {
    id: 'added',
    type: 'multiple',
    text: 'Added',
    choices: [{ id: 'c', label: 'C', points: 1 }],
  }
  return {
    ...questionnaire,
    domains: [...questionnaire.domains, { id: 'added', title: 'Added', questions: [question] }],
  }
}

/** Some answers with words beside them. */
const annotated = (answers: Answers, random: Random): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      random.chance(0.3) ? { ...answer, note: `Said of ${id}` } : answer,
    ]),
  )

/** How often each thing that can become of an answer, a node or a part was met. */
type Met = Record<string, number>

function walk(seed: number, met: Met): void {
  const count = (what: string) => {
    met[what] = (met[what] ?? 0) + 1
  }
  const { questionnaire, input, random } = randomCase(seed, { size: 8 })
  const before = { questionnaire, input: { ...input, answers: annotated(input.answers, random) } }
  const later = laterVersion(questionnaire, random)
  const { rows, answers } = nothingIsLost(questionnaire, later, before.input.answers)
  for (const { outcome } of rows) count(outcome)
  if (random.chance(0.2)) {
    sameVersionIsIdentity(questionnaire, before.input.answers)
    nothingDiffersFromItself(before)
  }
  // The round after: begun from what was carried, or answered anew.
  const fresh = randomInput(later, random)
  const after = {
    questionnaire: later,
    input: random.chance(0.5) ? { ...fresh, answers: { ...answers, ...fresh.answers } } : fresh,
  }
  for (const node of nodesCompared(partsReadd(before, after))) {
    count(`node ${node.status}`)
    for (const [part, amount] of Object.entries(node.parts ?? {})) if (amount !== 0) count(`moved by ${part}`)
  }
}

const MET = [
  ...['carried', 'check', 'proposed', 'archived', 'new'],
  ...['compared', 'new', 'gone', 'never'].map((status) => `node ${status}`),
  ...['ruler', 'applicability', 'completeness', 'answers'].map((part) => `moved by ${part}`),
]

describe('a new version of a questionnaire', () => {
  it('loses no answer, and every difference across it re-adds from its four parts', () => {
    const met: Met = {}
    const runs = cases(20_000)
    const first = process.env['MIZAN_CASES'] === undefined ? Date.now() : 1
    for (let at = 0; at < runs; at += 1) {
      try {
        walk(first + at, met)
      } catch (error) {
        throw new Error(`seed ${first + at}`, { cause: error })
      }
    }
    console.log(
      `${runs} version changes from seed ${first}: ${MET.map((what) => `${what} ${met[what] ?? 0}`).join(', ')}`,
    )
    for (const what of MET) expect(met[what] ?? 0, what).toBeGreaterThan(runs / 100)
  }, 3_600_000)
})
