import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that the lock file holds for the app itself, not for those who work on it. */
export type LockedPackage = {
  readonly name: string
  readonly version: string
  /** an SPDX expression */
  readonly license: string
  /** as npm writes it: `sha512-` and base64 */
  readonly integrity: string
  /** the names of what it needs; only those that are locked too */
  readonly needs: readonly string[]
}

type Entry = {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
type LockFile = { readonly packages: Readonly<Record<string, Entry>> }

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Every runtime package of package-lock.json, needed directly or by another one, by name. */
export function lockedPackages(root: string): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile
  const runtime = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  const names = new Set(runtime.map(([path]) => nameOf(path)))
  return runtime
    .map(([path, { version, license = '', integrity = '', dependencies = {}, optionalDependencies = {} }]) => {
      const needs = [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies)])]
      return { name: nameOf(path), version, license, integrity, needs: needs.filter((name) => names.has(name)).sort() }
    })
    .sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1))
}
