import type { Format } from '../format.ts'

/** Settings. */
export const settings = (f: Format) => ({
  appearance: 'Language and appearance',
  digits: 'Digits',
  digitSets: { latn: '0123456789', arab: '٠١٢٣٤٥٦٧٨٩' },
  shortcuts: 'Single-key shortcuts while answering',
  shortcutsHint: 'Digits answer, letters move and mark. Off: only the usual keys of the browser act.',
  store: 'What is kept in this browser',
  kept: (assessments: number, questionnaires: number) =>
    `${f.plural(assessments, { one: '# assessment', other: '# assessments' })}, ${f.plural(questionnaires, {
      one: '# imported questionnaire',
      other: '# imported questionnaires',
    })}`,
  usage: (megabytes: string) => `About ${megabytes} MB used`,
  persistent: 'The browser has promised not to clear this store by itself.',
  notPersistent: 'The browser may clear this store when the disk runs short.',
  askPersistent: 'Ask the browser to keep it',
  refusedPersistent: 'The browser did not agree. Keep backups of what matters.',
  offlineReady: 'Mizan is kept in this browser and works without a network.',
  offlineNot: 'Mizan is not kept offline here: it needs its server to open.',
  newerBuild: 'A new version is ready; it is used the next time you open Mizan.',
  erase: 'Erase everything',
  eraseHint:
    'Every assessment, imported questionnaire and setting in this browser. Files saved elsewhere are not touched.',
  eraseTitle: 'Erase everything?',
  eraseWarning: 'This cannot be undone. Back up what you want to keep first.',
  eraseNow: 'Erase now',
  erased: 'Everything in this browser is erased.',
  about: 'About',
  version: (engine: string) => `Scoring engine ${f.isolateLtr(engine)}`,
})
