import { mkdir, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

/** One written script: what it is made of and what it loads. Paths of modules are relative to the project. */
export type ChunkReport = {
  readonly entry: boolean
  readonly imports: readonly string[]
  readonly dynamicImports: readonly string[]
  readonly modules: readonly string[]
}
export type BundleReport = Readonly<Record<string, ChunkReport>>

/** Where the last build left its report; the size budgets read it. */
export const BUNDLE_REPORT = 'reports/bundle.json'

/** Two plugins that share one report: one for the page, one for each worker; workers are made first. */
export function bundleReport(): {
  readonly page: Plugin
  readonly worker: () => Plugin
  /** the modules of all that is made so far, relative to the project */
  readonly modules: () => readonly string[]
} {
  const report: Record<string, ChunkReport> = {}
  let root = '.'
  const collect: Plugin['generateBundle'] = (_options, bundle) => {
    for (const [file, output] of Object.entries(bundle)) {
      if (output.type !== 'chunk') continue
      const { isEntry, imports, dynamicImports, moduleIds } = output
      const modules = moduleIds.map((id) => relative(root, id.replace('\0', '')).split(sep).join('/'))
      report[file] = { entry: isEntry, imports, dynamicImports, modules }
    }
  }
  const page: Plugin = {
    name: 'mizan:bundle-report',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle: collect,
    async writeBundle() {
      await mkdir(join(root, 'reports'), { recursive: true })
      await writeFile(join(root, BUNDLE_REPORT), `${JSON.stringify(report, null, 1)}\n`)
    },
  }
  const worker = (): Plugin => ({ name: 'mizan:bundle-report-worker', apply: 'build', generateBundle: collect })
  return { page, worker, modules: () => Object.values(report).flatMap(({ modules }) => modules) }
}
