import { spawnSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findBrowser, installDebians } from '../browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string
  }
}

const runs = (name: string, flag: string) => spawnSync(name, [flag]).error === undefined

/** Other readers of our PDFs, beside our own. Where one cannot be had, that is said, and the rest goes on. */
function findPdfReaders(): void {
  const readers = [
    { name: 'pdftotext', flag: '-v', debian: 'poppler-utils' },
    { name: 'qpdf', flag: '--version', debian: 'qpdf' },
  ]
  for (const { name, flag, debian } of readers) {
    if (runs(name, flag) || (installDebians(debian) && runs(name, flag))) continue
    console.log(`${name} (${debian}) is not to be had: only our own reader looks at the PDFs in its place.`)
  }
}

/** Runs once before the first journey, so that a download is seen and paid for once. */
export function setup(project: TestProject): void {
  const path = findBrowser()
  console.log(`Journeys run in ${path}`)
  findPdfReaders()
  project.provide('browserPath', path)
}
