import type { Format } from '../format.ts'

/** Comparing rounds, and what every chart says about itself. */
export const compare = (f: Format) => ({
  /** text alternatives of radar, bars and trend, on every page */
  chart: {
    value: (place: string, value: string) => `${f.isolate(place)} ${value}`,
    series: (name: string, values: string) => `${f.isolate(name)}: ${values}`,
    text: (label: string, series: readonly string[]) => `${label}. ${series.join('. ')}.`,
  },
  title: 'Compare',
  intro: 'Two or more rounds of one questionnaire, side by side.',
  emptyTitle: 'Nothing to compare yet',
  empty:
    'It takes two rounds of the same subject with the same questionnaire. In the library, “Next round” in the menu of an assessment starts the second one with its answers carried over.',
  compareRounds: (n: number) => f.plural(n, { one: 'Compare # round', other: 'Compare # rounds' }),
  rounds: 'Rounds',
  chooseTwo: 'Choose at least two rounds.',
  others: 'Other comparisons',
  differentTitle: 'These cannot be compared',
  different: (titles: string) =>
    `They answer different questionnaires: ${titles}. Only rounds of the same questionnaire can be compared.`,
  missing: (n: number) =>
    f.plural(n, { one: '# of these rounds is no longer here.', other: '# of these rounds are no longer here.' }),
  versions: (versions: string) =>
    `These rounds answer different versions of the questionnaire (${versions}). Each is scored by its own version and questions are matched by their id, so part of a change may come from the questionnaire itself.`,
  roundOf: (subject: string, date: string) => `${f.isolate(subject)}, ${date}`,
  again: (date: string, n: number) => `${date} (${f.number(n)})`,
  summary: {
    up: (points: string, from: string, to: string) => `The index rose by ${points} points between ${from} and ${to}.`,
    down: (points: string, from: string, to: string) => `The index fell by ${points} points between ${from} and ${to}.`,
    same: (from: string, to: string) => `The index is the same on ${from} and ${to}.`,
    none: 'The index cannot be compared: in one of the two rounds nothing is scored yet.',
    answers: (moves: string) => `Answers: ${moves}.`,
    incomplete:
      'Not everything is answered in both rounds, so part of the change may come from questions that were open.',
  },
  radar: 'Domains, round by round',
  radarSome: (n: number) => `The radar shows the ${f.number(n)} newest rounds; the table has them all.`,
  trend: 'Over time',
  beside: 'Beside the overall index',
  besideNothing: 'Nothing',
  besideAll: 'All domains',
  table: 'Index by domain',
  since: 'Change since',
  change: 'Change',
  changeSince: (round: string) => `Change in points since ${round}`,
  moved: { up: 'up', down: 'down', same: 'no change' },
  isNew: 'new',
  isGone: 'no longer scored',
  notAsked: 'not in this version',
  noEvidence: (answer: string) => `${answer} (counts lower: no evidence noted)`,
  questions: 'Answers that changed',
  showUnchanged: 'Show unchanged answers too',
  changedOf: (n: number, all: number) => `${f.number(n)} of ${f.number(all)} changed`,
  answerChange: 'What changed',
  noneChanged: (from: string, to: string) => `No answer differs between ${from} and ${to}.`,
  movement: {
    up: 'better',
    down: 'worse',
    answered: 'newly answered',
    cleared: 'no longer answered',
    counts: 'now applies',
    'left-out': 'no longer applies',
    changed: 'changed',
    same: 'no change',
  },
  tally: {
    up: (n: number) => `${f.number(n)} better`,
    down: (n: number) => `${f.number(n)} worse`,
    answered: (n: number) => `${f.number(n)} newly answered`,
    other: (n: number) => `${f.number(n)} changed otherwise`,
  },
})
