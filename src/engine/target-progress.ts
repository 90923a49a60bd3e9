/** How much of the way to a target is done. */
import type { TargetIndices } from './target-indices.ts'

type Indices = Readonly<Record<string, number | null>>

/**
 * `1 − Σ gap / Σ gap at the baseline` over the domains that have a target and an index on both sides: 0 at the baseline, 1 once every
 * target is reached, below 0 where it is further away than it was. Null where the baseline left no gap.
 */
export function targetProgress(targets: TargetIndices, baseline: Indices, now: Indices): number | null {
  let left = 0
  let whole = 0
  for (const [domain, target] of targets) {
    const was = baseline[domain] ?? null
    const is = now[domain] ?? null
    if (was === null || is === null) continue
    whole += Math.max(0, target - was)
    left += Math.max(0, target - is)
  }
  return whole > 0 ? 1 - left / whole : null
}
