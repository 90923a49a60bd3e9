/** Small documents for tests, readable at a glance: `aQuestionnaire({ domains: [aDomain('d', [aQuestion('q1')])] })`. */
import type { Answer, Answers, Assessment } from '../src/engine/assessment.ts'
import type { Domain, Question, Questionnaire, QuestionOf, Scale, Section } from '../src/engine/questionnaire.ts'

/** A scale of steps "0", "1", … with those values. */
export function aScale(id: string, steps: number, rest: Partial<Scale> = {}): Scale {
  const all = Array.from({ length: steps }, (_, value) => ({ id: String(value), value, label: `Step ${value}` }))
  return { id, steps: all, ...rest }
}

/** A single-choice question on the scale "five" (0–4). */
export function aQuestion(id: string, rest: Partial<QuestionOf<'single'>> = {}): QuestionOf<'single'> {
  return { id, type: 'single', text: `Statement ${id}`, scale: 'five', ...rest }
}

/** As many questions as weights, named after the prefix: d1, d2, … */
export function weighted(prefix: string, weights: readonly number[]): readonly Question[] {
  return weights.map((weight, at) => aQuestion(`${prefix}${at + 1}`, { weight }))
}

export function aDomain(id: string, questions: readonly Question[], rest: Partial<Domain> = {}): Domain {
  return { id, title: `Domain ${id}`, questions, ...rest }
}

export function aSection(id: string, questions: readonly Question[], rest: Partial<Section> = {}): Section {
  return { id, title: `Section ${id}`, questions, ...rest }
}

/** A domain made of sections. */
export function aSectionedDomain(id: string, sections: readonly Section[], rest: Partial<Domain> = {}): Domain {
  return { id, title: `Domain ${id}`, sections, ...rest }
}

/** A questionnaire with the scale "five" (0–4, in place from 2), one domain "d" of questions q1…q3, and no levels. */
export function aQuestionnaire(rest: Partial<Questionnaire> = {}): Questionnaire {
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'sample',
    version: '1.0.0',
    language: 'en',
    title: 'Sample',
    purpose: 'To be scored.',
    scales: [aScale('five', 5, { inPlace: 2 })],
    domains: [aDomain('d', [aQuestion('q1'), aQuestion('q2'), aQuestion('q3')])],
    ...rest,
  }
}

/** A number is a scale step's value, a list its choices; "?" is not sure, "n/a" not applicable, anything else an answer. */
export type Shorthand = number | '?' | 'n/a' | readonly string[] | Answer

export function answersFrom(answers: Readonly<Record<string, Shorthand>>): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, short]) => [id, answerFrom(short)]))
}

function answerFrom(short: Shorthand): Answer {
  if (typeof short === 'number') return { state: 'answered', value: String(short) }
  if (short === '?') return { state: 'not-sure' }
  if (short === 'n/a') return { state: 'not-applicable', reason: 'Not part of this organisation.' }
  return 'state' in short ? short : { state: 'answered', value: short }
}

/** An assessment of "sample" 1.0.0 with the given answers. */
export function anAssessment(
  answers: Readonly<Record<string, Shorthand>> = {},
  rest: Partial<Assessment> = {},
): Assessment {
  return {
    id: 'assessment-1',
    questionnaire: { id: 'sample', version: '1.0.0' },
    subject: 'Sample organisation',
    date: '2026-01-01',
    status: 'draft',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    answers: answersFrom(answers),
    ...rest,
  }
}
