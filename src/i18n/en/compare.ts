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
    `These rounds answer different versions of the questionnaire (${versions}). Each is scored by its own version; answers are carried over where questions match, and what comes from the questionnaire itself is told apart below.`,
  breaks:
    'Where the version changes the line breaks off: the numbers on either side are measured with different rulers.',
  roundOf: (subject: string, date: string) => `${f.isolate(subject)}, ${date}`,
  again: (date: string, n: number) => `${date} (${f.number(n)})`,
  summary: {
    up: (points: string, from: string, to: string) => `The index rose by ${points} points between ${from} and ${to}.`,
    down: (points: string, from: string, to: string) => `The index fell by ${points} points between ${from} and ${to}.`,
    same: (from: string, to: string) => `The index is the same on ${from} and ${to}.`,
    none: 'The index cannot be compared: in one of the two rounds nothing is scored yet.',
    because: (reasons: readonly string[]) => `In points: ${reasons.join(', ')}.`,
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
    dropped: 'no longer asked',
    changed: 'changed',
    same: 'no change',
  },
  filter: {
    legend: 'Show',
    all: 'All that changed',
    up: 'Better',
    down: 'Worse',
    answered: 'Newly answered',
    cleared: 'No longer answered',
    applies: 'Applies or not',
    other: 'Changed otherwise',
  },
  heat: 'The stronger the tint of a cell, the more its answer scores; a hatched cell has no score.',
  sortBy: (column: string) => `Sort by ${column}`,
  slope: {
    title: (from: string, to: string) => `From ${from} to ${to}`,
    line: (from: string, to: string) => `${from} to ${to}`,
    legend: { up: 'Rose', down: 'Fell', same: 'Did not move', one: 'Scored on one side only' },
  },
  why: {
    title: 'Why it moved',
    of: 'Look at',
    sentence: (total: string, reasons: readonly string[]) =>
      reasons.length > 0 ? `${total} points: ${reasons.join(', ')}.` : `${total} points.`,
    same: 'Nothing moved.',
    isNew: (node: string, round: string) => `${f.isolate(node)} is new: nothing of it was scored on ${round}.`,
    isGone: (node: string, round: string) => `${f.isolate(node)} is no longer scored on ${round}.`,
    never: (node: string) => `${f.isolate(node)} is scored in neither round.`,
    better: (amount: string, n: number) =>
      `${amount} from ${f.plural(n, { one: '# better answer', other: '# better answers' })}`,
    worse: (amount: string, n: number) =>
      `${amount} from ${f.plural(n, { one: '# worse answer', other: '# worse answers' })}`,
    worseOnes: (amount: string, n: number) =>
      `${amount} from ${f.plural(n, { one: '# worse one', other: '# worse ones' })}`,
    answered: (amount: string, n: number) =>
      `${amount} because ${f.plural(n, { one: '# more question was answered', other: '# more questions were answered' })}`,
    cleared: (amount: string, n: number) =>
      `${amount} because ${f.plural(n, { one: '# question is no longer answered', other: '# questions are no longer answered' })}`,
    answeredAndCleared: (amount: string, answered: number, cleared: number) =>
      `${amount} because ${f.plural(answered, { one: '# more question was answered', other: '# more questions were answered' })} and ${f.number(cleared)} no longer`,
    applicability: (amount: string, n: number) =>
      `${amount} because ${f.plural(n, { one: '# question came to apply or ceased to', other: '# questions came to apply or ceased to' })}`,
    scope: (amount: string) => `${amount} from what applies`,
    ruler: (amount: string) => `${amount} from a changed questionnaire`,
    step: 'Step',
    way: 'Way',
    change: 'Change in points',
    indexThen: 'Index then',
    levelThen: 'Level then',
    parts: {
      ruler: 'Changed questionnaire',
      applicability: 'What applies',
      completeness: 'How much is answered',
      answers: 'Changed answers',
    },
    lists: {
      answers: 'Answers that moved it',
      answered: 'Newly answered',
      cleared: 'No longer answered',
      applicability: 'Came to apply or ceased to',
      ruler: 'How the earlier answers were read',
    },
    outcome: {
      carried: 'carried over as they were',
      check: 'carried over, to be checked: text or scale changed',
      proposed: 'only proposed, so not counted: split or merged',
      archived: 'no longer asked: kept, not counted',
      new: 'new in this version, or without an answer to carry',
    },
    count: (title: string, n: number) => `${title}: ${f.number(n)}`,
    toResults: (round: string) => `Results of ${round}`,
  },
  like: {
    title: 'Like for like',
    same: (n: number) =>
      `Both rounds answer the same version, so all ${f.plural(n, { one: '# question is', other: '# questions are' })} common to both: the comparison is like for like already.`,
    text: (n: number, version: string, from: string, to: string) =>
      `Scored on the ${f.plural(n, { one: '# question', other: '# questions' })} common to both versions, under the rules of version ${version}: ${from}, then ${to}.`,
    none: (version: string) => `No question is common to both versions under the rules of version ${version}.`,
  },
})
