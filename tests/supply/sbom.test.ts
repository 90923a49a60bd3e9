import { readFileSync } from 'node:fs'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import { sbom } from '../../vite/sbom.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const text = readFileSync('dist/sbom.cdx.json', 'utf8')

type Component = { readonly name: string; readonly version: string; readonly purl: string; readonly hashes: object[] }
type Entry = { readonly version: string; readonly dev?: boolean; readonly integrity: string }

const components = (bill: string) => (JSON.parse(bill) as { readonly components: readonly Component[] }).components

/** What of the lock file a bill does not name, with version and digest. */
function missing(bill: string): string[] {
  const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Entry>> }
  const named = new Map(components(bill).map((one) => [one.purl, JSON.stringify(one.hashes)]))
  return Object.entries(packages).flatMap(([path, { version, dev, integrity }]) => {
    if (path === '' || dev) return []
    const name = path.replace(/^.*node_modules\//, '').replace('@', '%40')
    const digest = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
    return named.get(`pkg:npm/${name}@${version}`)?.includes(digest) ? [] : [path]
  })
}

const problems = (bill: string) => new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)

describe('the bill of materials', () => {
  it('names every runtime package of the lock file with its version and digest', () => {
    expect(components(text).length).toBeGreaterThan(40)
    expect(missing(text)).toEqual([])
  })

  it('is CycloneDX 1.6, by its own schema', async () => {
    expect(await problems(text)).toBe(null)
  })

  it('is the same whenever it is made', () => {
    expect(`${JSON.stringify(sbom('.'), null, 1)}\n`).toBe(text)
    expect(text).not.toMatch(/timestamp|serialNumber/)
  })

  it('would be found wanting', async () => {
    const bill = JSON.parse(text) as { components: Component[] }
    const [first, ...rest] = bill.components
    expect(missing(JSON.stringify({ ...bill, components: rest }))).toHaveLength(1)
    const nameless = JSON.stringify({ ...bill, components: [{ ...first, name: undefined }] })
    expect(await problems(nameless)).not.toBe(null)
  })
})
