/** The registry of format steps, oldest first, append-only: to add one, write `<n>-<what>.ts` and add its line. */
import { evidenceAndSeals } from './1-evidence-and-seals.ts'
import type { Migration } from './migration.ts'

export const migrations: readonly Migration[] = [evidenceAndSeals]

/**
 * The document brought to the newest format by every step that fits, in order; the same object when none does.
 * Takes anything: what is not a document, or is newer than this program, comes back as it is for the schema to judge.
 */
export function migrate(document: unknown, steps: readonly Migration[] = migrations): unknown {
  let current = document
  for (const step of steps) {
    if (!isDocument(current) || current['format'] !== step.format || current['formatVersion'] !== step.from) continue
    current = { ...step.migrate(current), formatVersion: step.from + 1 }
  }
  return current
}

function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
