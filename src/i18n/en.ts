import { assess } from './en/assess.ts'
import { compare } from './en/compare.ts'
import { library } from './en/library.ts'
import { output } from './en/output.ts'
import { report } from './en/report.ts'
import { results } from './en/results.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { terms } from './en/terms.ts'
import type { Format } from './format.ts'

/** English. */
export const en = (f: Format) => ({
  shell: shell(f),
  terms: terms(f),
  library: library(f),
  assess: assess(f),
  results: results(f),
  compare: compare(f),
  report: report(f),
  output: output(f),
  settings: settings(f),
})
