import type { Format } from '../format.ts'

/** What is said about the two stores: when they were damaged, and how many copies there are. */
export const recovery = (f: Format) => ({
  title: 'Part of the store was damaged',
  intro:
    'Mizan keeps everything twice in this browser. Both copies were damaged, and not all of it could be put together again. Nothing has been changed yet.',
  unreadable:
    'The browser cannot open its database any more. The second copy is whole: download it, then clear the data of this site in the browser’s settings and open the assessments again from your files.',
  found: 'What is there',
  holds: (assessments: number, answers: number, questionnaires: number) =>
    [
      f.plural(assessments, { one: '# assessment', other: '# assessments' }),
      f.plural(answers, { one: '# answer', other: '# answers' }),
      f.plural(questionnaires, { one: '# questionnaire', other: '# questionnaires' }),
    ].join(', '),
  missing: 'What is missing',
  missingChanges: (changes: number) =>
    f.plural(changes, { one: 'One change that was saved', other: '# changes that were saved' }),
  between: (from: string, to: string) => `made between ${from} and ${to}`,
  after: (from: string) => `made after ${from}`,
  before: (to: string) => `made before ${to}`,
  unknown: 'How much is missing cannot be told: the damaged part held the count itself.',
  download: 'Download everything found',
  downloadHint: 'One JSON file with every assessment and questionnaire that could be read. Keep it before you go on.',
  goOn: 'Go on with what was found',
  goOnHint: 'Both copies are written anew from it. Check the latest answers of each assessment.',
  notDone: 'The store refuses to be written. Download everything found, then try again.',
  twoCopies: 'Every change is kept twice, in two stores that do not depend on each other.',
  oneCopy: 'A single copy is kept: the second store is missing or out of order here.',
  oneCopyHint: 'Saved in a single copy: export this assessment when you stop.',
  exportNow: 'Export',
})
