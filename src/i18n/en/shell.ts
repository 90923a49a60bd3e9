import type { Format } from '../format.ts'

/** The frame around every page. */
export const shell = (f: Format) => ({
  name: 'Mizan',
  tagline: 'Weigh your cyber readiness',
  promise: 'Everything stays on this device.',
  settings: 'Settings',
  library: 'Library',
  skip: 'Skip to content',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  dismiss: 'Dismiss',
  back: 'Back',
  more: 'More actions',
  loading: 'Opening…',
  notFoundTitle: 'Nothing here',
  notFound:
    'This address leads nowhere. It may belong to an assessment that was deleted or that is kept in another browser.',
  toLibrary: 'Go to the library',
  failedTitle: 'This page stopped working',
  failed:
    'Your answers are kept. Reload the page to go on; if it happens again, export the assessment from the library.',
  reload: 'Reload',
  framed: 'Mizan does not run inside another page. Open it in a tab of its own.',
  storageTitle: 'Mizan cannot open its store',
  storage: {
    newer: 'A newer Mizan has already used the store in this browser. Reload to get that version. Nothing was touched.',
    blocked: 'Another tab holds the store with an older Mizan. Close the other tabs and reload.',
    full: 'The disk or the browser’s quota is full. Free some space and try again; what was saved is still there.',
    closed: 'The browser closed the store. Reload the page; what was saved is still there.',
    locked: 'The store is locked. Reload the page.',
    unknown: 'The browser refused to open its database. Private windows and some settings switch it off.',
  },
  printed: (date: string) => `Printed ${f.date(date)}`,
})
