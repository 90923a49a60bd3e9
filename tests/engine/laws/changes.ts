/** What must hold of any two rounds and any two versions (scoring.md, section 8, laws 6 and 7). */
import type { Answer, Answers } from '../../../src/engine/assessment.ts'
import { type Carried, carry } from '../../../src/engine/carry.ts'
import { type Comparison, compare, type NodeComparison, type Side } from '../../../src/engine/compare.ts'
import { movedQuestions } from '../../../src/engine/moved-questions.ts'
import type { Questionnaire } from '../../../src/engine/questionnaire.ts'
import type { IndexNode } from '../../../src/engine/shares.ts'
import { must, near } from './law.ts'

/** Overall, groups, domains and sections. */
export function nodesCompared({ overall, groups, domains, sections }: Comparison): readonly NodeComparison[] {
  return [overall, ...Object.values(groups), ...Object.values(domains), ...Object.values(sections)]
}

/** Where no question came to apply, ceased to, was answered or cleared, nothing moved for that reason. */
function partsHaveQuestions(compared: Comparison, later: Questionnaire): void {
  const named: readonly (readonly [IndexNode, NodeComparison | undefined])[] = [
    [{ kind: 'overall' }, compared.overall],
    ...later.domains.map(({ id }) => [{ kind: 'domain', id }, compared.domains[id]] as const),
    ...(later.groups ?? []).map(({ id }) => [{ kind: 'group', id }, compared.groups[id]] as const),
  ]
  for (const [node, { parts = null } = {}] of named) {
    const { applicability, answered, cleared } = movedQuestions(compared, later, node)
    if (!parts || compared.bridged.category !== compared.after.category) continue
    must(applicability.length > 0 || parts.applicability === 0, () => 'what applies moved without a question')
    must(answered.length + cleared.length > 0 || parts.completeness === 0, () => 'more was answered by no question')
  }
}

/** An assessment compared with itself moved nowhere, for no reason. */
export function nothingDiffersFromItself(side: Side): void {
  const itself = compare(side, side)
  for (const node of nodesCompared(itself)) {
    must(node.delta === null || node.delta === 0, () => 'an assessment differs from itself')
    must(
      Object.values(node.parts ?? {}).every((part) => part === 0),
      () => 'a part of nothing is something',
    )
    must(node.because.length === 0, () => 'nothing changed, and yet for a reason')
    must(new Set(node.levels).size === 1, () => `a level moved without a reason: ${node.levels.join()}`)
  }
  must(new Set(itself.headline).size === 1, () => `the headline moved without a reason: ${itself.headline.join()}`)
}

/** The four parts give the delta, the reasons give the part that is due to answers, and what is null has neither. */
export function partsReadd(a: Side, b: Side): Comparison {
  const compared = compare(a, b)
  partsHaveQuestions(compared, b.questionnaire)
  for (const node of nodesCompared(compared)) {
    const { status, before, after, delta, parts } = node
    const expected = before === null ? (after === null ? 'never' : 'new') : after === null ? 'gone' : 'compared'
    must(status === expected, () => `${before} and ${after} are called ${status}`)
    must((status === 'compared') === (delta !== null), () => `${status} has the delta ${delta}`)
    must((parts === null) === (delta === null), () => 'parts and delta disagree on null')
    if (!parts) {
      must(node.because.length === 0, () => `${status}, and yet for a reason`)
      continue
    }
    const { ruler, applicability, completeness, answers } = parts
    must(near(ruler + applicability + completeness + answers, delta), () => 'parts do not sum to the delta')
    const because = node.because.reduce((total, { amount }) => total + amount, 0)
    must(near(because, answers), () => `reasons give ${because}, not ${answers}`)
    must(a.questionnaire !== b.questionnaire || ruler === 0, () => 'the same version moved the ruler')
  }
  return compared
}

/** Carried to the version they were given under, answers stay as they are. */
export function sameVersionIsIdentity(questionnaire: Questionnaire, answers: Answers): void {
  const same = carry(questionnaire, questionnaire, answers)
  const said = (some: Answers) => JSON.stringify(Object.entries(some).sort(([a], [b]) => (a < b ? -1 : 1)))
  must(said(same.answers) === said(answers), () => 'carrying to the same version changed answers')
  must(
    same.rows.every(({ outcome }) => outcome === 'carried'),
    () => 'the same version is not carried whole',
  )
}

/** Every answer is carried, to be checked, proposed or archived, with what was written beside it. */
export function nothingIsLost(from: Questionnaire, to: Questionnaire, answers: Answers): Carried {
  const carried = carry(from, to, answers)
  const placed = carried.rows.filter(({ answer }) => answer !== null)
  for (const [id, given] of Object.entries(answers)) {
    const rows = placed.filter((row) => row.from.includes(id))
    const places = new Set(rows.map(({ outcome }) => outcome))
    // A carried answer may also be suggested where its question was merged; an archived one has no other place.
    const held = places.size === 1 || (places.size === 2 && places.has('proposed') && !places.has('archived'))
    must(held, () => `the answer to ${id} is ${[...places].join(' and ') || 'lost'}`)
    const beside = ({ note, evidence }: Answer) => JSON.stringify([note, evidence])
    for (const { outcome, from: sources, answer } of rows) {
      if (!answer || sources.length > 1) continue
      must(beside(answer) === beside(given), () => `what stood beside ${id} is gone once it is ${outcome}`)
    }
  }
  return carried
}
