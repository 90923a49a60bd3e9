import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findBrowser, installDebians } from '../browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string
  }
}

const readsPdf = () => spawnSync('pdftotext', ['-v']).error === undefined

/** A second reader of our PDFs, beside our own. Where it cannot be had, that is said, and the journeys go on. */
function findPdfReader(): void {
  if (readsPdf() || (installDebians('poppler-utils') && readsPdf())) return
  console.log('pdftotext (poppler-utils) is not to be had: only our own reader looks at the PDFs.')
}

/** Runs once before the first journey, so that a download is seen and paid for once. */
export function setup(project: TestProject): void {
  const path = findBrowser()
  console.log(`Journeys run in ${path}`)
  findPdfReader()
  project.provide('browserPath', path)
}
