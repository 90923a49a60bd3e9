import type { Questionnaire } from '../engine/questionnaire.ts'
import type { LevelResult } from '../engine/result.ts'
import type { Words } from '../i18n/index.ts'
import { own } from './report-context.ts'

const titleOf = (questionnaire: Questionnaire, step: number | null) =>
  step === null ? null : (questionnaire.scoring?.levels?.steps[step]?.title ?? null)

/** A step in the questionnaire's words; null when it reached none. */
export const stepText = (questionnaire: Questionnaire, words: Words, step: number | null): string | null => {
  const title = titleOf(questionnaire, step)
  return title === null ? null : own(words, title)
}

/** The level in words: its range while it is provisional, one word once it is settled, "not scored" when nothing applies. */
export function levelText(questionnaire: Questionnaire, words: Words, level: LevelResult | null): string {
  const word = (step: number | null) => stepText(questionnaire, words, step)
  if (!level) return words.m.terms.notScored
  const lower = word(level.lower)
  const upper = word(level.upper)
  if (level.provisional && lower && upper && lower !== upper) return words.m.report.levelRange(lower, upper)
  return word(level.step) ?? words.m.terms.notScored
}

/** What the reached step means, in the questionnaire's words; null while it is provisional or has no meaning given. */
export function meaningText(questionnaire: Questionnaire, words: Words, level: LevelResult | null): string | null {
  if (!level || level.step === null) return null
  const settled = !level.provisional || level.lower === level.upper
  const meaning = questionnaire.scoring?.levels?.steps[level.step]?.meaning
  return settled && meaning ? own(words, meaning) : null
}
