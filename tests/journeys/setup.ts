import type { TestProject } from 'vitest/node'
import { findBrowser } from '../browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string
  }
}

/** Runs once before the first journey, so that a download is seen and paid for once. */
export function setup(project: TestProject): void {
  const path = findBrowser()
  console.log(`Journeys run in ${path}`)
  project.provide('browserPath', path)
}
