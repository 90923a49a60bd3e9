import { defineConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const folders = ['architecture', 'engine', 'report', 'formats', 'i18n', 'storage', 'ui', 'questionnaires', 'golden']

const { plugins = [], resolve = {} } = viteConfig
const shared = { plugins, resolve }

/** One file after the other in one process: a journey has a whole browser to itself. */
const inTurn = { fileParallelism: false, pool: 'forks', maxWorkers: 1 } as const

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          environment: 'node',
          include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
          testTimeout: 30_000,
        },
      },
      { ...shared, test: { name: 'sizes', environment: 'node', include: ['tests/sizes/**/*.test.ts'] } },
      {
        ...shared,
        test: {
          name: 'supply',
          environment: 'node',
          include: ['tests/supply/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...inTurn,
        },
      },
      {
        ...shared,
        test: {
          name: 'endurance',
          environment: 'node',
          include: ['tests/endurance/**/*.test.ts'],
          globalSetup: ['tests/journeys/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          ...inTurn,
        },
      },
    ],
  },
})
