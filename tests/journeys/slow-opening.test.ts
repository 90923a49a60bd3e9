import { describe, expect, it } from 'vitest'
import { useJourney } from './harness.ts'
import { speak } from './speak.ts'

const RELEASE = 'letTheDiskAnswer'

/** Runs in the page before anything of it: a disk that answers when the page is told to let it. */
function holdTheDisk(release: string): void {
  const open: unknown = Reflect.get(IDBFactory.prototype, 'open')
  if (typeof open !== 'function') return
  const answered = new Promise<void>((resolve) => Reflect.set(window, release, resolve))
  Reflect.set(IDBFactory.prototype, 'open', function openLate(this: IDBFactory, ...rest: unknown[]) {
    const request: IDBOpenDBRequest = Reflect.apply(open, this, rest)
    const holdBack = (event: Event) => {
      event.stopImmediatePropagation()
      void answered.then(() => request.dispatchEvent(new Event('success')))
    }
    request.addEventListener('success', holdBack, { once: true })
    return request
  })
}

describe('While the disk is slow', () => {
  const journey = useJourney()

  it('the frame is there and says what is being done; then the page takes its place', async () => {
    const { m } = await speak('en')
    const { page } = await journey.openPage()
    await page.addInitScript(holdTheDisk, RELEASE)
    await page.reload()
    await page.getByText(m.shell.loading).waitFor()
    expect(await page.getByRole('link', { name: m.shell.settings }).isVisible()).toBe(true)
    expect(await page.locator('main h2').count()).toBe(0)
    await page.evaluate((release) => Reflect.apply(Reflect.get(window, release), window, []), RELEASE)
    await page.locator('main h2').first().waitFor()
    await page.getByText(m.shell.loading).waitFor({ state: 'detached' })
  })
})

describe('While the network is slow', () => {
  const journey = useJourney()

  it('the words and the second store are sent for before the program has come, and healing only where it is needed', async () => {
    const { page, context } = await journey.openPage({ withoutServiceWorker: true })
    const asked: string[] = []
    context.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const sentFor = (name: RegExp) => expect.poll(() => asked.filter((path) => name.test(path)).length).toBe(1)
    await page.route(/assets\/app-[\w-]+\.js$/, async (route) => {
      await Promise.all([sentFor(/\/en-(?!later)/), sentFor(/\/journal-worker-/)])
      await route.continue()
    })
    asked.length = 0
    await page.reload()
    await page.locator('main h2').first().waitFor()
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
    expect(asked.filter((path) => path.includes('/heal-'))).toEqual([])
  })
})
