import { assess } from './en/assess.ts'
import { library } from './en/library.ts'
import { shell } from './en/shell.ts'
import { terms } from './en/terms.ts'
import type { Format } from './format.ts'

/** English: what the library and the questions need. */
export const en = (f: Format) => ({
  shell: shell(f),
  terms: terms(f),
  library: library(f),
  assess: assess(f),
})
