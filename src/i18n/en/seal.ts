import type { Format } from '../format.ts'

/** Finals: marking, revising, verifying. */
export const seal = (f: Format) => ({
  markTitle: (subject: string) => `Mark as final: ${f.isolate(subject)}`,
  nothingLeft: 'Every question is answered and confirmed.',
  left: 'Still to be settled:',
  open: (n: number) => f.plural(n, { one: '# question is open', other: '# questions are open' }),
  notSure: (n: number) => f.plural(n, { one: '# answer is “not sure”', other: '# answers are “not sure”' }),
  carried: (n: number) =>
    f.plural(n, {
      one: '# answer is carried over and not confirmed',
      other: '# answers are carried over and not confirmed',
    }),
  flagged: (n: number) =>
    f.plural(n, { one: '# answer is marked for review', other: '# answers are marked for review' }),
  fileFault: {
    missing: (name: string) => `The evidence file ${f.isolate(name)} is not here`,
    other: (name: string) => `The evidence file ${f.isolate(name)} is not the one the answer names`,
  },
  consequence:
    'A final assessment is sealed: nothing in it can be changed any more, the subject’s name included. To correct something later, begin a new revision; this one stays as it is.',
  notMarked: 'It was not marked as final. Nothing was changed; try again.',
  changedMeanwhile: 'It was not marked as final: it has changed meanwhile, perhaps in another tab. Look at it again.',
  alreadyFinal: 'It is final already, perhaps from another tab.',
  marked: (fingerprint: string) => `Final and sealed. Fingerprint: ${f.isolateLtr(fingerprint)}`,

  sealedOn: (date: string) => `Sealed on ${date}`,
  unsealed: 'It has no seal, so nothing tells whether it was changed since.',
  fingerprint: 'Fingerprint',
  copy: 'Copy the fingerprint',
  copied: 'The fingerprint is in the clipboard.',
  notCopied: 'The browser refused the clipboard. Select the digits and copy them.',
  broken: 'The seal does not fit: this assessment was changed after it was sealed, or the seal is another’s.',
  revisedBy: 'A newer revision replaces this one.',
  toRevision: 'Open it',
  revisionIntro:
    'The new revision begins as a draft with every answer and evidence file of the final one. The final one stays as it is and can still be opened.',
  revisionThere: 'A draft of a newer revision is here already.',
  revisionStarted: (n: number) => `Revision ${f.number(n)} is a draft. The final one stays as it is.`,

  toVerify: 'Verify a file, or everything sealed here',
  verifyTitle: 'Verify',
  verifyIntro: 'Whether what was marked as final is still what it was.',
  ofSubject: (subject: string) => `Sealed rounds of ${f.isolate(subject)}`,
  everything: 'Everything sealed here',
  everySubject: 'Show every subject',
  nothingSealed: 'Nothing here is sealed yet. Mark an assessment as final, or verify a file.',
  noSealHere:
    'This assessment has no seal, so nothing can be said about it. What is sealed of its subject stands below.',
  checking: 'Verifying…',
  intactLine: (n: number) =>
    f.plural(n, {
      one: 'Intact: # sealed round is what was sealed.',
      other: 'Intact: # sealed rounds are what was sealed, and none is missing between them.',
    }),
  brokenLine: 'Not intact. What is wrong is said below.',
  round: 'Round',
  sealed: 'Sealed',
  state: 'State',
  intact: 'Intact',
  changed: 'Changed after it was sealed, or the seal is another’s',
  gap: (round: string, fingerprint: string) =>
    `The round sealed before that of ${round} is not here (fingerprint ${f.isolateLtr(fingerprint)}). It was deleted, was never opened here, or somebody put others in its place.`,
  fork: (rounds: string) =>
    `${rounds}: they all follow the same round. This happens when two devices seal separately, and when somebody puts another round in the place of one.`,
  end: (fingerprint: string) =>
    `The round last sealed in this browser is not here (fingerprint ${f.isolateLtr(fingerprint)}). It was deleted or taken away.`,
  paper: 'Compare with paper',
  compare: 'Compare',
  paperLabel: 'Fingerprint from a printed report',
  paperHint: '16 digits and letters from the cover or the foot of any page',
  paperIncomplete: 'A fingerprint has 16 signs: digits and the letters a to f.',
  paperSame: (subject: string, date: string) =>
    `It matches: this is the fingerprint of ${f.isolate(subject)}, ${date}, and its content fits the seal.`,
  paperBroken: (subject: string, date: string) =>
    `It is the fingerprint of ${f.isolate(subject)}, ${date}, but the content was changed since it was sealed.`,
  paperOther: 'It does not match: nothing on this page has this fingerprint.',
  file: 'Verify a file',
  chooseFile: 'Choose a file',
  fileHint: 'Only looked at: nothing is added to the library.',
  fileIntact: (subject: string, date: string) => `Intact: ${f.isolate(subject)}, ${date}, is what was sealed.`,
  fileBroken: (name: string) => `${f.isolate(name)} is not intact: it was changed after it was sealed, or damaged.`,
  fileIncomplete: (name: string) =>
    `The seal of ${f.isolate(name)} fits its answers, but not everything named as evidence is in it.`,
  fileUnsealed: (name: string) => `${f.isolate(name)} has no seal, so nothing can be said about it.`,
  fileOther: (name: string) => `${f.isolate(name)} is not an assessment.`,
  fileUnread: (name: string) => `${f.isolate(name)} cannot be read as a Mizan file. Open it in the library to see why.`,
  limitTitle: 'What this can tell',
  limit:
    'Seals find accidents and careless edits, and say where. They do not stop a forger: whoever can change the files can seal everything anew, and it would be intact. What a forger cannot change is a fingerprint that is already on paper elsewhere. Compare it.',

  openedIntact: (subject: string) => `Opened the final assessment of ${f.isolate(subject)}. Its seal is intact.`,
  openedMoved: (subject: string) =>
    `Opened the final assessment of ${f.isolate(subject)}. Its seal is intact. The draft that was here with the same id is kept beside it.`,
  openedUnsealed: (subject: string) =>
    `Opened the assessment of ${f.isolate(subject)}. It is final but has no seal, so nothing tells whether it was changed.`,
  otherFinal: (subject: string) =>
    `Another final assessment of ${f.isolate(subject)} with the same id is here. Two finals cannot share it; nothing was changed.`,
  brokenFile: (name: string) =>
    `${f.isolate(name)} was not opened: its seal does not fit its content. It was changed after it was sealed, or damaged. It can be opened as a draft without the seal.`,
  asDraft: 'Open as a draft',
  openedAsDraft: (subject: string) =>
    `Opened as a draft, without the seal that did not fit: ${f.isolate(subject)}. Nothing here vouches for its answers.`,

  renameRefused:
    'Final rounds carry the name they were sealed under, so it cannot be changed. A new name begins with a new assessment.',
})
