import { describe, expect, it } from 'vitest'
import { useJourney } from './harness.ts'
import { speak } from './speak.ts'

/** Longer than the page waits before it shows its frame alone; in milliseconds. */
const SLOW = 2_500

/** Runs in the page before anything of it: a disk that answers late. */
function slowDisk(milliseconds: number): void {
  const open: unknown = Reflect.get(IDBFactory.prototype, 'open')
  if (typeof open !== 'function') return
  Reflect.set(IDBFactory.prototype, 'open', function openLate(this: IDBFactory, ...rest: unknown[]) {
    const request: IDBOpenDBRequest = Reflect.apply(open, this, rest)
    const holdBack = (event: Event) => {
      event.stopImmediatePropagation()
      setTimeout(() => request.dispatchEvent(new Event('success')), milliseconds)
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
    await page.addInitScript(slowDisk, SLOW)
    await page.reload()
    await page.getByText(m.shell.loading).waitFor()
    expect(await page.getByRole('link', { name: m.shell.settings }).isVisible()).toBe(true)
    expect(await page.locator('main h2').count()).toBe(0)
    await page.locator('main h2').first().waitFor()
    expect(await page.getByText(m.shell.loading).count()).toBe(0)
  })
})
