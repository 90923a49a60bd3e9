import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { check, replaceVersion } from 'retire'
import { afterAll, describe, expect, it } from 'vitest'
import { lockedPackages } from '../../vite/locked-packages.ts'
import { readBundle } from '../sizes/bundle.ts'

const { resolve } = createRequire(import.meta.url)

/** RetireJS's list as another package carries it along, and what is missing there about what we ship. */
const LISTS = [
  resolve('@salesforce/code-analyzer-retirejs-engine/vulnerabilities/RetireJsVulns.json'),
  'tests/supply/more-advisories.json',
]
const retire = join(dirname(resolve('retire')), 'cli.js')

type Found = { readonly component: string; readonly version: string; readonly vulnerabilities?: readonly unknown[] }
type Report = { readonly data: readonly { readonly file: string; readonly results: readonly Found[] }[] }

/** What retire finds in the files of a folder. Throws when it could not look. */
function scan(folder: string): readonly Found[] {
  const parameters = ['--jsrepo', LISTS.join(','), '--path', folder, '--outputformat', 'json', '--verbose']
  const { stdout, stderr } = spawnSync(process.execPath, [retire, ...parameters], { encoding: 'utf8' })
  if (stdout.trim() === '') throw new Error(`retire says nothing about ${folder}: ${stderr}`)
  return (JSON.parse(stdout) as Report).data.flatMap(({ results }) => results)
}

/** A folder with every file of a package that the last build put into a bundle, as it was before. */
function bundledFiles(): string {
  const modules = new Set(Object.values(readBundle()).flatMap((chunk) => chunk.modules))
  const folder = mkdtempSync(join(tmpdir(), 'mizan-bundled-'))
  const files = [...modules].filter((module) => /^node_modules\/.*js$/.test(module))
  for (const file of files) cpSync(file, join(folder, file.replace('node_modules', 'packages')))
  return folder
}

const isWeak = ({ vulnerabilities = [] }: Found) => vulnerabilities.length > 0
const named = ({ component, version }: Found) => `${component} ${version}`

const lists = LISTS.map((path) => JSON.parse(replaceVersion(readFileSync(path, 'utf8'))))

/** What the lists say about a package by its name, whatever its files look like. */
const byName = (name: string, version: string): readonly Found[] =>
  lists.flatMap((list) => (Object.hasOwn(list, name) ? check(name, version, list) : []))

/** The newest advisory in RetireJS's list: how old it is. */
function newest(): string {
  const ids = JSON.stringify(lists[0]).match(/CVE-\d{4}-\d+/g) ?? []
  return ids.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? 'nothing'
}

describe('no code with a known hole', () => {
  const known = new Set<string>()

  afterAll(() => {
    console.log(
      `\nRetireJS's list knows advisories up to ${newest()}. Known of what we ship: ${[...known].sort().join(', ')}\n`,
    )
  })

  it('is in the build', () => {
    expect(scan('dist').filter(isWeak)).toEqual([])
  })

  it('is in a file of others that reaches it', () => {
    const found = scan(bundledFiles())
    for (const one of found) known.add(named(one))
    expect(found.filter(isWeak)).toEqual([])
    expect([...known].map((name) => name.replace(/ .*/, ''))).toEqual(expect.arrayContaining(['react-dom', 'jspdf']))
  })

  it('is a runtime package of the lock file, by its name', () => {
    const found = lockedPackages('.').flatMap(({ name, version }) => byName(name, version))
    for (const one of found) known.add(named(one))
    expect(found.filter(isWeak)).toEqual([])
  })
})

describe('the search for known holes', () => {
  /** Only the marks by which a library is known: no code with a hole is laid here. */
  const planted = (text: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'mizan-planted-'))
    writeFileSync(join(folder, 'planted.js'), text)
    return scan(folder).filter(isWeak).map(named)
  }

  it('finds a planted DOMPurify 3.2.3 and jsPDF 4.2.0, so that a dead list cannot look green', () => {
    expect(planted("/*! @license DOMPurify 3.2.3 */\nDOMPurify.version = '3.2.3';")).toEqual(['DOMPurify 3.2.3'])
    expect(planted(' * jsPDF - PDF Document creation from JavaScript\n * Version 4.2.0 Built on')).toEqual([
      'jspdf 4.2.0',
    ])
  })

  it('finds them by their names too', () => {
    expect(byName('DOMPurify', '3.2.3').filter(isWeak)).toHaveLength(1)
    expect(byName('jspdf', '4.0.0').filter(isWeak)).toHaveLength(1)
    expect(byName('jspdf', '4.2.1').filter(isWeak)).toHaveLength(0)
  })

  it('says when it could not look', () => {
    expect(() => scan('no such folder')).toThrow('retire says nothing')
  })
})
