import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUNDLE_REPORT, type BundleReport } from '../../vite/bundle-report.ts'

const DIST = 'dist'

/** Made of every script of the last build. Throws a sentence when nothing was built. */
export function readBundle(): BundleReport {
  try {
    return JSON.parse(readFileSync(BUNDLE_REPORT, 'utf8')) as BundleReport
  } catch {
    throw new Error('There is no build to weigh: run "npm run build" first.')
  }
}

/** Bytes on the wire. */
export const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length

export const weigh = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipped(file), 0)

/** Fonts are packed already. */
export const plainSize = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + readFileSync(join(DIST, file)).length, 0)

/** The chunks that come along with one, itself included: static imports, not what is loaded on demand. */
export function closure(bundle: BundleReport, start: Iterable<string>): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    for (const next of bundle[file]?.imports ?? []) reach(next)
  }
  for (const file of start) reach(file)
  return reached
}

/** The chunks that a page can ever load from these, at once or later; its workers are pages of their own. */
export function reachable(bundle: BundleReport, start: Iterable<string>): ReadonlySet<string> {
  const reached = new Set<string>()
  const reach = (file: string) => {
    if (reached.has(file)) return
    reached.add(file)
    const { imports = [], dynamicImports = [] } = bundle[file] ?? {}
    for (const next of [...imports, ...dynamicImports]) reach(next)
  }
  for (const file of start) reach(file)
  return reached
}

/** The chunks that hold a module. */
export const holders = (bundle: BundleReport, module: RegExp): readonly string[] =>
  Object.keys(bundle).filter((file) => bundle[file]?.modules.some((name) => module.test(name)))

export const without = (files: Iterable<string>, others: ReadonlySet<string>): readonly string[] =>
  [...files].filter((file) => !others.has(file))

const page = () => readFileSync(join(DIST, 'index.html'), 'utf8')

/** What index.html itself asks for: its scripts or its styles. */
export function linked(ending: 'js' | 'css'): readonly string[] {
  const addresses = [...page().matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1] ?? '')
  return addresses.filter((address) => address.endsWith(`.${ending}`))
}

/** The font files of each family that the styles declare. */
export function fontFamilies(): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>()
  const styles = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.css'))
  for (const style of styles) {
    const text = readFileSync(join(DIST, 'assets', style), 'utf8')
    for (const [face] of text.matchAll(/@font-face\s*{[^}]*}/g)) {
      const family = /font-family:\s*["']?([^;"']+)/.exec(face)?.[1]?.trim() ?? ''
      const file = /url\(["']?(?:\.\/)?([^)"']+)/.exec(face)?.[1] ?? ''
      families.set(family, [...(families.get(family) ?? []), `assets/${file}`])
    }
  }
  return families
}

/** Modules that the first load must not carry, with the chunk they came in. */
export function strays(bundle: BundleReport, files: Iterable<string>, lazy: RegExp): readonly string[] {
  return [...files].flatMap((file) =>
    (bundle[file]?.modules ?? []).filter((name) => lazy.test(name)).map((name) => `${name} in ${file}`),
  )
}
