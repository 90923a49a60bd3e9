/**
 * A made-up town library's twelve rounds: irregular dates, domains left out, two rounds hardly filled in, and a new version of
 * the questionnaire in the middle (a question renamed, one split, one reworded, a scale with a step more, a domain gone and
 * one that is new). Always the same.
 */
import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Domain, Question, Questionnaire, Scale } from '../../src/engine/questionnaire.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'

export const SUBJECT = 'Town Library مكتبة المدينة'

const LABELS = ['Not at all', 'In part', 'Largely', 'In full']

const scale = (labels: readonly string[]): Scale => ({
  id: 'practice',
  steps: labels.map((label, value) => ({ id: `s${value}`, value, label })),
  inPlace: 2,
})

const asked = (id: string, text: string, rest: { readonly replaces?: readonly string[] } = {}): Question => ({
  id,
  type: 'single',
  text,
  scale: 'practice',
  ...rest,
})

const domain = (id: string, title: string, questions: readonly Question[]): Domain => ({ id, title, questions })

const PEOPLE = domain('people', 'People', [
  asked('P1', 'Everyone who joins is shown how to keep accounts safe'),
  asked('P2', 'Leavers lose every access on their last day'),
  asked('P3', 'People know whom to tell when something is odd'),
])
const DEVICES = domain('devices', 'Devices and updates', [
  asked('D1', 'Every device is on a list'),
  asked('D2', 'Updates are installed within two weeks'),
  asked('D3', 'Reading-room machines are reset every night'),
])
const ACCOUNTS = domain('accounts', 'Accounts', [
  asked('A1', 'Staff accounts have a second factor'),
  asked('A2', 'Nobody shares an account'),
])
const BACKUPS = domain('backups', 'Backups', [
  asked('B1', 'The catalogue is copied every night'),
  asked('B2', 'A copy is restored for practice every year'),
  asked('B3', 'One copy cannot be reached from the network'),
])
const NETWORK = domain('network', 'Network', [
  asked('N1', 'Visitors’ network and staff network are apart'),
  asked('N2', 'What may pass between them is written down'),
])
const FAX = domain('fax', 'Fax and telephone', [asked('F1', 'The telephone exchange has a password of its own')])

const common = {
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'town-library',
  language: 'en',
  title: 'A library’s own questionnaire',
  purpose: 'Made up for tests.',
  scoring: {
    levels: {
      model: 'bands',
      steps: [
        { id: 'open', title: 'Open', from: 0 },
        { id: 'basic', title: 'Basic', from: 0.35 },
        { id: 'sound', title: 'Sound', from: 0.6 },
        { id: 'strong', title: 'Strong', from: 0.85 },
      ],
    },
    headline: { rule: 'bands' },
  },
  targets: [{ id: 'sound', title: 'Sound everywhere', index: 0.75, eachDomain: { index: 0.6 } }],
} as const

export const first: Questionnaire = {
  ...common,
  version: '1.4.0',
  scales: [scale(LABELS)],
  domains: [PEOPLE, DEVICES, ACCOUNTS, BACKUPS, NETWORK, FAX],
}

export const second: Questionnaire = {
  ...common,
  version: '2.0.0',
  scales: [scale([...LABELS, 'In full, and checked by others'])],
  domains: [
    PEOPLE,
    domain('devices', 'Devices and updates', [
      asked('D1', 'Every device is on a list that somebody keeps'),
      asked('D4', 'Updates are installed within a week', { replaces: ['D2'] }),
      asked('D3', 'Reading-room machines are reset every night'),
    ]),
    domain('accounts', 'Accounts', [
      asked('A1a', 'Staff accounts have a second factor', { replaces: ['A1'] }),
      asked('A1b', 'So have the suppliers’ accounts', { replaces: ['A1'] }),
      asked('A2', 'Nobody shares an account'),
    ]),
    BACKUPS,
    NETWORK,
    domain('suppliers', 'Suppliers', [
      asked('S1', 'Contracts say how fast a flaw is mended'),
      asked('S2', 'Suppliers tell us of incidents'),
    ]),
  ],
}

