import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { LAUNCH_FLAGS } from '../browser.ts'
import { type Asking, noteAsking, unasked } from './quiet.ts'
import { type RunningServer, serveBuild } from './server.ts'
import { type Watched, watch } from './watch.ts'

export { axe } from './accessibility.ts'

export type Variant = {
  /** the language the browser asks for */
  readonly language?: 'en' | 'ar'
  readonly width?: 1440 | 390
  readonly scheme?: 'light' | 'dark'
  /** where to begin, for example `#/compare` */
  readonly path?: string
  /** a folder that outlives the browser; without one nothing is kept */
  readonly profile?: string
  /** another address than the built app's, for controls */
  readonly address?: string
  /** scripts come from the server each time, so that a test can put others in their place */
  readonly withoutServiceWorker?: true
  /** the server gets another build meanwhile, which is fetched */
  readonly newerBuild?: true
  /** what goes wrong is meant to, and the test itself looks at it */
  readonly provoked?: true
}

export type Visit = Watched & {
  readonly asking: Asking
  readonly page: Page
  readonly context: BrowserContext
  /** Waits until everything is kept in the browser. */
  readonly offlineReady: () => Promise<void>
  /** Closes this visit's window, and with a profile its browser. */
  readonly close: () => Promise<void>
}

export type Journey = {
  readonly server: () => RunningServer
  readonly openPage: (variant?: Variant) => Promise<Visit>
}

const launchOptions = () => ({ executablePath: inject('browserPath'), args: [...LAUNCH_FLAGS] })

function contextOptions({ language = 'en', width = 1440, scheme = 'light' }: Variant) {
  return {
    locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    timezoneId: 'UTC',
    viewport: { width, height: width === 390 ? 844 : 900 },
    hasTouch: width === 390,
    colorScheme: scheme,
    reducedMotion: 'reduce' as const,
  }
}

async function openContext(browser: Browser, variant: Variant): Promise<BrowserContext> {
  const options = contextOptions(variant)
  if (variant.profile === undefined) return browser.newContext(options)
  return chromium.launchPersistentContext(variant.profile, { ...launchOptions(), ...options })
}

async function visit(browser: Browser, server: RunningServer, variant: Variant): Promise<Visit> {
  const address = variant.address ?? server.address
  const context = await openContext(browser, variant)
  const watched = await watch(context, address)
  const asking = await noteAsking(context, server.requests)
  if (variant.withoutServiceWorker)
    await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const page = await context.newPage()
  await page.goto(`${address}${variant.path ?? ''}`)
  const offlineReady = () => page.locator('html[data-offline="ready"]').waitFor({ state: 'attached', timeout: 30_000 })
  return { ...watched, asking, page, context, offlineReady, close: () => context.close() }
}

/**
 * One server and one browser for the file that calls this. After every test each visit is closed, and the test fails if
 * a page met an error, broke the policy, wanted to talk to somebody else, or asked its own server for anything once
 * everything was kept.
 */
export function useJourney(options: { readonly serve?: () => Promise<RunningServer> } = {}): Journey {
  let server: RunningServer | undefined
  let browser: Browser | undefined
  let visits: { readonly opened: Visit; readonly provoked: boolean; readonly newerBuild: boolean }[] = []

  const started = <T>(what: T | undefined): T => {
    if (what === undefined) throw new Error('A journey begins inside a test.')
    return what
  }

  beforeAll(async () => {
    server = await (options.serve ?? serveBuild)()
    browser = await chromium.launch(launchOptions())
  })

  afterEach(async () => {
    const ended = visits
    visits = []
    await Promise.all(ended.map(({ opened }) => opened.close()))
    const meant = ended.filter(({ provoked }) => !provoked).map(({ opened }) => opened)
    expect(meant.flatMap(({ problems, foreign }) => [...problems, ...foreign])).toEqual([])
    const asking = ended.map(({ opened }) => opened.asking)
    const quiet = ended.every(({ provoked, newerBuild }) => !provoked && !newerBuild)
    if (quiet) expect(unasked(started(server).requests, asking)).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const openPage = async (variant: Variant = {}) => {
    const opened = await visit(started(browser), started(server), variant)
    visits.push({ opened, provoked: variant.provoked === true, newerBuild: variant.newerBuild === true })
    return opened
  }
  return { server: () => started(server), openPage }
}
