import {
  type Answer,
  type Assessment,
  type AssessmentFile,
  type Attachments,
  assessmentFileSchema,
} from '../../engine/assessment.ts'
import { migrate } from '../../engine/migrations/index.ts'
import { entryOf, stepsOf } from '../../engine/outline.ts'
import type { Question, Questionnaire, QuestionType } from '../../engine/questionnaire.ts'
import { checkAttachments } from './check-attachments.ts'
import { limits } from './limits.ts'
import { valueAt } from './place.ts'
import type { FileProblem, Path, ProblemCode } from './problem.ts'
import { checkQuestionnaire } from './questionnaire.ts'
import { type Reader, unless, within } from './reader.ts'
import { readShape } from './shape.ts'

/** The options of a question by id; undefined for a question that has none. */
function optionsOf(question: Question, questionnaire: Questionnaire): ReadonlySet<string> | undefined {
  const options = 'choices' in question ? question.choices : stepsOf(questionnaire, question)
  return options.length > 0 ? new Set(options.map((option) => option.id)) : undefined
}

/** What a stored value is in JSON. Blank text and an empty list are values that say nothing yet, and so are kept. */
const SHAPES: Readonly<Record<QuestionType, (value: unknown) => boolean>> = {
  single: (value) => typeof value === 'string',
  multiple: (value) => Array.isArray(value),
  number: (value) => typeof value === 'number',
  text: (value) => typeof value === 'string',
}

function valueProblems(
  answer: Answer,
  question: Question,
  questionnaire: Questionnaire,
  path: Path,
): readonly FileProblem[] {
  if (answer.state !== 'answered') return []
  const { value } = answer
  const at = [...path, 'value']
  if (!SHAPES[question.type](value)) return [{ code: 'wrong-answer', path: at, params: { type: question.type } }]
  const options = optionsOf(question, questionnaire)
  if (!options || typeof value === 'number') return []
  const chosen = typeof value === 'string' ? [value] : value
  return chosen.flatMap((id, position): readonly FileProblem[] => {
    if (options.has(id)) return []
    return [{ code: 'unknown-option', path: typeof value === 'string' ? at : [...at, position], params: { id } }]
  })
}

function answerProblems({ answers }: Assessment, questionnaire: Questionnaire): readonly FileProblem[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly FileProblem[] => {
    const path = ['answers', id]
    const entry = entryOf(questionnaire, id)
    if (!entry) return [{ code: 'answer-without-question', path, params: { id } }]
    return valueProblems(answer, entry.question, questionnaire, path)
  })
}

function factProblems({ classification = {} }: Assessment, questionnaire: Questionnaire): readonly FileProblem[] {
  return Object.entries(classification).flatMap(([id, option]): readonly FileProblem[] => {
    const fact = questionnaire.classification?.facts.find((one) => one.id === id)
    if (!fact) return [{ code: 'unknown-fact', path: ['classification', id], params: { id } }]
    if (fact.options.some((one) => one.id === option)) return []
    return [{ code: 'unknown-option', path: ['classification', id], params: { id: option } }]
  })
}

function headProblems(
  { questionnaire: named, target }: Assessment,
  { id, version, targets }: Questionnaire,
): readonly FileProblem[] {
  if (named.id !== id || named.version !== version) {
    const params = { id: named.id, version: named.version, foundId: id, foundVersion: version }
    return [{ code: 'other-questionnaire', path: ['questionnaire'], params }]
  }
  if (target === undefined || targets?.some((one) => one.id === target)) return []
  return [{ code: 'unknown-target', path: ['target'], params: { id: target } }]
}

/**
 * What is wrong between an assessment and its questionnaire. An answer to a question that does not exist is refused
 * rather than dropped: nobody's answer may vanish in silence. Only in a continued round, or where the assessment was moved
 * to another version, it is kept unscored: carrying archives the answers to questions that are no longer asked.
 */
export function checkAssessment(assessment: Assessment, questionnaire: Questionnaire): readonly FileProblem[] {
  const found = [
    ...headProblems(assessment, questionnaire),
    ...factProblems(assessment, questionnaire),
    ...answerProblems(assessment, questionnaire),
  ]
  const fresh = assessment.previous === undefined && assessment.movedFrom === undefined
  return fresh ? found : found.filter((problem) => !isLeftBehind(problem))
}

/** What an earlier version of the questionnaire may have left in a round that was carried on. */
const LEFT_BEHIND: ReadonlySet<ProblemCode> = new Set(['answer-without-question', 'unknown-fact', 'unknown-target'])
const isLeftBehind = ({ code, path }: FileProblem) =>
  LEFT_BEHIND.has(code) || (code === 'unknown-option' && path[0] === 'classification')

/** Reads `mizan/assessment` files: the assessment with its questionnaire. */
export const assessmentReader = {
  format: 'mizan/assessment',
  formatVersion: 2,
  mostBytes: limits.assessmentBytes,
  read(document) {
    const shape = readShape<AssessmentFile>(assessmentFileSchema, updated(document), limits.problems)
    if (!shape.ok) return shape
    const { assessment, questionnaire, attachments = {} } = shape.value
    const broken = within(['questionnaire'], checkQuestionnaire(questionnaire))
    const problems =
      broken.length > 0
        ? broken
        : [
            ...within(['assessment'], checkAssessment(assessment, questionnaire)),
            ...checkAttachments(assessment, attachments),
          ]
    return unless(problems.slice(0, limits.problems), { kind: 'assessment', assessment, questionnaire, attachments })
  },
} as const satisfies Reader<{
  readonly kind: 'assessment'
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  /** the bytes of evidence files, as many as the file holds */
  readonly attachments: Attachments
}>

/** The embedded questionnaire has a format of its own, which ages by itself. */
function updated(document: unknown): unknown {
  const questionnaire = valueAt(document, ['questionnaire'])
  const current = migrate(questionnaire)
  return current === questionnaire || typeof document !== 'object' ? document : { ...document, questionnaire: current }
}
