import type { Migration } from './migration.ts'

/**
 * Assessment 1 → 2: links and files beside an answer, seals, revisions and attachments. All of them are optional, so an old file says
 * the same in the new form.
 */
export const evidenceAndSeals: Migration = {
  format: 'mizan/assessment',
  from: 1,
  migrate: (document) => document,
}
