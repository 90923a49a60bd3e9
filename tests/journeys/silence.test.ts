import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Journey, useJourney } from './harness.ts'
import { unasked } from './quiet.ts'
import { serveBuild, serveFiles, servePage } from './server.ts'

const ROUTES = ['#/', '#/compare', '#/nowhere', '#/']

/** From the empty library over charts to the file, in a worker, as a stranger would try it. */
async function makesReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.getByRole('link', { name: 'Results' }).first().click()
  await page.getByRole('main').locator('svg').first().waitFor()
  await page.getByRole('link', { name: 'Report' }).first().click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const bytes = await readFile(await (await downloading).path())
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-')
}

async function staysSilent(journey: Journey): Promise<void> {
  const { page, offlineReady, foreign } = await journey.openPage()
  await offlineReady()
  const asked = journey.server().requests.length
  expect(asked).toBeGreaterThan(0)
  await page.reload()
  await page.getByRole('main').waitFor()
  expect(journey.server().requests.slice(asked)).toEqual([])

  await journey.server().close()
  await page.reload()
  await makesReport(page)
  for (const route of ROUTES) {
    await page.goto(`${journey.server().address}${route}`)
    await page.getByRole('main').waitFor()
    await page.getByRole('heading').first().waitFor()
  }
  expect(foreign).toEqual([])
}

describe('Mizan talks to nobody', () => {
  const journey = useJourney()

  it('asks its own server for nothing once everything is kept, and works when that server is gone', () =>
    staysSilent(journey))
})

describe('Mizan on a host that sends no headers', () => {
  const journey = useJourney({ serve: serveFiles })

  it('is refused by its own page whatever could carry an answer away', async () => {
    const stranger = await servePage('a stranger')
    const { page, problems } = await journey.openPage({ provoked: true })
    const tried = await page.evaluate(async (address) => {
      const refused = (attempt: () => unknown) =>
        new Promise((resolve) => resolve(attempt())).then(
          () => 'done',
          () => 'refused',
        )
      const image = (url: string) =>
        new Promise((done, fail) => Object.assign(new Image(), { onload: done, onerror: fail, src: url }))
      return {
        fetch: await refused(() => fetch(address)),
        'fetch from its own server': await refused(() => fetch('./')),
        image: await refused(() => image(`${address}a.png`)),
        'markup from text': await refused(() => Object.assign(document.body, { innerHTML: '<b>bold</b>' })),
        'a script from text': await refused(() => Reflect.get(window, 'eval')('1')),
        'a worker from elsewhere': await refused(() => new Worker(`${address}worker.js`)),
        beacon: navigator.sendBeacon(address, 'answer') ? 'done' : 'refused',
      }
    }, stranger.address)
    expect(Object.entries(tried).filter(([name, outcome]) => outcome !== 'refused' && name !== 'beacon')).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
    expect(stranger.requests).toEqual([])
    await stranger.close()
  })

  it('is as silent as elsewhere', () => staysSilent(journey))
})

describe('What watches the silence can hear', () => {
  const journey = useJourney()

  it('a page that asks its own server for something after everything is kept', async () => {
    const { page, offlineReady, asking } = await journey.openPage({ provoked: true })
    await offlineReady()
    await page.getByRole('main').waitFor()
    expect(unasked(journey.server().requests, [asking])).toEqual([])
    await page.evaluate(
      () => new Promise((resolve) => Object.assign(new Image(), { onerror: resolve, src: './answers.png' })),
    )
    expect(unasked(journey.server().requests, [asking])).toEqual(['/answers.png'])
  })

  it('a page without a policy that talks to another origin', async () => {
    const stranger = await servePage('a stranger')
    const talkative = await servePage(`<main></main><script>fetch('${stranger.address}secret')</script>`)
    const { foreign, page } = await journey.openPage({ address: talkative.address, provoked: true })
    await page.waitForLoadState('networkidle')
    expect(foreign).toEqual([`${stranger.address}secret`])
    expect(stranger.requests).toEqual(['/secret'])
    await Promise.all([stranger.close(), talkative.close()])
  })

  it('a page whose policy refuses what it tries', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`
    const refused = await servePage(
      `${policy}<main></main><script>fetch('https://example.org/').catch(() => 0)</script>`,
    )
    const { problems, page } = await journey.openPage({ address: refused.address, provoked: true })
    await page.waitForLoadState('networkidle')
    expect(problems.some((problem) => problem.startsWith('policy violation: connect-src'))).toBe(true)
    await refused.close()
  })
})

describe('The server that npm start runs', () => {
  const journey = useJourney()

  it('sends the policy as headers too, with what a page cannot say by itself', async () => {
    const { headers } = await fetch(journey.server().address)
    expect(headers.get('Content-Security-Policy')).toContain("connect-src 'none'")
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
    expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Permissions-Policy')).toContain('camera=()')
  })

  it('lets nothing but the service worker connect', async () => {
    const { headers } = await fetch(`${journey.server().address}sw.js`)
    expect(headers.get('Content-Security-Policy')).toContain("connect-src 'self'")
  })
})

describe('Mizan under a path of a host', () => {
  const journey = useJourney({ serve: () => serveBuild('/tools/mizan/') })

  it('keeps everything and opens from the same path', async () => {
    const { page, offlineReady } = await journey.openPage()
    await offlineReady()
    await journey.server().close()
    await page.reload()
    await page.getByRole('main').waitFor()
  })
})
