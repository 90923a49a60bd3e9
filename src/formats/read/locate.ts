import { limits } from './limits.ts'
import { placeOf, valueAt } from './place.ts'
import type { FileProblem, LocatedProblem, Path } from './problem.ts'
import { scanJson } from './scan-json.ts'

const LF = 10
const CR = 13

type Position = { readonly line: number; readonly column: number }

/** Line and column, both from 1, of ascending offsets, in one pass; a line ends with LF, CR or CR LF. */
export function positionsOf(text: string, offsets: readonly number[]): readonly Position[] {
  let line = 1
  let start = 0
  let at = 0
  return offsets.map((offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code !== LF && (code !== CR || text.charCodeAt(at + 1) === LF)) continue
      line++
      start = at + 1
    }
    return { line, column: offset - start + 1 }
  })
}

const keyOf = (path: Path) => JSON.stringify(path)

/** The offsets of the values at these paths, and of everything around them. */
function offsetsOf(text: string, paths: readonly Path[]): ReadonlyMap<string, number> {
  const wanted = new Set(paths.flatMap((path) => path.map((_, end) => keyOf(path.slice(0, end + 1)))))
  const deepest = Math.max(0, ...paths.map((path) => path.length))
  const offsets = new Map<string, number>()
  scanJson(text, {
    ...limits,
    faults: limits.problems,
    visit(path, offset) {
      if (path.length > deepest) return
      const key = keyOf(path)
      if (wanted.has(key)) offsets.set(key, offset)
    },
  })
  return offsets
}

/** Where the value at a path begins; where it is missing, what should hold it. */
function nearestOffset(path: Path, offsets: ReadonlyMap<string, number>): number {
  for (let end = path.length; end > 0; end--) {
    const offset = offsets.get(keyOf(path.slice(0, end)))
    if (offset !== undefined) return offset
  }
  return 0
}

/** Adds line, column and place to problems of a document, first by position; `value` is what the text parsed to. */
export function locate(text: string, value: unknown, problems: readonly FileProblem[]): readonly LocatedProblem[] {
  // What is missing at the root stands nowhere: no need to look through a large file for it.
  const present = problems.map(({ path }) => path).filter((path) => valueAt(value, path.slice(0, 1)) !== undefined)
  const offsets = present.length > 0 ? offsetsOf(text, present) : new Map<string, number>()
  const found = problems
    .map((problem) => ({ problem, offset: nearestOffset(problem.path, offsets) }))
    .sort((a, b) => a.offset - b.offset)
  const positions = positionsOf(
    text,
    found.map(({ offset }) => offset),
  )
  return found.map(({ problem }, at) => {
    const place = placeOf(value, problem.path)
    return { ...problem, ...positions[at], ...(place ? { place } : {}) }
  })
}
