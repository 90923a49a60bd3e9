/** A browser in a process group of its own, so that all of it can be killed at one stroke. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { LAUNCH_FLAGS } from '../browser.ts'

export type MortalBrowser = {
  readonly context: BrowserContext
  readonly newPage: () => Promise<Page>
  /** SIGKILL to every process at once; resolves when they are gone and everything they had said has been heard. */
  readonly kill: () => Promise<void>
  /** Quits as a person would. */
  readonly quit: () => Promise<void>
}

/** What is still running, by profile: nothing may outlive its test, or the run. */
const running = new Map<string, () => void>()
process.once('exit', () => {
  for (const end of running.values()) end()
})

/** So that several tabs work at once, as several windows would. */
const ALL_AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

const ENDPOINT = /DevTools listening on (ws:\/\/\S+)/

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk
      const [, endpoint] = ENDPOINT.exec(said) ?? []
      if (endpoint) resolve(endpoint)
    })
    child.once('exit', () => reject(new Error(`The browser ended before it listened: ${said.slice(-500)}`)))
  })
}

/** Opens the browser on a profile that may have seen a kill. The profile's own folder takes its temporary files. */
export async function openBrowser(profile: string): Promise<MortalBrowser> {
  await Promise.all(
    ['SingletonLock', 'SingletonCookie', 'SingletonSocket'].map((name) => rm(join(profile, name), { force: true })),
  )
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...LAUNCH_FLAGS,
    ...ALL_AWAKE,
  ]
  const child = spawn(inject('browserPath'), [...flags, '--lang=en-GB', 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TMPDIR: profile },
  })
  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name)
  }
  running.set(profile, () => signal('SIGKILL'))
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const browser = await chromium.connectOverCDP(await endpointOf(child))
  const silent = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  const ended = Promise.all([exited, silent])
  const [context = await browser.newContext()] = browser.contexts()
  return {
    context,
    newPage: () => context.newPage(),
    async kill() {
      signal('SIGKILL')
      await ended
    },
    async quit() {
      await (await browser.newBrowserCDPSession()).send('Browser.close').catch(() => {})
      await ended
    },
  }
}

/** A folder for a profile, gone after the work, whatever comes of it. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'mizan-endurance-'))
  try {
    return await work(profile)
  } finally {
    running.get(profile)?.()
    running.delete(profile)
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
