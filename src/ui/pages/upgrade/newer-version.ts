import type { Assessment } from '../../../engine/assessment.ts'
import { byVersion } from '../../../engine/by-version.ts'
import { type CatalogEntry, catalog } from '../../catalog.ts'

/** The newest version of a questionnaire that can be started here, where it is newer than the one given; else null. */
export function newerVersion(
  { id, version }: Assessment['questionnaire'],
  imported: readonly CatalogEntry[],
): CatalogEntry | null {
  const newest = catalog(imported)
    .filter((entry) => entry.id === id)
    .toSorted((a, b) => byVersion(a.version, b.version))
    .at(-1)
  return newest && byVersion(newest.version, version) > 0 ? newest : null
}
