import type { Format } from '../format.ts'

/** The results of one assessment. */
export const results = (f: Format) => ({
  title: (subject: string) => `Results of ${f.isolate(subject)}`,
  goOn: 'Go on answering',
  report: 'Report',
  compare: 'Compare',
  result: 'Result',
  between: (lower: string, upper: string) => `Between ${lower} and ${upper}`,
  notYet: 'No result yet',
  provisional: (open: string, lower: string, upper: string) =>
    lower === upper
      ? `${open}, yet the result stays at ${lower} whatever the answers are.`
      : `${open}, so the result is between ${lower} and ${upper}.`,
  indexRange: (lower: string, upper: string) => `between ${lower} and ${upper} while questions are open`,
  coverageText: (share: string) => `${share} of what applies is in place`,
  completenessText: (share: string) => `${share} answered`,
  sinceLast: (points: string, date: string) => `${points} points since ${date}`,
  category: 'Category',
  radarTitle: 'Score per domain',
  radarHint: 'Further out is better. A gap means that nothing in the domain is scored yet.',
  asTable: 'As a table',
  domainTable: 'Domains',
  groupTable: 'Layers',
  range: 'Range',
  capsTitle: 'What limits the result',
  cap: (level: string) => `Limited to ${f.isolate(level)}`,
  capBecause: 'Because of',
  holdsBack: 'What holds you back',
  holdsBackNothing: 'Nothing holds the result back: the highest step is reached.',
  holds: (n: number, level: string, next: string) =>
    f.plural(n, {
      one: `This # answer holds the result at ${f.isolate(level)}. To reach ${f.isolate(next)} it has to rise.`,
      other: `These # answers hold the result at ${f.isolate(level)}. To reach ${f.isolate(next)} they have to rise.`,
    }),
  othersNeeded: (needed: number, of: number) => `and at least ${f.number(needed)} of these ${f.number(of)}`,
  nextSteps: 'Next steps',
  nextStepsHint: 'Stop signs first, then what moves the result most for the least effort.',
  noGaps: 'No gap to the target is left in what has been answered.',
  showAll: (n: number) => f.plural(n, { one: 'Show the one gap', other: 'Show all # gaps' }),
  showFewer: 'Show the first five',
  gain: (points: string) => `${points} points`,
  first: 'First',
  after: 'Then',
  findOut: 'Find out first: nobody is sure.',
  from: (now: string, to: string) => `${f.isolate(now)} → ${f.isolate(to)}`,
  kind: { cap: 'Limits the result', binding: 'Holds the level', gain: 'Raises the score' },
  capsNone: 'No limit applies.',
  empty: 'Nothing is answered yet. The first answers bring the first results.',
  goTo: (id: string) => `Go to ${f.isolateLtr(id)}`,
})
