/** Questionnaires of any length as somebody would write them: sections, conditions, guidance, texts of real length. */
import type { Answer } from '../../src/engine/assessment.ts'
import type { Domain, Question, Questionnaire } from '../../src/engine/questionnaire.ts'

/** As in the shipped questionnaires, whose statements have 76 to 83 characters on average. */
const SUBJECTS = [
  'The person in charge',
  'Each office abroad',
  'The team that answers alarms',
  'Everybody who travels',
  'The owner of the register',
  'The supplier of the service',
  'Management, once a year,',
]
const DEEDS = [
  'keeps a written list of the systems that nobody can work without',
  'checks who may open the most sensitive records and takes back what is not needed',
  'practises how to go on working when the network is down for two days',
  'has agreed in writing who is called first when something looks wrong',
  'installs updates of what can be reached from outside within two weeks',
  'restores a copy of the important files and writes down how long it took',
  'tells newcomers in their first week what to report and to whom',
  'reviews the contract for what happens to the records when it ends',
  'separates the machines of guests from those that hold the accounts',
]
const REASONS = [
  'What is not written down is forgotten on the day it is needed. A short list that is kept up serves better than a long one.',
  'Most harm begins with a door that was left open for convenience, and ends where somebody looked at the doors in time.',
  'Those who have tried it once stay calm and lose hours. Those who have not lose days, and often the records as well.',
]
const GUIDANCE = [
  'Ask to see the newest entry and its date. An entry older than a year counts as the step below.',
  'Talk to two people who do the work, not only to the one who wrote the rule, and compare what they say.',
]
const EVIDENCE = ['Date of the last review', 'Minutes of the exercise', 'List of the accounts that were closed']

const STEPS = [
  { id: 'absent', value: 0, label: 'Absent', description: 'Nobody does this today.' },
  { id: 'begun', value: 1, label: 'Begun', description: 'Some people do it, on their own initiative.' },
  { id: 'usual', value: 2, label: 'Usual', description: 'It is done on ordinary days, and somebody is in charge.' },
  { id: 'managed', value: 3, label: 'Managed', description: 'It is practised, measured and mended.' },
  { id: 'leading', value: 4, label: 'Leading', description: 'It changes early, and others come to learn from it.' },
]

const PER_DOMAIN = 60
const PER_SECTION = 12

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}

/** One in twelve is asked only where the first of its section has been begun; a few want evidence. */
function aQuestion(at: number): Question {
  const place = at % PER_SECTION
  return {
    id: `Q-${String(at + 1).padStart(4, '0')}`,
    type: 'single',
    text: `${pick(SUBJECTS, at)} ${pick(DEEDS, at * 5)} (${at + 1}).`,
    why: `${pick(REASONS, at)} Seen in ${(at * 7) % 90} of 100 cases.`,
    guidance: `${pick(GUIDANCE, at)} Item ${at + 1}.`,
    scale: 'five',
    weight: 1 + (at % 3),
    evidence: [`${pick(EVIDENCE, at)}, ${at + 1}`],
    nextSteps: [{ upTo: 1, first: `Begin with number ${at + 1}: ${pick(DEEDS, at * 5)}.` }],
    references: [{ framework: 'csf', ref: `PR.AA-${(at % 40) + 1}` }],
    ...(at % 4 === 0 && { core: true }),
    ...(at % 30 === 0 && { must: true }),
    ...(at % 25 === 3 && { evidenceFrom: 3 }),
    ...(place === 5 && {
      when: { question: `Q-${String(at - place + 1).padStart(4, '0')}`, op: 'atLeast' as const, value: 1 },
    }),
  }
}

function aDomain(at: number, from: number, to: number): Domain {
  const questions = Array.from({ length: to - from }, (_, place) => aQuestion(from + place))
  const sections = Array.from({ length: Math.ceil(questions.length / PER_SECTION) }, (_, place) => ({
    id: `D${at + 1}-S${place + 1}`,
    title: `Part ${place + 1}: what is done, by whom and how often`,
    questions: questions.slice(place * PER_SECTION, (place + 1) * PER_SECTION),
  }))
  return {
    id: `D${at + 1}`,
    title: `Field ${at + 1}: people, machines and agreements`,
    short: `Field ${at + 1}`,
    description: 'How the work is shared out, what is written down, and what is tried out before it is needed.',
    sections,
  }
}

/** Domains of about sixty questions in sections of twelve; fewer in a short one. */
export function aLargeQuestionnaire(count: number): Questionnaire {
  const domains = Math.max(4, Math.ceil(count / PER_DOMAIN))
  // Sections begin at multiples of twelve, so that a condition never reads beyond its own.
  const size = Math.ceil(count / domains / PER_SECTION) * PER_SECTION
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, at) => at * size)
  const steps = STEPS.map(({ id, value, label }) => ({ id: `level-${id}`, title: label, value }))
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: `large-${count}`,
    version: '1.0.0',
    language: 'en',
    title: `A questionnaire of ${count} questions`,
    purpose: 'Generated for measuring how fast it is to fill in.',
    frameworks: [{ id: 'csf', name: 'CSF', version: '2.0' }],
    scales: [{ id: 'five', steps: STEPS, inPlace: 2 }],
    domains: starts.map((from, at) => aDomain(at, from, Math.min(count, from + size))),
    scoring: {
      levels: { model: 'gate', steps },
      headline: { rule: 'minimum', over: starts.map((_, at) => `D${at + 1}`) },
      caps: [{ id: 'red', questions: 'must', valueAtMost: 0, limit: 'level-absent', notice: 'A stop sign is absent.' }],
    },
  }
}

/** Every question answered, above the lowest step, so that no condition holds one back; evidence stands where it is asked. */
export function allAnswered(count: number): Readonly<Record<string, Answer>> {
  const answers = Array.from({ length: count }, (_, at): [string, Answer] => {
    const value = STEPS[1 + ((at * 7) % 4)]?.id ?? 'usual'
    return [
      `Q-${String(at + 1).padStart(4, '0')}`,
      { state: 'answered', value, ...(at % 25 === 3 && { evidence: 'Seen.' }) },
    ]
  })
  return Object.fromEntries(answers)
}
