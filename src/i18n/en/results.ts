import type { Format } from '../format.ts'
import { explain } from './results-explain.ts'
import { whatIf } from './results-what-if.ts'

/** The results of one assessment. */
export const results = (f: Format) => ({
  title: (subject: string) => `Results of ${f.isolate(subject)}`,
  goOn: 'Go on answering',
  report: 'Report',
  compare: 'Compare',
  result: 'Result',
  between: (lower: string, upper: string) => `Between ${lower} and ${upper}`,
  provisional: (open: string, lower: string, upper: string) =>
    lower === upper
      ? `${open}, yet the result stays at ${lower} whatever the answers are.`
      : `${open}, so the result is between ${lower} and ${upper}.`,
  indexRange: (lower: string, upper: string) => `between ${lower} and ${upper} until everything is known`,
  coverageText: (share: string) => `${share} of what applies is in place`,
  completenessText: (share: string) => `${share} answered`,
  sinceLast: (points: string, date: string) => `${points} points since ${date}`,
  radarTitle: 'Score per domain',
  domainTable: 'Domains',
  groupTable: 'Layers',
  cap: (level: string) => `Limited to ${f.isolate(level)}`,
  withoutCap: (level: string) => `Without this the result would be ${f.isolate(level)}.`,
  nextSteps: 'Next steps',
  nextStepsHint: 'What limits the result comes first, then what moves it most for the least effort.',
  noGaps: 'No gap to the target is left in what has been answered.',
  showAll: (n: number) => f.plural(n, { one: 'Show the one gap', other: 'Show all # gaps' }),
  showFewer: 'Show the first five',
  gain: (points: string) => `${points} points`,
  first: 'First',
  after: 'Then',
  findOut: 'Find out first: nobody is sure.',
  from: (now: string, to: string) => `${f.isolate(now)} → ${f.isolate(to)}`,
  kind: { cap: 'Limits the result', binding: 'Holds the level', gain: 'Raises the score' },
  empty: 'Nothing is answered yet. The first answers bring the first results.',
  goTo: (id: string) => `Go to ${f.isolateLtr(id)}`,
  more: 'More',
  moreAbout: (id: string) => `More about ${f.isolateLtr(id)}`,
  hasNote: 'With a note',
  noQuestions: 'No question belongs here.',
  bandLegend: 'The pale band shows how far the index can still move while questions are open or not sure.',

  held: {
    title: 'What holds you back',
    nothing: 'Nothing holds the result back: the highest step is reached.',
    nothingHere: 'Nothing is held back: the highest step is reached.',
    none: 'No level yet: nothing here is answered, or nothing applies.',
    holding: (n: number, level: string, next: string) =>
      f.plural(n, {
        one: `This answer holds the result at ${f.isolate(level)}. It has to rise to reach ${f.isolate(next)}.`,
        other: `These # answers hold the result at ${f.isolate(level)}. All of them have to rise to reach ${f.isolate(next)}.`,
      }),
    open: (n: number, next: string) =>
      f.plural(n, {
        one: `# question that ${f.isolate(next)} depends on is still open.`,
        other: `# questions that ${f.isolate(next)} depends on are still open.`,
      }),
    others: (needed: number, of: number, level: string) =>
      f.plural(of, {
        one: `This one has to reach ${f.isolate(level)}.`,
        other: `At least ${f.number(needed)} of these # have to reach ${f.isolate(level)}.`,
      }),
    required: (level: string) => `Have to rise for ${f.isolate(level)}`,
    stillOpen: 'Still open',
    later: 'What would limit it further up',
    index: (level: string, needed: string, now: string) =>
      `For ${f.isolate(level)} the index has to reach ${needed}; it stands at ${now}.`,
    domainIndex: (level: string, needed: string, now: string) =>
      `For ${f.isolate(level)} the index here has to reach ${needed}; it stands at ${now}.`,
    rest: (n: number) => f.plural(n, { one: 'Show # more', other: 'Show # more' }),
  },

  explain: explain(f),

  target: {
    label: 'Target',
    none: 'No target',
    byCategory: (title: string) => `As the category asks: ${title}`,
    notSaved: 'The target was not stored. Nothing has changed.',
    overall: (index: string) => `Target ${index}`,
    level: (level: string) => `target: ${f.isolate(level)}`,
    how: 'A domain’s target is the index the target names, or the one it has when every answer stands where the target asks.',
  },

  category: {
    asks: (category: string, level: string) => `${f.isolate(category)} asks for ${f.isolate(level)}.`,
    reached: (level: string) => `Reached: ${f.isolate(level)}.`,
    met: 'That is what the category asks for.',
    notMet: 'That is less than the category asks for.',
    undecided: 'Open questions decide whether that is enough.',
    asksNothing: (category: string) => `${f.isolate(category)} asks for no particular level.`,
    missing: (n: number) =>
      f.plural(n, {
        one: '# fact is missing. Until it is known, neither the category nor its target is known.',
        other: '# facts are missing. Until they are known, neither the category nor its target is known.',
      }),
    answer: 'Answer now',
  },

  board: {
    row: 'Row',
    index: 'Reading',
    answers: 'Answers',
    answered: (done: number, all: number) => `${f.number(done)} of ${f.number(all)} answered`,
    unsure: '?',
    apart: 'Beside the board',
    apartHint: 'This stands for the whole board, so it is not counted in any row.',
    empty: 'no question cites it',
    legend: 'Each mark is one answer: the fuller, the higher. A dashed mark is open, ? is not sure, – does not apply.',
  },

  whatIf: whatIf(f),
})
