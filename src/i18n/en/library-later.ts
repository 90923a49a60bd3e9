import type { Format } from '../format.ts'

/** The library's seldom parts: what its dialogs ask and what is said after something was done. */
export const libraryLater = (f: Format) => ({
  renameTitle: 'Rename the subject',
  renameHint: 'All rounds of this subject get the new name.',
  nextRoundStarted: (n: number) =>
    f.plural(n, { one: 'A new round with # answer carried over.', other: 'A new round with # answers carried over.' }),
  deleted: (subject: string, date: string) => `Deleted: ${f.isolate(subject)}, ${date}.`,
  restored: 'It is back.',
  exported: (file: string) => `Exported as ${f.isolateLtr(file)}.`,
  openedAssessment: (subject: string) => `Opened the assessment of ${f.isolate(subject)}.`,
  alreadyThere: (subject: string) => `The assessment of ${f.isolate(subject)} is already here, identical.`,
  keptBoth: (subject: string) =>
    `An assessment with this id was here with other answers. Both are kept: ${f.isolate(subject)}.`,
  openedQuestionnaire: (title: string) => `Added ${f.isolate(title)} to the questionnaires.`,
  openFailed: (file: string) => `${f.isolate(file)} was not opened. Nothing was changed.`,
  moreProblems: (n: number) => f.plural(n, { one: 'and # more problem', other: 'and # more problems' }),
  translationWithout: (id: string) =>
    `This is a translation of ${f.isolateLtr(id)}. Open that questionnaire first, then this file again.`,
  questionnaire: 'Questionnaire',
  subject: 'Subject',
  subjectHint: 'Who or what is assessed: a firm, a post, a ministry',
  subjectNeeded: 'Give the subject a name.',
  dateNeeded: 'Choose a date.',
  differentVersion:
    'Assessments here use this questionnaire id and version with other content. Raise the version in the file and open it again.',
  nextRoundHint: 'Carries the answers over, marked, with today’s date',
})
