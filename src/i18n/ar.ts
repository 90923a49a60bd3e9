import { assess } from './ar/assess.ts'
import { compare } from './ar/compare.ts'
import { library } from './ar/library.ts'
import { output } from './ar/output.ts'
import { report } from './ar/report.ts'
import { results } from './ar/results.ts'
import { settings } from './ar/settings.ts'
import { shell } from './ar/shell.ts'
import { terms } from './ar/terms.ts'
import type { Format } from './format.ts'
import type { Messages } from './index.ts'

/** Arabic. */
export const ar = (f: Format): Messages => ({
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
