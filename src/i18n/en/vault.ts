import type { Format } from '../format.ts'

/** The vault: what is kept in this browser, encrypted under a passphrase. */
export const vault = (f: Format) => ({
  title: 'Vault',
  off: 'What is kept in this browser is not encrypted: whoever can use this browser profile can read it.',
  offHint:
    'With the vault on, everything here is encrypted and opens only with a passphrase of your own. Mizan locks itself when nothing is done for a while.',
  impossible: 'The vault needs an address that begins with https, or this machine’s own.',
  turnOn: 'Turn on the vault',
  on: 'Everything kept in this browser is encrypted. The key is forgotten when Mizan locks itself or the page is closed.',
  lockNow: 'Lock now',
  notLocked: 'Something is not saved yet, and locking would lose it. Save or export it first.',
  idle: 'Lock when nothing was done for',
  minutes: (minutes: number) => f.plural(minutes, { one: '# minute', other: '# minutes' }),
  soon: 'Mizan locks itself in half a minute.',
  stay: 'Keep it open',
  changePassphrase: 'Change the passphrase',
  newPhrase: 'Make a new recovery phrase',
  turnOff: 'Turn off the vault',
  turnOffTitle: 'Turn off the vault?',
  turnOffWarning: 'Everything is decrypted again. Whoever can use this browser profile can read it then.',
  turnOffLosing: 'Stored rows that do not open are lost when the vault is turned off.',
  turnOffAnyway: 'Turn it off and lose them',
  turnedOff: 'The vault is off. Nothing here is encrypted any more.',
  turnedOn: 'The vault is on. Everything here is encrypted.',
  changed: 'Changed. The one before opens nothing any more.',
  later: 'The second store could not be cleaned of what was in it before. Mizan tries again each time it is opened.',
  notDone: 'The browser refused to write. Nothing has changed.',
  goneMeanwhile: 'The vault was changed in another tab. Reload the page.',

  setUpIntro:
    'Choose a passphrase. Mizan asks for it each time it is opened, in every tab. Nobody can look it up or reset it.',
  setUpBefore:
    'What was kept here before may stay readable in the browser’s own files and history until it tidies up, which no page can make it do. To be sure: export everything, clear this site’s data and history in the browser, turn the vault on, and open your files again.',
  current: 'Passphrase or recovery phrase of now',
  passphrase: 'Passphrase',
  newPassphrase: 'New passphrase',
  again: 'The same passphrase again',
  passphraseHint: (least: number) =>
    `At least ${f.number(least)} characters. Five words that have nothing to do with each other are strong and easy to remember.`,
  tooShort: (least: number) => `The passphrase needs at least ${f.number(least)} characters.`,
  notTheSame: 'The two passphrases are not the same.',
  show: 'Show what is typed',
  next: 'Next',
  change: 'Change',
  phraseTitle: 'Recovery phrase',
  phraseIntro:
    'It opens the vault when the passphrase is forgotten. Print it or write it down and keep it away from this device. It is not shown again.',
  phraseSheet:
    'Whoever has this phrase and this device can open the vault. Seven groups; capital and small letters are the same, and there is no letter O or I in it.',
  print: 'Print',
  confirm: (group: number) => `Group ${f.number(group)} of the phrase`,
  confirmHint: 'From your paper, so that it is sure to be there.',
  confirmWrong: 'This is not that group. Look at the paper again.',
  working: 'Encrypting…',

  lockedTitle: 'Mizan is locked',
  lockedIntro: 'What is kept in this browser is encrypted. It opens with your passphrase.',
  recoveryPhrase: 'Recovery phrase',
  recoveryHint: 'Seven groups of five letters and digits.',
  usePhrase: 'Use the recovery phrase',
  usePassphrase: 'Use the passphrase',
  unlock: 'Unlock',
  opening: 'Opening…',
  nothingTyped: 'Type it first.',
  wrongPassphrase: 'It does not open with this passphrase. Look at capital letters and the keyboard’s language.',
  wrongPhrase: 'It does not open with this recovery phrase. It may belong to another browser or to an earlier vault.',
  wrongLength: (groups: number) => `A recovery phrase has ${f.number(groups)} groups of five letters and digits.`,
  wrongGroup: (group: number) => `Group ${f.number(group)} is mistyped.`,
  newer: 'A newer Mizan has encrypted this store. Reload to get that version. Nothing was touched.',
  damaged:
    'The record that holds the encrypted keys is damaged, so nothing can open this store any more. A backup can be restored after everything here is erased.',
  openedByPhrase: 'Opened with the recovery phrase. You can choose a new passphrase in the settings.',
  neither: 'Neither of the two is left?',
  neitherHint:
    'Then nobody can read this store any more. You can erase everything in this browser and begin anew, for example with a backup.',
  erase: 'Erase everything',
  eraseTitle: 'Erase everything?',
  eraseWarning:
    'Every assessment, questionnaire and setting in this browser is erased for good. This cannot be undone.',
  eraseNow: 'Erase now',
  recoveryLocked: 'What was found is encrypted. It opens with your passphrase, then it can be downloaded.',

  unreadable: (rows: number) =>
    `${f.plural(rows, { one: 'One stored row does not open', other: '# stored rows do not open' })}: damaged or changed outside Mizan. Everything else can be read. A backup has what is missing.`,
  unreadableTable: {
    assessments: 'Assessment',
    answers: 'Answer',
    files: 'Evidence file',
    questionnaires: 'Questionnaire',
    roadmaps: 'Roadmap',
    settings: 'Setting',
  },
  unreadableIn: (what: string, subject: string) => `${what}, ${f.isolate(subject)}`,
  unreadableRow: (what: string, row: string) => `${what}, row ${f.isolateLtr(row)}`,
  /** Titles of pages that name no subject. */
  pages: {
    assess: 'Questions',
    results: 'Results',
    compare: 'Compare',
    subject: 'Rounds over time',
    report: 'Report',
    settings: 'Settings',
    vault: 'Vault',
    about: 'About',
  },
})
