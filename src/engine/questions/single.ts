/** One step of a scale. Score: even spacing by value, or the step's own (scoring.md, section 2). */
import { between, reaches } from '../fraction.ts'
import { type Problem, problem } from '../problem.ts'
import type { QuestionOf, Scale, ScaleStep } from '../questionnaire.ts'
import type { CarryScales, QuestionKind, Reader, Standing, Surroundings } from './question-type.ts'

type Single = QuestionOf<'single'>

export const single: QuestionKind<Single> = {
  type: 'single',
  scored: true,
  rule: 'scale',
  reader: (question, around) => sharedReader(around.scaleOf(question.scale) ?? NO_SCALE, question.evidenceFrom),
  translate: (question, words) =>
    question.descriptors && words.descriptors
      ? { ...question, descriptors: { ...question.descriptors, ...words.descriptors } }
      : question,
  same: (before, after, scales) => {
    const one = scales.before(before.scale)?.steps ?? []
    const two = scales.after(after.scale)?.steps ?? []
    return one.length === two.length && one.every((step, at) => sameStep(step, two[at]))
  },
  carry: (before, after, value, scales) => (typeof value === 'string' ? carried(before, after, value, scales) : null),
  problems,
  comparisonProblem: (question, around, op, operand) => {
    if (op === 'atLeast' || op === 'atMost') return typeof operand === 'number' ? null : 'condition-needs-number'
    const known = around.scaleOf(question.scale)?.steps.some((step) => step.id === operand)
    return known ? null : 'condition-unknown-option'
  },
}

type Steps = Pick<Scale, 'steps' | 'inPlace'>
type EvidenceFrom = Single['evidenceFrom']

/** A question on a scale that is not there takes no answer. */
const NO_SCALE: Steps = { steps: [] }

const readers = new WeakMap<Steps, Map<EvidenceFrom, Reader>>()

/** One reader for all questions that are read alike: thousands of questions share a handful. */
function sharedReader(scale: Steps, evidenceFrom: EvidenceFrom): Reader {
  const known = readers.get(scale) ?? new Map<EvidenceFrom, Reader>()
  readers.set(scale, known)
  const reader = known.get(evidenceFrom) ?? readerOf(scale, evidenceFrom)
  known.set(evidenceFrom, reader)
  return reader
}

function readerOf(scale: Steps, evidenceFrom: EvidenceFrom): Reader {
  const { steps } = scale
  const lowest = steps[0]?.value ?? 0
  const inPlace = scale.inPlace ?? steps.at(-1)?.value ?? 0
  const proven = new Map(steps.map((step) => [step.id, standing(step, steps, inPlace, false)]))
  const unproven = new Map(steps.map((step) => [step.id, withoutEvidence(step, evidenceFrom, steps, inPlace)]))
  return {
    read: (value, hasEvidence) =>
      typeof value === 'string' ? ((hasEvidence ? proven : unproven).get(value) ?? null) : null,
    lowest,
    inPlace,
    compare: (value, op, operand) => {
      if (op === 'is' || op === 'includes') return value === operand
      if (op === 'isNot') return value !== operand
      const step = steps.find((one) => one.id === value)
      if (!step || typeof operand !== 'number') return false
      return op === 'atLeast' ? step.value >= operand : step.value <= operand
    },
    reaching: (target) => (steps.find((step) => reaches(step.value, target)) ?? steps.at(-1))?.id ?? null,
    nextStepValue: (at) => at.value ?? lowest,
  }
}

function scoreOf(step: ScaleStep, steps: readonly ScaleStep[]): number {
  return step.score ?? between(step.value, steps[0]?.value ?? 0, steps.at(-1)?.value ?? 0)
}

function standing(step: ScaleStep, steps: readonly ScaleStep[], inPlace: number, evidenceMissing: boolean): Standing {
  const score = scoreOf(step, steps)
  return { state: 'answered', score, value: step.value, inPlace: step.value >= inPlace, evidenceMissing }
}

/** Without evidence the answer counts as the highest step below the one that asks for it. */
function withoutEvidence(step: ScaleStep, from: EvidenceFrom, steps: readonly ScaleStep[], inPlace: number): Standing {
  if (from === undefined || step.value < from) return standing(step, steps, inPlace, false)
  const below = steps.filter((one) => one.value < from).at(-1) ?? steps[0] ?? step
  return standing(below, steps, inPlace, below !== step)
}

function sameStep(one: ScaleStep, two: ScaleStep | undefined): boolean {
  return two !== undefined && one.id === two.id && one.value === two.value && one.label === two.label
}

/** By step id; else by rank while the number of steps is the same; else the nearest step not above it, as a proposal. */
function carried(before: Single, after: Single, value: string, scales: CarryScales) {
  const one = scales.before(before.scale)?.steps ?? []
  const two = scales.after(after.scale)?.steps ?? []
  if (two.some((step) => step.id === value)) return { value, sure: true }
  const rank = one.findIndex((step) => step.id === value)
  const from = one[rank]
  if (!from) return null
  const sameRank = one.length === two.length ? two[rank] : undefined
  if (sameRank) return { value: sameRank.id, sure: true }
  const score = scoreOf(from, one)
  const nearest = two.filter((step) => scoreOf(step, two) <= score).at(-1) ?? two[0]
  return nearest ? { value: nearest.id, sure: false } : null
}

function problems(question: Single, around: Surroundings, path: Problem['path']): readonly Problem[] {
  const scale = around.scaleOf(question.scale)
  if (!scale) return [problem('unknown-scale', [...path, 'scale'], { id: question.scale })]
  return Object.keys(question.descriptors ?? {})
    .filter((id) => !scale.steps.some((step) => step.id === id))
    .map((id) => problem('unknown-step', [...path, 'descriptors', id], { id }))
}
