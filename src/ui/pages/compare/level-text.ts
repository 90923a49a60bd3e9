import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { LevelResult } from '../../../engine/result.ts'

/** A level in words, as a range while it is provisional; null where there is none. */
export function levelText(
  level: LevelResult | null,
  { scoring }: Questionnaire,
  range: (lower: string, upper: string) => string,
): string | null {
  const title = (step: number | null) => (step === null ? null : (scoring?.levels?.steps[step]?.title ?? null))
  const at = title(level?.step ?? null)
  if (!level?.provisional) return at
  const lower = title(level.lower)
  const upper = title(level.upper)
  return lower === null || upper === null ? at : range(lower, upper)
}
