import { about } from './ar/about.ts'
import { assessTools } from './ar/assess-tools.ts'
import { compare } from './ar/compare.ts'
import { exports } from './ar/exports.ts'
import { libraryLater } from './ar/library-later.ts'
import { output } from './ar/output.ts'
import { plan } from './ar/plan.ts'
import { report } from './ar/report.ts'
import { reportWishes } from './ar/report-wishes.ts'
import { results } from './ar/results.ts'
import { seal } from './ar/seal.ts'
import { settings } from './ar/settings.ts'
import { subject } from './ar/subject.ts'
import { tables } from './ar/tables.ts'
import { upgrade } from './ar/upgrade.ts'
import type { Format } from './format.ts'
import type { LaterMessages } from './index.ts'

/** Arabic: what the pages need that come after the questions. */
export const arLater = (f: Format): LaterMessages => ({
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
