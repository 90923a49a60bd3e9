import { about } from './en/about.ts'
import { assessTools } from './en/assess-tools.ts'
import { compare } from './en/compare.ts'
import { exports } from './en/exports.ts'
import { libraryLater } from './en/library-later.ts'
import { output } from './en/output.ts'
import { plan } from './en/plan.ts'
import { report } from './en/report.ts'
import { reportWishes } from './en/report-wishes.ts'
import { results } from './en/results.ts'
import { seal } from './en/seal.ts'
import { settings } from './en/settings.ts'
import { subject } from './en/subject.ts'
import { tables } from './en/tables.ts'
import { upgrade } from './en/upgrade.ts'
import type { Format } from './format.ts'

/** English: what the pages need that come after the questions. */
export const enLater = (f: Format) => ({
  assessTools: assessTools(f),
  results: results(f),
  compare: compare(f),
  report: report(f),
  reportWishes: reportWishes(f),
  libraryLater: libraryLater(f),
  output: output(f),
  exports: exports(f),
  tables: tables(f),
  seal: seal(f),
  settings: settings(f),
  about: about(f),
  subject: subject(f),
  plan: plan(f),
  upgrade: upgrade(f),
})
