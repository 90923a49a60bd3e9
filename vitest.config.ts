import { defineConfig, type TestUserConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const folders = ['architecture', 'engine', 'report', 'formats', 'i18n', 'storage', 'ui', 'questionnaires', 'golden']

const { plugins = [], resolve = {} } = viteConfig

/** What failed is told whole, because the check closes with it. */
const chaiConfig = { truncateThreshold: 1_000 }

const project = (name: string, test: TestUserConfig = {}) => ({
  plugins,
  resolve,
  test: { name, environment: 'node' as const, include: [`tests/${name}/**/*.test.ts`], chaiConfig, ...test },
})

/** One file after the other in one process: a journey has a whole browser to itself. */
const inBrowser: TestUserConfig = {
  globalSetup: ['tests/journeys/setup.ts'],
  hookTimeout: 120_000,
  // A page may take its time on a busy machine.
  expect: { poll: { timeout: 10_000 } },
  fileParallelism: false,
  pool: 'forks',
  maxWorkers: 1,
}

export default defineConfig({
  test: {
    projects: [
      project('unit', { include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), testTimeout: 30_000 }),
      project('sizes'),
      project('supply', { testTimeout: 120_000 }),
      project('journeys', { testTimeout: 120_000, ...inBrowser }),
      project('endurance', { testTimeout: 300_000, ...inBrowser }),
    ],
  },
})
