/** The way from one index to another as rows: where it began, the four parts, where it ended. */
import type { LevelSteps, NodeComparison, Parts } from '../../../engine/compare.ts'

export type WayRow = {
  readonly step: 'before' | keyof Parts | 'after'
  /** −1…1; null at both ends */
  readonly delta: number | null
  /** 0…1: the index once this step is taken */
  readonly index: number
  /** the level once this step is taken, a position in the ladder of the version that scores it */
  readonly level: number | null
}

const PARTS = ['ruler', 'applicability', 'completeness', 'answers'] as const

/** In the fixed order of the parts; empty where a side is not scored. */
export function wayRows({ before, after, parts }: NodeComparison, levels: LevelSteps): readonly WayRow[] {
  if (before === null || after === null || parts === null) return []
  let index = before
  const steps = PARTS.map((step, at): WayRow => {
    index += parts[step]
    return { step, delta: parts[step], index, level: levels[at + 1] ?? null }
  })
  return [
    { step: 'before', delta: null, index: before, level: levels[0] },
    ...steps,
    { step: 'after', delta: null, index: after, level: levels[4] },
  ]
}
