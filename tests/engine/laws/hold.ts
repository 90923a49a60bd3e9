/** Declares one test per law over one source of cases. */
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { cases, repeatable } from '../cases.ts'
import type { LawCase } from './law.ts'
import { LAWS } from './laws.ts'

export type Source = { readonly name: string; readonly make: (seed: number, size: number) => LawCase }

/** 1,000 cases of each law, 100,000 in the deep run; a failure shrinks towards few questions and prints its seed. */
export function lawsHoldOver(sources: readonly Source[]): void {
  describe.each(sources)('the laws over $name', ({ make }) => {
    it.each(LAWS)(
      'law $name',
      ({ holds }) => {
        const seeds = fc.record({ seed: fc.integer(), size: fc.integer({ min: 1, max: 7 }) })
        fc.assert(
          fc.property(seeds, ({ seed, size }) => holds(make(seed, size))),
          { numRuns: cases(1000), ...repeatable },
        )
      },
      3_600_000,
    )
  })
}
