import type * as z from 'zod/mini'
import { limits } from './limits.ts'
import { valueAt } from './place.ts'
import type { FileProblem, Params, Path, Reading, ShapeProblemCode } from './problem.ts'

type Issue = z.core.$ZodIssue
type IssueOf<C extends Issue['code']> = Extract<Issue, { readonly code: C }>

/** Codes the schemas name themselves, as the message of a check. */
const NAMED = [
  'bad-id',
  'reserved-id',
  'bad-language',
  'bad-version',
  'bad-date',
  'impossible-date',
  'bad-time',
  'bad-digest',
  'bad-base64',
  'bad-address',
  'bad-type',
  'hidden-character',
] as const satisfies readonly ShapeProblemCode[]

const steps = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)))

/** The name of the field a path ends in, with its position when it is an item of a list: `steps[2]`, from 1. */
function fieldOf(path: Path): string {
  const last = path.at(-1)
  if (typeof last !== 'number') return last ?? ''
  return `${fieldOf(path.slice(0, -1))}[${last + 1}]`
}

const problem = (code: ShapeProblemCode, path: Path, params: Params = {}): FileProblem => ({
  code,
  path,
  params: { field: fieldOf(path), ...params },
})

function tooSmall(issue: IssueOf<'too_small'>, path: Path): FileProblem {
  const least = Number(issue.minimum)
  if (issue.origin === 'array') return problem('too-few', path, { least })
  if (issue.origin === 'string') return problem('empty-text', path)
  return problem('number-below', path, { least, strictly: issue.inclusive ? 0 : 1 })
}

function tooBig(issue: IssueOf<'too_big'>, path: Path): FileProblem {
  const most = Number(issue.maximum)
  if (issue.origin === 'array') return problem('too-many', path, { most })
  return problem(issue.origin === 'string' ? 'too-long' : 'number-above', path, { most })
}

/** The problems of the alternative that fits best: the one whose problems lie deepest, then the one with fewest. */
function bestAlternative(issue: IssueOf<'invalid_union'>, root: unknown, path: Path): readonly FileProblem[] {
  const found = valueAt(root, path)
  if ('options' in issue && Array.isArray(issue.options)) {
    return [
      found === undefined
        ? problem('missing', path)
        : problem('not-one-of', path, { options: issue.options.join(', ') }),
    ]
  }
  const depth = (issues: readonly Issue[]) => Math.min(...issues.map((one) => one.path.length))
  const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)
  if (!best || depth(best) === 0) return [problem(found === undefined ? 'missing' : 'bad-form', path)]
  return best.flatMap((one) => problemsOf(one, root, path))
}

function problemsOf(issue: Issue, root: unknown, around: Path): readonly FileProblem[] {
  const path = [...around, ...steps(issue.path)]
  const named = NAMED.find((code) => code === issue.message)
  if (named) return [problem(named, path)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, limits.problems).map((key) => problem('unknown-key', [...path, key], { field: key }))
    case 'invalid_key':
      return issue.issues.flatMap((one) => problemsOf(one, root, path))
    case 'invalid_union':
      return bestAlternative(issue, root, path)
    case 'too_small':
      return [tooSmall(issue, path)]
    case 'too_big':
      return [tooBig(issue, path)]
    case 'invalid_type':
      if (valueAt(root, path) === undefined) return [problem('missing', path)]
      return [problem('wrong-type', path, { expected: issue.expected })]
    case 'invalid_value':
      if (valueAt(root, path) === undefined) return [problem('missing', path)]
      return [problem('not-one-of', path, { options: issue.values.join(', ') })]
    default:
      return [problem('bad-form', path)]
  }
}

/** Checks a value against a schema; every issue becomes problems of ours, at most `most` of them. */
export function readShape<T>(schema: z.ZodMiniType<T>, value: unknown, most: number): Reading<T> {
  const outcome = schema.safeParse(value)
  if (outcome.success) return { ok: true, value: outcome.data }
  return { ok: false, problems: outcome.error.issues.flatMap((issue) => problemsOf(issue, value, [])).slice(0, most) }
}
