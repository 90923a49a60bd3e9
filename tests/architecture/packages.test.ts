import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = {
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly resolved?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
type LockFile = { readonly packages: Readonly<Record<string, Entry>> }

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Programs for other platforms that a lock file does not know: there `npm ci` refuses to install. */
function missingPlatforms({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) =>
          packages[`${path}/node_modules/${name}`] === undefined && packages[`node_modules/${name}`] === undefined,
      )
      .map((name) => `${name}, which ${path} may need, is not in package-lock.json.`),
  )
}

/** Runtime packages that want to run something while they are installed. */
const withScripts = ({ packages }: LockFile): string[] =>
  Object.entries(packages).flatMap(([path, { dev, hasInstallScript }]) => (hasInstallScript && !dev ? [path] : []))

/** Asks for donations on the console. It comes with jsPDF for old browsers, and nothing of it reaches a bundle. */
const HARMLESS = 'node_modules/core-js'

describe('the packages', () => {
  const lock = read('package-lock.json') as LockFile

  it('that reach the browser are at most sixteen', () => {
    const { dependencies } = read('package.json') as { readonly dependencies: object }
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(16)
  })

  it('are locked for every platform, not only for the one that wrote the lock file', () => {
    expect(missingPlatforms(lock)).toEqual([])
  })

  it('run nothing while they are installed: npm is told so here, and none needs to', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
    expect(withScripts(lock)).toEqual([HARMLESS])
    const planted = { packages: { 'node_modules/eager': { hasInstallScript: true } } }
    expect(withScripts(planted)).toHaveLength(1)
  })

  it('come from wherever npm is set up to look', () => {
    const fixed = Object.values(lock.packages).flatMap(({ resolved = '' }) => (resolved === '' ? [] : [resolved]))
    expect(fixed.filter((address) => !address.startsWith('https://registry.npmjs.org/'))).toEqual([])
  })

  it('would be noticed if one platform was forgotten', () => {
    const tool = { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-windows': '1.0.0' } }
    const planted = { packages: { 'node_modules/tool': tool, 'node_modules/tool-linux': {} } }
    expect(missingPlatforms(planted)).toHaveLength(1)
  })
})
