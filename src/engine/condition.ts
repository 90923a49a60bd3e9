/** Conditions in three-valued logic: true, false, or null while a gate is open (scoring.md, section 2). */
import type { Condition } from './questionnaire.ts'

export type Truth = boolean | null
export type Comparison = Extract<Condition, { readonly question: string }>

/** The truth of a condition, given that of each comparison: and / or / not after Kleene. */
export function truthOf(condition: Condition, compare: (comparison: Comparison) => Truth): Truth {
  if ('question' in condition) return compare(condition)
  if ('not' in condition) {
    const inner = truthOf(condition.not, compare)
    return inner === null ? null : !inner
  }
  return 'all' in condition ? joined(condition.all, false, compare) : joined(condition.any, true, compare)
}

/** `decisive` settles it alone (false for and, true for or); otherwise one unknown leaves it unknown. */
function joined(parts: readonly Condition[], decisive: boolean, compare: (comparison: Comparison) => Truth): Truth {
  let unknown = false
  for (const part of parts) {
    const truth = truthOf(part, compare)
    if (truth === decisive) return decisive
    if (truth === null) unknown = true
  }
  return unknown ? null : !decisive
}

/** Every comparison in a condition, with its path from the condition's root. */
export function comparisonsIn(
  condition: Condition,
  path: readonly (string | number)[] = [],
): readonly { readonly comparison: Comparison; readonly path: readonly (string | number)[] }[] {
  if ('question' in condition) return [{ comparison: condition, path }]
  if ('not' in condition) return comparisonsIn(condition.not, [...path, 'not'])
  const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  return parts.flatMap((part, at) => comparisonsIn(part, [...path, key, at]))
}
