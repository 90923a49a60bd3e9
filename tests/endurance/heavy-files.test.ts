import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFile } from '../../src/formats/read/index.ts'
import { limits } from '../../src/formats/read/limits.ts'
import type { LocatedProblem } from '../../src/formats/read/problem.ts'
import { loadProblemWords } from '../../src/i18n/index.ts'
import { storedRows } from '../journeys/disk.ts'
import { useJourney } from '../journeys/harness.ts'
import { type RunningServer, serveFiles } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { addSample, notice, openFile } from '../journeys/steps.ts'
import { crowding } from './crowding.ts'
import { HEAVY_FILES, type HeavyFile } from './heavy-files.ts'

/** How soon a file has to be refused, and how long the page may stand still meanwhile, in milliseconds. */
const SOON = 2000
const STILL = 200
const MOST_MEMORY = 256e6

type Figure = {
  readonly name: string
  readonly waited: number
  readonly still: number
  readonly crowded: number
}

type Watch = { readonly begin: () => void; readonly end: () => { readonly waited: number; readonly still: number } }

/** Runs in the page: from the choice of a file to the news about it, and the longest time without a new picture. */
function installWatch(): void {
  let [chosen, told, last, still] = [0, 0, 0, 0]
  const tick = (now: number) => {
    still = Math.max(still, now - last)
    last = now
    requestAnimationFrame(tick)
  }
  requestAnimationFrame((now) => {
    last = now
    tick(now)
  })
  document.addEventListener('change', () => (chosen = performance.now()), { capture: true })
  const news = document.querySelector('[role=log]')
  const look = new MutationObserver(() => (told = performance.now()))
  if (news) look.observe(news, { childList: true, characterData: true, subtree: true })
  const begin = () => {
    still = 0
  }
  Reflect.set(window, 'mizanWatch', { begin, end: () => ({ waited: told - chosen, still }) } satisfies Watch)
}

const begin = (page: Page) =>
  page.evaluate(() => {
    const watch: Watch = Reflect.get(window, 'mizanWatch')
    watch.begin()
  })
const end = (page: Page) =>
  page.evaluate(() => {
    const watch: Watch = Reflect.get(window, 'mizanWatch')
    return watch.end()
  })

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** The first thing wrong with a file, as the same readers find it here. */
function problemOf({ name }: HeavyFile, bytes: Buffer): LocatedProblem {
  const reading = readFile(name, bytes)
  const problem = reading.ok ? undefined : reading.problems[0]
  if (!problem) throw new Error(`${name} is not refused.`)
  return problem
}

let folder: string
let speaker: Speaker
beforeAll(async () => {
  ;[folder, speaker] = await Promise.all([mkdtemp(join(tmpdir(), 'mizan-heavy-')), speak('en')])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('Files made to hold up the page', () => {
  const journey = useJourney()

  it(`are refused within ${SOON} ms with a sentence, while the page goes on`, async () => {
    const { sentence } = await loadProblemWords(speaker)
    const { page } = await journey.openPage()
    await addSample(page, speaker)
    const before = await storedRows(page)
    await page.evaluate(installWatch)
    const figures: Figure[] = []
    for (const file of HEAVY_FILES) {
      const bytes = file.bytes()
      const problem = problemOf(file, bytes)
      expect([file.name, problem.code]).toEqual([file.name, file.code])
      const path = join(folder, file.name)
      await writeFile(path, bytes)
      const before = crowding()
      await begin(page)
      await page.locator('input[type=file]').setInputFiles(path)
      await notice(page).getByText(speaker.m.libraryLater.openFailed(file.name)).waitFor()
      await notice(page).getByText(sentence(problem)).waitFor()
      const measured = await end(page)
      figures.push({ name: file.name, ...measured, crowded: Math.max(before, crowding()) })
      await rm(path)
    }
    const heap = await heapOf(page)
    console.log(figures.map(line).join('\n'))
    console.log(`memory of the page afterwards: ${(heap / 1e6).toFixed(0)} MB`)
    expect(figures.filter(({ waited, crowded }) => !(waited > 0 && waited <= SOON * crowded)).map(line)).toEqual([])
    expect(figures.filter(({ still, crowded }) => still > STILL * crowded).map(line)).toEqual([])
    expect(heap).toBeLessThan(MOST_MEMORY)
    expect(await storedRows(page)).toEqual(before)
  })

  it('control: a page that is held up is noticed', async () => {
    const { page } = await journey.openPage()
    await page.evaluate(installWatch)
    await begin(page)
    await page.evaluate((time) => {
      const until = performance.now() + time
      while (performance.now() < until);
      return new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
    }, 2 * STILL)
    expect((await end(page)).still).toBeGreaterThan(STILL)
  })
})

const line = ({ name, waited, still, crowded }: Figure) => {
  const [after, gap] = [waited, still].map((time) => `${time.toFixed(0)} ms`.padStart(8))
  return `heavy: ${name.padEnd(32)} refused after ${after}, still for at most ${gap}, machine shared by ${crowded.toFixed(1)}`
}

/** The built app with another reader in its place: one that is given a file and never says anything again. */
async function serveStuckReader(): Promise<RunningServer> {
  const build = join(folder, 'build')
  await cp('dist', build, { recursive: true })
  const scripts = await readdir(join(build, 'assets'))
  const [reader] = scripts.filter((name) => name.startsWith('reading-worker-'))
  if (reader === undefined) throw new Error('The build has no reader.')
  await writeFile(join(build, 'assets', reader), 'onmessage = () => { for (;;); }')
  return serveFiles(build)
}

describe('A reader that never ends', () => {
  const journey = useJourney({ serve: serveStuckReader })

  async function openApp(): Promise<Page> {
    const { page } = await journey.openPage({ withoutServiceWorker: true })
    await page.getByRole('button', { name: speaker.m.library.sample, exact: true }).waitFor()
    return page
  }

  /** The reader that was made for a file; a worker that spins is not asked to end but made to, which takes a while. */
  async function readerOf(page: Page): Promise<{ readonly ended: Promise<unknown> }> {
    const worker = await page.waitForEvent('worker', (one) => one.url().includes('reading-worker'))
    return { ended: worker.waitForEvent('close') }
  }

  it(`is stopped after ${limits.readingMilliseconds} ms, and the page says so`, async () => {
    const { unread } = await loadProblemWords(speaker)
    const page = await openApp()
    const reader = readerOf(page)
    const started = Date.now()
    await openFile(page, 'endless.json', '{}')
    await notice(page).getByText(speaker.m.libraryLater.openFailed('endless.json')).waitFor()
    const waited = Date.now() - started
    await notice(page)
      .getByText(unread['too-long'](limits.readingMilliseconds / 1000))
      .waitFor()
    await (await reader).ended
    console.log(`a reader that never ends was stopped after ${waited} ms`)
    expect(waited).toBeGreaterThanOrEqual(limits.readingMilliseconds)
    expect(waited).toBeLessThan(limits.readingMilliseconds + SOON)
  })

  it('can be cancelled before that', async () => {
    const { unread, reading } = await loadProblemWords(speaker)
    const page = await openApp()
    const reader = readerOf(page)
    await openFile(page, 'endless.json', '{}')
    await notice(page).getByText(reading('endless.json')).waitFor()
    await notice(page).getByRole('button', { name: speaker.m.shell.cancel, exact: true }).click()
    await notice(page).getByText(unread.cancelled()).waitFor()
    await (await reader).ended
  })
})
