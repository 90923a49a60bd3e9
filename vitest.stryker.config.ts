import { defineConfig } from 'vitest/config'

/**
 * The engine's own tests for hunting mutants (stryker.config.json): few random cases, and without the laws, which would
 * cost hours and kill what the oracle and the examples kill.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/**/*.test.ts'],
    exclude: ['tests/engine/laws/**'],
    env: { MIZAN_CASES: '40' },
    testTimeout: 20_000,
  },
})
