import { defineConfig } from 'vitest/config'

/**
 * The engine's own tests for hunting mutants (stryker.config.json): the laws and the oracle with few random cases, and
 * without the shipped questionnaires, which would cost hours and kill nothing more.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/engine/**/*.test.ts'],
    exclude: ['tests/engine/laws/shipped.test.ts'],
    env: { MIZAN_CASES: '40' },
    testTimeout: 20_000,
  },
})
