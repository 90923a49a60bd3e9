import type { Path, Place } from './problem.ts'

/** The lists and records whose items people know by id. */
const KINDS: Readonly<Record<string, Place['kind']>> = {
  questions: 'question',
  answers: 'question',
  domains: 'domain',
  sections: 'section',
  groups: 'group',
  scales: 'scale',
  steps: 'level',
  levels: 'level',
  caps: 'cap',
  targets: 'target',
  frameworks: 'framework',
  boards: 'board',
  facts: 'fact',
  categories: 'category',
}

/** Where a list or record of that name holds something else: a scale's steps, a target's demands on questions. */
const MISNAMED: Partial<Readonly<Record<Place['kind'], readonly string[]>>> = {
  level: ['scales'],
  question: ['targets'],
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** The value at a path; undefined when there is none. Own members only. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

function idOf(item: unknown, step: string | number): string | undefined {
  if (typeof step === 'string') return step
  return isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined
}

/** The innermost named part of a document that a path runs through; undefined outside of all of them. */
export function placeOf(root: unknown, path: Path): Place | undefined {
  for (let end = path.length - 1; end > 0; end--) {
    const step = path[end]
    const kind = KINDS[String(path[end - 1])]
    if (kind === undefined || step === undefined) continue
    const id = idOf(valueAt(root, path.slice(0, end + 1)), step)
    if (id !== undefined && !MISNAMED[kind]?.some((part) => path.includes(part))) return { kind, id }
  }
  return undefined
}
