import type { Format } from '../format.ts'

/** What a person may wish of a report. */
export const reportWishes = (f: Format) => ({
  preset: 'Kind of report',
  presets: {
    board: { name: 'Board', about: 'Two to four pages: the result, what changed, the domains' },
    full: { name: 'Full', about: 'Everything there is, with all answers and the plan' },
    auditor: { name: 'Auditor', about: 'Answers with notes and evidence, and the method' },
  },
  sectionsTitle: 'Sections and order',
  chosen: (n: number) => f.plural(n, { one: '# section', other: '# sections' }),
  changed: 'changed',
  sections: {
    cover: 'Cover',
    contents: 'Contents',
    headline: 'The result in brief',
    trend: 'Over time',
    changes: 'What changed',
    domains: 'Domains',
    heatmap: 'Domains, round by round',
    gaps: 'Gaps and next steps',
    plan: 'Plan',
    answers: 'All answers',
    method: 'How the result was made',
  },
  nothing: 'nothing to tell yet',
  up: (section: string) => `Move up: ${f.isolate(section)}`,
  down: (section: string) => `Move down: ${f.isolate(section)}`,
  moved: (section: string, place: number, of: number) =>
    `${f.isolate(section)} is now ${f.number(place)} of ${f.number(of)}.`,
  reset: 'Reset sections',

  markingTitle: 'Marking and logo',
  marking: 'Marking',
  markingHint: 'Stands on every page. Choose one or write your own.',
  logo: 'Logo on the cover',
  logoHint: (size: string) => `PNG or JPEG up to ${size}. It is used while this page is open and not kept.`,
  chooseLogo: 'Choose a picture',
  removeLogo: 'Remove the logo',
  logoTaken: 'The logo is on the cover.',
  logoProblems: {
    kind: 'This is no PNG or JPEG picture. Save it as one of these and choose it again.',
    heavy: 'This file is too large. Choose a smaller picture.',
    wide: (most: string) => `This picture has more than ${most} pixels on a side. Choose a smaller one.`,
    unreadable: 'This picture cannot be read. Save it anew as PNG or JPEG and choose it again.',
  },

  redactionTitle: 'Withhold',
  redaction: {
    subject: 'The subject’s name, with logo and fingerprint',
    names: 'Names of owners',
    notes: 'Notes, reasons and free text',
    evidence: 'Evidence, links and files',
  },
  redactionHint:
    'The cover tells what is withheld. In texts, names are found where they are written as they were entered: look at the preview before you hand it over.',
  attachClosed: 'The data would tell what this copy withholds, so it cannot be attached.',

  target: 'As on the results page',
})
