/** The registry of level models: to add one, write its file and add its line. */
import type { LevelModel, Levels } from '../questionnaire.ts'
import { bands } from './bands.ts'
import { gate } from './gate.ts'
import type { LevelKind } from './level-model.ts'
import { profile } from './profile.ts'
import { tier } from './tier.ts'

export const levelModels = { gate, tier, profile, bands } satisfies Record<LevelModel, LevelKind>

/** The registered model of a ladder; every ladder the schema accepts has one. */
export function modelOf(levels: Levels): LevelKind {
  return levelModels[levels.model]
}
