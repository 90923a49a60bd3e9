import { assess } from './ar/assess.ts'
import { library } from './ar/library.ts'
import { shell } from './ar/shell.ts'
import { terms } from './ar/terms.ts'
import type { Format } from './format.ts'
import type { FirstMessages } from './index.ts'

/** Arabic: what the library and the questions need. */
export const ar = (f: Format): FirstMessages => ({
  shell: shell(f),
  terms: terms(f),
  library: library(f),
  assess: assess(f),
})
