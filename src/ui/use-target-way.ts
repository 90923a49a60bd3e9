/** How far a round has come on the way to its target, since the first round of its series. */
import { useMemo } from 'react'
import type { Target } from '../engine/questionnaire.ts'
import { targetProgress } from '../engine/target-progress.ts'
import type { AssessmentRow } from '../storage/store.ts'
import { type Scored, underVersion, useScored } from './use-opened.ts'

/** The share in whole hundredths. */
export type TargetWay = { readonly share: number; readonly since: string }

/** Measured against the round the way began with, as the later one's version reads it; null for that round itself, and without a gap. */
export function useTargetWay(
  now: Scored | null,
  target: Target | null,
  first: AssessmentRow | undefined,
): TargetWay | null {
  const begun = first && first.id !== now?.assessment.id ? first : null
  const read = useScored(begun?.id ?? null, begun?.updatedAt ?? '')
  return useMemo(() => {
    if (!now || !target || !read || read.assessment.id !== begun?.id) return null
    const baseline = underVersion(read, now.questionnaire)
    const share = targetProgress(now.questionnaire, target, baseline.result, now.result)
    // Rounded down: 100 % is said only where nothing is missing.
    return share === null ? null : { share: Math.floor(share * 100) / 100, since: begun.date }
  }, [now, target, read, begun])
}
