/** Finds the browser for the journeys, or gets one; the order is the README's. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

export const LAUNCH_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where browsers usually are on this kind of machine, best first. */
export function usualPlaces(platform: string, environment: Readonly<Record<string, string | undefined>>): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name])
    return roots.flatMap((root) => (root === undefined ? [] : WINDOWS_APPS.map((app) => `${root}\\${app}`)))
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const named = NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
  return platform === 'darwin' ? [...MAC_APPS, ...named] : named
}

/** Some distributions install a stand-in that only says which package to install: it cannot tell its version. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

function command(name: string, ...parameters: string[]): boolean {
  return spawnSync(name, parameters, { stdio: 'inherit' }).status === 0
}

function downloadPlaywrights(): boolean {
  console.log('No Chrome or Chromium found: downloading Playwright’s Chromium …')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
  return command(process.execPath, cli, 'install', 'chromium') && runs(chromium.executablePath())
}

/** Installs a package of Debian's. False where there is no apt-get, or where it fails. */
export function installDebians(name: string): boolean {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  if (spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`Installing Debian’s ${name} with apt-get …`)
  const [first = 'apt-get', ...rest] = apt
  command(first, ...rest, 'update')
  return command(first, ...rest, 'install', '--yes', '--no-install-recommends', name)
}

/** The path of a browser that runs. Throws a sentence when there is none and none can be installed. */
export function findBrowser(): string {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, where there is no file.`)
  }
  const installed = () => usualPlaces(process.platform, process.env).find(runs)
  const found = installed() ?? [chromium.executablePath()].find(runs)
  if (found !== undefined) return found
  if (downloadPlaywrights()) return chromium.executablePath()
  const late = installDebians('chromium') ? installed() : undefined
  if (late !== undefined) return late
  throw new Error('The journeys need Chrome or Chromium. Install one, or set CHROMIUM_PATH to its program.')
}
