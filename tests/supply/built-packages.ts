/** What the last build is made of, worked out from its report alone, apart from the plugin that lists it in the app. */
import { readFileSync } from 'node:fs'
import type { BundleReport } from '../../vite/bundle-report.ts'

const describe = (folder: string): string => {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>
  return `${name} ${version}`
}

/** `name version` of every package with a module in a chunk of the page or of a worker. */
export function builtPackages(bundle: BundleReport): readonly string[] {
  const folders = Object.values(bundle).flatMap(({ modules }) =>
    modules.flatMap((module) => {
      const parts = module.split('/')
      const at = parts.lastIndexOf('node_modules')
      if (at < 0) return module.startsWith('rolldown/') ? ['node_modules/rolldown'] : []
      return [parts.slice(0, parts[at + 1]?.startsWith('@') ? at + 3 : at + 2).join('/')]
    }),
  )
  return [...new Set(folders.map(describe))].sort()
}

/** What of these is not among those that are listed. */
export const unlisted = (packages: readonly string[], listed: readonly string[]): readonly string[] =>
  packages.filter((name) => !listed.includes(name))
