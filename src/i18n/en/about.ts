import type { Format } from '../format.ts'

/** What Mizan is and what is in it. */
export const about = (f: Format) => ({
  title: 'About and licences',
  what: 'Mizan weighs cyber readiness: questionnaires, scores, comparison over time and reports, all on this device.',
  version: (app: string) => `Version ${f.isolateLtr(app)}`,
  own: `Mizan itself is free software under the ${f.isolateLtr('Apache-2.0')} licence.`,
  others: 'The work of others',
  othersHint: (n: number) =>
    `${f.plural(n, {
      one: '# package or typeface of others is',
      other: '# packages and typefaces of others are',
    })} part of this build. Open one to read its licence.`,
  materials: 'Bill of materials',
  materialsHint: 'The same for machines, with versions and digests, to check for known weaknesses.',
  download: `Download as ${f.isolateLtr('CycloneDX')} (${f.isolateLtr('JSON')})`,
})
