import { byVersion } from '../../../engine/by-version.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'

const SET_ASIDE = /^(?<id>.+)\.v(?<version>\d+\.\d+\.\d+)(\.\d+)?$/

/** The newest version that asked what an answer was left behind for, and under which id; null when none is here. */
export function askedUnder(
  versions: readonly Questionnaire[],
  id: string,
): { readonly questionnaire: Questionnaire; readonly id: string } | null {
  const newestFirst = versions.toSorted((a, b) => byVersion(b.version, a.version))
  const asking = newestFirst.find((one) => entryOf(one, id))
  if (asking) return { questionnaire: asking, id }
  const aside = SET_ASIDE.exec(id)?.groups
  const own = aside?.['id'] ?? ''
  const questionnaire = versions.find((one) => one.version === aside?.['version'] && entryOf(one, own))
  return questionnaire ? { questionnaire, id: own } : null
}
