import type { Assessment } from './assessment.ts'

type Dated = Pick<Assessment, 'id' | 'date' | 'createdAt'>

/** Orders rounds: oldest first, those of one date in the order they were made. */
export const inTime = (a: Dated, b: Dated): number =>
  a.date.localeCompare(b.date) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