/** How far along each domain is; null: not touched. What is `half` answered leaves its last questions open. */
type Round = {
  readonly date: string
  readonly annotation?: string
  readonly steps: Readonly<Record<string, number | null>>
  readonly half?: true
}

const ROUNDS: readonly Round[] = [
  { date: '2018-03-12', steps: { people: 0, devices: 1, accounts: 0, backups: 1, network: 0, fax: 1 } },
  { date: '2018-04-02', steps: { people: 1, devices: 1, accounts: 0, backups: 1, network: 0, fax: 1 } },
  { date: '2019-01-21', steps: { people: 1, devices: 1, accounts: 1, backups: null, network: 1, fax: null } },
  {
    date: '2019-11-05',
    steps: { people: 2, devices: null, accounts: null, backups: null, network: null, fax: null },
    half: true,
  },
  {
    date: '2020-02-14',
    annotation: 'After the move',
    steps: { people: 1, devices: 1, accounts: 1, backups: 1, network: 1, fax: 2 },
  },
  { date: '2022-09-30', steps: { people: 2, devices: 2, accounts: 1, backups: 2, network: 1, fax: 2 } },
  { date: '2022-10-07', steps: { people: 2, devices: 2, accounts: 2, backups: 2, network: 2, fax: 2 } },
  {
    date: '2023-06-15',
    annotation: 'New questionnaire',
    steps: { people: 2, devices: 2, accounts: 2, backups: 2, network: 2, suppliers: 0 },
  },
  { date: '2024-01-08', steps: { people: 3, devices: 2, accounts: 3, backups: null, network: 2, suppliers: 1 } },
  {
    date: '2025-02-03',
    steps: { people: 4, devices: 3, accounts: null, backups: null, network: null, suppliers: null },
    half: true,
  },
  { date: '2025-03-17', steps: { people: 3, devices: 3, accounts: 3, backups: 3, network: 3, suppliers: 1 } },
  { date: '2026-05-29', steps: { people: 3, devices: 4, accounts: 3, backups: 4, network: 3, suppliers: 2 } },
]

/** Rounds up to this one answer the first version. */
const CHANGE = 7

/** Neighbouring questions differ a little, so that no domain is flat. */
function answersOf({ domains }: Questionnaire, { steps, half }: Round, most: number): Answers {
  const entries = domains.flatMap(({ id, questions = [] }) => {
    const step = steps[id] ?? null
    if (step === null) return []
    const said = half ? questions.slice(0, -1) : questions
    return said.map((question, at): [string, Answer] => {
      const value = Math.max(0, Math.min(most, step + (at === 1 ? -1 : 0)))
      return [question.id, { state: 'answered', value: `s${value}` }]
    })
  })
  return Object.fromEntries(entries)
}

export type MadeUpRound = { readonly assessment: Assessment; readonly questionnaire: Questionnaire }

/** Oldest first. */
export const twelveRounds: readonly MadeUpRound[] = ROUNDS.map((round, at) => {
  const questionnaire = at < CHANGE ? first : second
  const { id, version, scales = [] } = questionnaire
  const instant = `${round.date}T09:00:00.000Z`
  const assessment: Assessment = {
    id: `town-library-${String(at + 1).padStart(2, '0')}`,
    questionnaire: { id, version },
    subject: SUBJECT,
    date: round.date,
    status: 'draft',
    target: 'sound',
    ...(round.annotation === undefined ? {} : { annotation: round.annotation }),
    createdAt: instant,
    updatedAt: instant,
    answers: answersOf(questionnaire, round, (scales[0]?.steps.length ?? 1) - 1),
  }
  return { assessment, questionnaire }
})

/** The files that *Export* would have written of them, oldest first. */
export const twelveFiles = (): readonly { readonly name: string; readonly content: string }[] =>
  twelveRounds.map(({ assessment, questionnaire }) => ({
    name: `${assessment.id}.json`,
    content: writeAssessmentFile(assessment, questionnaire),
  }))
