import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const temporary = (name: string) => realpathSync(mkdtempSync(join(tmpdir(), `mizan-${name}-`)))

/** All that the build reads. */
const SOURCES = ['src', 'vite', 'public', 'questionnaires', 'index.html', 'package.json', 'package-lock.json']
const SETTINGS = ['vite.config.ts', 'tsconfig.json', 'tsconfig.pure.json', 'tsconfig.worker.json']

/** Another folder with the same sources and the same packages. */
function checkout(): string {
  const folder = temporary('a folder elsewhere')
  for (const name of [...SOURCES, ...SETTINGS]) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

function build(folder: string, environment: Readonly<Record<string, string>>): string {
  const vite = realpathSync('node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build failed: ${stderr}`)
  return join(folder, 'dist')
}

/** Path → SHA-256. */
type Digests = Readonly<Record<string, string>>

function digests(folder: string): Digests {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

/** Every file that one of the two folders lacks or has with other bytes. */
function differences(a: Digests, b: Digests): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path])
}

const HERE = { TZ: 'UTC', LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8', NODE_ENV: 'production' }
const ELSEWHERE = { TZ: 'Asia/Tehran', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'development' }

describe('two builds of the same sources', () => {
  const first = digests(build(checkout(), HERE))

  it('are the same to the byte, in another folder, time zone and language', () => {
    const second = digests(build(checkout(), ELSEWHERE))
    expect(Object.keys(first).length).toBeGreaterThan(40)
    expect(differences(first, second)).toEqual([])
  })

  it('would not be, and it would be noticed, if a page held the time it was made', () => {
    const planted = checkout()
    const settings = join(planted, 'vite.config.ts')
    const clock = '{ name: "clock", transformIndexHtml: (html) => html + `<!-- ${Date.now()} -->` },'
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('plugins: [', `plugins: [${clock}`))
    const before = digests(build(planted, HERE))
    expect(differences(before, digests(build(planted, HERE)))).toEqual(['index.html', 'sw.js'])
  })
})
