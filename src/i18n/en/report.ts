import type { Format } from '../format.ts'

/** The report: what its sections say. */
export const report = (f: Format) => ({
  overline: 'Cyber readiness report',
  title: (subject: string, questionnaire: string, date: string) => `${subject}: ${questionnaire}, ${date}`,
  runningHead: (subject: string, questionnaire: string, date: string) =>
    `${f.isolate(subject)} · ${f.isolate(questionnaire)} · ${date}`,
  page: (page: number, pages: number) => `Page ${f.number(page)} of ${f.number(pages)}`,
  making: 'Making the report',
  status: 'Status',
  statusOf: { draft: 'Draft', final: 'Final' },
  comparedWith: 'Compared with',
  fingerprint: 'Fingerprint',
  sampleNotice: 'This is a sample: subject and answers are made up to show what a report looks like.',
  draftNotice: 'This is a draft: answers may still change.',

  headline: 'The result in brief',
  openNow: (open: number) => f.plural(open, { one: '# question is still open.', other: '# questions are still open.' }),
  between: (open: number, lower: string, upper: string) =>
    f.plural(open, {
      one: `# question is still open, so the result is between ${f.isolate(lower)} and ${f.isolate(upper)}.`,
      other: `# questions are still open, so the result is between ${f.isolate(lower)} and ${f.isolate(upper)}.`,
    }),
  canBe: (lower: string, upper: string) => `can be ${lower} to ${upper}`,
  noResult: 'Nothing is scored yet. The first answers bring the first results.',
  indexSentence: (index: string) => `The index is ${index} of what is attainable.`,
  change: (points: string, date: string) => `${points} points since ${date}`,
  because: (questions: string) => `Because of ${questions}`,
  nextSteps: 'Next steps',
  noSteps: 'No answer is below its target. Keep what works, and look again in a year.',
  noStepsYet: 'No answer given so far is below its target.',
  firstOf: (shown: number, all: number) => `the first ${f.number(shown)} of ${f.number(all)}`,
  radarAlt: (list: string) => `Radar chart of the index per domain: ${list}.`,
  barsAlt: (list: string) => `Bars of the index per domain: ${list}.`,
  point: (label: string, value: string) => `${f.isolate(label)} ${value}`,
  previousOn: (date: string) => `Previous, ${date}`,

  domains: 'Domains',
  domainsIntro:
    'The index is the weighted share of what is attainable among the questions that count; a dash means that nothing counts yet. In place is the share of practices that stand at or above the mark the questionnaire sets.',
  layersIntro: 'Layers are groups of domains. The level of a layer is that of its weakest domain.',
  changeColumn: 'Change',
  levelRange: (lower: string, upper: string) => `${f.isolate(lower)} to ${f.isolate(upper)}`,

  gaps: 'Gaps and next steps',
  gapsIntro: (target: string) =>
    `Answers below the target “${f.isolate(target)}”, the most pressing first: what limits the result, then what holds the level back, then what raises the index most for its effort.`,
  gapsIntroNoTarget:
    'Answers that are not yet in place, the most pressing first: what limits the result, then what holds the level back, then what raises the index most for its effort.',
  findOut: 'Find out how this stands: the answer is not sure.',
  fromTo: (now: string, then: string) => `Now: ${f.isolate(now)} · to reach: ${f.isolate(then)}`,
  gain: (points: string) => `adds ${points} points to the index`,
  afterThat: (text: string) => `After that: ${f.isolate(text)}`,
  why: { cap: 'Limits the result', binding: 'Holds the level back' },

  answers: 'All answers',
  notAsked: (n: number) =>
    f.plural(n, {
      one: '# question was not asked, because an earlier answer made it needless.',
      other: '# questions were not asked, because earlier answers made them needless.',
    }),
  domainIndex: (index: string) => `Index ${index}`,
  before: 'Before',
  carried: 'Carried over',
  carriedText: 'Taken over from the previous round.',
  evidenceMissing: 'No evidence is noted, so the answer counts as the step below.',
  owner: 'Owner',
  due: 'Due',
  flagged: 'Flagged',
  flaggedText: 'Marked for another look.',
  confidence: 'Confidence',
  confidenceOf: { low: 'Low', medium: 'Medium', high: 'High' },
  noReason: 'No reason is given.',

  method: 'How this result was made',
  statesTitle: 'What the states of an answer mean',
  state: 'State',
  inScore: 'In the score',
  stateMeaning: {
    answered: 'Counts with its own value.',
    'not-sure': 'Counts as nothing for now; the upper bound shows what it could still be.',
    unanswered: 'Left out of the index; the bounds show the lowest and the highest it could become.',
    'not-applicable': 'Left out altogether, with a reason.',
    hidden: 'Left out altogether: another answer made it needless.',
    undecided: 'Whether it is asked depends on a question that is still open; the bounds allow for both.',
  },
  made: 'What it was made with',
  version: 'Version',
  engine: 'Scoring engine',
  licence: 'Licence',
  frameworks: 'Publications referred to',
  framework: 'Publication',
  publisher: 'Publisher',
  termsOfUse: 'What is cited, and on which terms',
  orientation: 'References are for orientation. No endorsement, certification or equivalence is implied.',
  rounding: 'Percentages are rounded once, half up, where they are printed; nothing is rounded before that.',
})
