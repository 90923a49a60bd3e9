import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../vite/offline.ts'
import { useJourney, type Visit } from './harness.ts'
import { serveBuild } from './server.ts'
import { speak } from './speak.ts'
import { notice } from './steps.ts'

const temporary = (name: string) => mkdtemp(join(tmpdir(), `mizan-${name}-`))

async function copyOfBuild(): Promise<string> {
  const folder = await temporary('build')
  await cp('dist', folder, { recursive: true })
  return folder
}

/** Puts a newer build in the place of the one in the folder: the same app with a mark on its page. */
async function mark(folder: string): Promise<void> {
  const page = join(folder, 'index.html')
  await writeFile(page, (await readFile(page, 'utf8')).replace('<html ', '<html data-build="newer" '))
}

const isNewer = ({ page }: Visit) => page.evaluate(() => document.documentElement.dataset['build'] === 'newer')

const isWaiting = ({ page }: Visit) => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)

const newBuildKept = ({ page }: Visit) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const installing = (await registration.update())?.installing ?? registration.installing
    const installed = () => registration.waiting !== null
    await new Promise<void>((resolve) => {
      if (installed()) resolve()
      installing?.addEventListener('statechange', () => installed() && resolve())
    })
  })

describe('A newer build on the server', () => {
  let folder = ''
  const journey = useJourney({
    serve: async () => {
      folder = await copyOfBuild()
      return serveBuild('/', folder)
    },
  })

  it('waits until the last tab is closed, and is there at the next visit', async () => {
    const { m } = await speak('en')
    const profile = await temporary('profile')
    const visit = await journey.openPage({ profile, newerBuild: true })
    await visit.offlineReady()
    await mark(folder)
    await writeServiceWorker(process.cwd(), folder)
    await newBuildKept(visit)
    await notice(visit.page).getByText(m.settings.newerBuild).waitFor()
    for (const _ of ['once', 'twice']) {
      await visit.page.reload()
      await visit.page.getByRole('main').waitFor()
      expect(await isNewer(visit)).toBe(false)
      expect(await isWaiting(visit)).toBe(true)
    }
    await visit.page.evaluate(() => Object.assign(location, { hash: '#/settings' }))
    await visit.page.getByRole('main').getByText(m.settings.newerBuild).waitFor()
    await visit.close()

    const next = await journey.openPage({ profile, newerBuild: true })
    await next.offlineReady()
    await next.page.reload()
    expect(await isNewer(next)).toBe(true)
    await next.page.evaluate(() => Object.assign(location, { hash: '#/settings' }))
    await next.page.getByRole('heading', { name: m.shell.settings }).waitFor()
    expect(await next.page.getByText(m.settings.newerBuild).count()).toBe(0)
  })
})

describe('A build that is only half on the server', () => {
  const journey = useJourney({
    serve: async () => {
      const folder = await copyOfBuild()
      await mark(folder)
      return serveBuild('/', folder)
    },
  })

  it('is not kept, and works as long as its server does', async () => {
    const { page } = await journey.openPage({ provoked: true })
    await page.getByRole('main').waitFor()
    await page.locator('html[data-offline="failed"]').waitFor({ state: 'attached' })
    expect(await page.evaluate(() => caches.keys())).toEqual([])
  })
})
