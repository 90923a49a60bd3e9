import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useJourney } from './harness.ts'
import { serveFiles, servePage } from './server.ts'
import { speak } from './speak.ts'

type Icon = { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose: string }

const manifest = () =>
  JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as { readonly icons: readonly Icon[] }

/** Width and height as a PNG says them itself. */
function measures(path: string): string {
  const bytes = readFileSync(path)
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

/** What Chromium says against installing this page. */
async function obstacles(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // Windows without a memory of their own, as tests open them, install nothing whatever the page is.
  return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
}

describe('Mizan as an app of its own', () => {
  const journey = useJourney()

  it('has nothing in it that hinders installing', async () => {
    const { page, offlineReady } = await journey.openPage()
    await offlineReady()
    expect(await obstacles(page)).toEqual([])
  })

  it('has icons of the sizes and kinds that systems ask for', () => {
    const icons = manifest().icons.filter(({ type }) => type === 'image/png')
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ])
    for (const { src, sizes } of icons) expect(measures(`dist/${src}`)).toBe(sizes)
  })

  it('is kept in full: every file of the build', async () => {
    const { page, offlineReady } = await journey.openPage()
    await offlineReady()
    const kept = await page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url).pathname.slice(1) || 'index.html')
    })
    const built = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
      .map((entry) => `${entry.parentPath}/${entry.name}`.replace('dist/', ''))
    expect(kept.sort()).toEqual(built.sort())
  })

  it('would be noticed if it could not be installed', async () => {
    const bare = await servePage('<main></main>')
    const { page } = await journey.openPage({ address: bare.address })
    expect(await obstacles(page)).toContain('no-manifest')
    // The page goes first: it may still be asking its server for an icon.
    await page.close()
    await bare.close()
  })
})

/** What a page of somebody else sees of ours in a frame: the text, or nothing where the browser refused. */
async function framed(journey: ReturnType<typeof useJourney>, address: string) {
  const around = await servePage(`<main></main><iframe src="${address}"></iframe>`)
  const { page } = await journey.openPage({ address: around.address, provoked: true })
  const frame = page.frames().find((one) => one !== page.mainFrame())
  await page.waitForLoadState('networkidle')
  const seen = await frame?.locator('body').innerText()
  await around.close()
  return { seen: seen ?? '', url: frame?.url() ?? '' }
}

describe('Mizan in a frame of another page', () => {
  const withHeaders = useJourney()
  const without = useJourney({ serve: serveFiles })

  it('is refused by the browser where the host sends headers', async () => {
    const { seen, url } = await framed(withHeaders, withHeaders.server().address)
    expect(url).toMatch(/^chrome-error:/)
    expect(seen).not.toContain('Mizan')
  })

  it('refuses by itself where it does not', async () => {
    const { m } = await speak('en')
    const { seen } = await framed(without, without.server().address)
    expect(seen).toBe(m.shell.framed)
  })

  it('is told from a page that lets itself be framed', async () => {
    const willing = await servePage('<main>Come in</main>')
    const { seen } = await framed(withHeaders, willing.address)
    expect(seen).toBe('Come in')
    await willing.close()
  })
})
