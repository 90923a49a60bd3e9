import type { Format } from '../format.ts'

/** The glossary (scoring.md, section 1), used by every page, chart and document. */
export const terms = (f: Format) => ({
  index: 'Index',
  level: 'Level',
  grade: 'Result',
  domain: 'Domain',
  domains: 'Domains',
  group: 'Layer',
  question: 'Question',
  answer: 'Answer',
  coverage: 'In place',
  completeness: 'Answered',
  overall: 'Overall',
  now: 'Now',
  previous: 'Previous',
  target: 'Target',
  range: 'Possible range',
  note: 'Note',
  evidence: 'Evidence',
  reason: 'Reason',
  subject: 'Subject',
  date: 'Date',
  questionnaire: 'Questionnaire',
  weight: 'Weight',
  references: 'References',
  /** the states of an answer */
  state: {
    answered: 'Answered',
    'not-sure': 'Not sure',
    unanswered: 'Unanswered',
    'not-applicable': 'Not applicable',
    hidden: 'Not asked',
    undecided: 'Depends on an open question',
  },
  notScored: 'not scored',
  range2: (lower: string, upper: string) => (lower === upper ? lower : `${lower} to ${upper}`),
  questions: (n: number) => f.plural(n, { one: '# question', other: '# questions' }),
  /** from two hours on in whole hours: nobody plans in 600 minutes */
  minutes: (n: number) =>
    n < 120
      ? f.plural(n, { one: '# minute', other: '# minutes' })
      : f.plural(Math.round(n / 60), { one: '# hour', other: '# hours' }),
  openQuestions: (n: number) => f.plural(n, { one: '# question open', other: '# questions open' }),
  answeredOf: (done: number, all: number) => `${f.number(done)} of ${f.number(all)} answered`,
})
