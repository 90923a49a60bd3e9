/**
 * How many random cases a test runs: `usual` normally, 100,000 (or more, where `usual` is more) with MIZAN_DEEP=1, and as few
 * as MIZAN_CASES says while mutants are hunted.
 */
export function cases(usual: number): number {
  const few = Number(process.env['MIZAN_CASES'] ?? '0')
  if (few > 0) return Math.min(few, usual)
  return process.env['MIZAN_DEEP'] === '1' ? Math.max(100_000, usual) : usual
}

/** Mutants must meet the same cases every time; everybody else new ones. */
export const repeatable = process.env['MIZAN_CASES'] === undefined ? {} : { seed: 1 }
