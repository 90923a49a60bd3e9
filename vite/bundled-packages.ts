import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package some of whose code the browser gets. */
export type BundledPackage = {
  readonly name: string
  readonly version: string
  /** an SPDX expression */
  readonly license: string
  readonly folder: string
}

/** What the build tools themselves write into a bundle. */
const WRITTEN_BY: Readonly<Record<string, string>> = { rolldown: 'node_modules/rolldown', vite: 'node_modules/vite' }

const INSTALLED = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//
const WRITTEN = /^\0?(rolldown|vite)\//

/** The folder of the package that a module of a bundle comes from; null for our own modules. */
export function packageFolder(module: string): string | null {
  const id = module.replaceAll('\\', '/')
  const installed = INSTALLED.exec(id)?.[1]
  if (installed !== undefined) return installed.replace(/^\0/, '')
  const tool = WRITTEN.exec(id)?.[1]
  // Our own plugins lie in a folder called vite too, and send no module by that way.
  return tool === undefined ? null : (WRITTEN_BY[tool] ?? null)
}

function described(root: string, folder: string): BundledPackage {
  const place = /^([a-z]:)?\//i.test(folder) ? folder : join(root, folder)
  const { name, version, license } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as BundledPackage
  return { name, version, license, folder: place }
}

/** Every package that the modules of a bundle come from, by name; modules as absolute paths or relative to the root. */
export function bundledPackages(root: string, modules: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set([...modules].map(packageFolder).filter((folder) => folder !== null))
  const found = [...folders].map((folder) => described(root, folder))
  const known = new Map(found.map((one) => [`${one.name} ${one.version}`, one]))
  return [...known.values()].sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
}
