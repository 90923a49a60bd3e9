import type { Format } from '../format.ts'

/** The page of one subject: its rounds over time, what happened, where it wants to be. */
export const subject = (f: Format) => ({
  about: (rounds: string, questionnaires: number) =>
    `${rounds} · ${f.plural(questionnaires, { one: '# questionnaire', other: '# questionnaires' })}`,
  version: 'Version',
  answered: (percent: string) => `${percent} answered`,
  lane: 'How much was answered in each round',
  provisional: 'provisional',
  onlyOne: 'One value so far',
  fromTo: (from: string, was: string, to: string, is: string) => `From ${was} on ${from} to ${is} on ${to}`,
  lead: {
    now: (round: string, index: string, level: string | null) =>
      level ? `Newest round, ${round}: ${level}, index ${index}.` : `Newest round, ${round}: index ${index}.`,
    nothing: (round: string) => `Newest round, ${round}: nothing is scored yet.`,
    up: (points: string, round: string) => `That is ${points} points more than on ${round}.`,
    down: (points: string, round: string) => `That is ${points} points less than on ${round}.`,
    same: (round: string) => `The index is the same as on ${round}.`,
    moreAnswered: (was: string, is: string) =>
      `More of the questions were answered this time (${is} instead of ${was}), so part of the fall may come from what had been left open.`,
    otherRuler: (round: string) =>
      `The round before, ${round}, answered another version of the questionnaire, so the two numbers are not compared.`,
  },
  reading: {
    own: (versions: string) =>
      `The rounds answer different versions of the questionnaire (${versions}): each is shown with the score it was given, and no line runs from one version to the next.`,
    newest: (version: string) =>
      `Every round is shown as version ${version} reads it: answers are carried over where questions match, and what an earlier version did not ask counts as open.`,
    as: (version: string) => `Read all rounds as version ${version}`,
  },
  chart: {
    title: (node: string) => `${f.isolate(node)} over time`,
    value: (round: string, index: string, answered: string) => `${round} ${index} (${answered})`,
    target: (percent: string) => `Target: ${percent}.`,
  },
  legend: {
    all: 'all answered',
    part: 'filled as far as it was answered',
    goal: 'goal, at its date',
    ruler: 'another version of the questionnaire',
  },
  oneRound:
    'One round so far. A second one makes a line: “Next round” starts it with all answers carried over, to be confirmed or changed.',
  multiples: 'Every domain, on one scale',
  values: 'All values as a table',
  goTo: 'Go to',
  named: (action: string, round: string) => `${action}, ${round}`,
  compareThis: (round: string) => `Compare ${round}`,
  edit: 'Edit',
  remove: 'Remove',
  actionsFor: (line: string) => `Edit or remove: ${f.isolate(line)}`,
  events: {
    title: 'What happened',
    add: 'Add an event',
    editTitle: 'Edit the event',
    none: 'Note what explains the line: a new firewall, a move, an incident. It stands on the time axis with its number.',
    text: 'What happened',
    textHint: 'For example: new firewall',
    textNeeded: 'Say in a few words what happened.',
    removed: (text: string) => `Removed: ${text}.`,
  },
  goals: {
    title: 'Goals',
    add: 'Add a goal',
    editTitle: 'Edit the goal',
    none: 'Say where this should be, and by when: an index or a level, overall or for a domain.',
    what: 'What for',
    measure: 'Measured by',
    level: (title: string) => `Level: ${title}`,
    percent: 'Index in percent',
    percentNeeded: 'Give a number from 0 to 100.',
    when: 'By when',
    whenHint: 'May be left empty',
    line: (node: string, value: string) => `${node}: ${value}`,
    byDate: (date: string) => `by ${date}`,
    by: (value: string, date: string) => `Goal: ${value} by ${date}.`,
    some: (value: string) => `Goal: ${value}.`,
    removed: (line: string) => `Removed: ${line}.`,
    stands: {
      reached: 'reached',
      points: (points: string) => `${points} points to go`,
      level: (now: string) => `now ${now}`,
      unknown: 'not scored yet',
      overdue: 'its date has passed',
    },
  },
})
