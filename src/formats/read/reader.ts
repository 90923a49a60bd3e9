import type { FileProblem, Path, Reading } from './problem.ts'

/** One kind of file that can be opened: an object in a file of its own and a line in `index.ts`. */
export type Reader<Contents> = {
  /** what the document says in its `format` */
  readonly format: string
  /** the newest format version it knows; older ones are brought up to date before they are read */
  readonly formatVersion: number
  readonly mostBytes: number
  /** Checks shape and meaning of a parsed, up-to-date document, read from these bytes. Never throws. */
  readonly read: (document: unknown, bytes: Uint8Array) => Reading<Contents>
}

/** The value when there is no problem, otherwise the problems. */
export function unless<T>(problems: readonly FileProblem[], value: T): Reading<T> {
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems }
}

/** The same problems as seen from a document that holds the checked one at `around`. */
export function within(around: Path, problems: readonly FileProblem[]): readonly FileProblem[] {
  return problems.map((problem) => ({ ...problem, path: [...around, ...problem.path] }))
}
