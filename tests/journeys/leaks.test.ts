import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Channel, layTools, leaving, quiet, webRtc } from './channels.ts'
import { type Journey, useJourney } from './harness.ts'
import { type RunningServer, serveFiles, servePage } from './server.ts'

const RTC = 'WebRTC'
const EVERY = [...Object.keys(quiet), ...Object.keys(leaving), RTC]

/** What a policy in the page itself cannot close; only the header Connection-Allowlist can. */
const NEEDS_HEADER = [...Object.keys(leaving), RTC]

/** What is expected to arrive has so long, in milliseconds. */
const LIMIT = 20_000

/** What is not expected to arrive has so long: twice what the control without a policy took, in milliseconds. */
let patience = LIMIT

const pathOf = (name: string) => name.replaceAll(' ', '-')

/** A STUN server that only counts who asks. */
async function listenForStun() {
  const socket = createSocket('udp4')
  let asked = 0
  socket.on('message', () => {
    asked += 1
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  const { port } = socket.address() as AddressInfo
  return { address: `stun:127.0.0.1:${port}`, asked: () => asked > 0, close: () => socket.close() }
}

/** Tries one way out; a page that refuses with an exception has refused. */
async function tryOut(page: Page, channel: Channel, address: string): Promise<void> {
  await page.evaluate(layTools)
  const attempt = `{ const tried = ${channel.toString()}; void (async () => tried(${JSON.stringify(address)}))().catch(() => 0) }`
  await page.evaluate(attempt).catch(() => null)
}

async function until(done: () => boolean, page: Page): Promise<number> {
  const started = Date.now()
  while (!done() && Date.now() - started < LIMIT) await page.waitForTimeout(50)
  return Date.now() - started
}

/** The channels by which a page at this address could tell somebody else; waits for the expected ones, and then for others. */
async function leaks(journey: Journey, expected: readonly string[], address?: string): Promise<string[]> {
  const stranger = await servePage('<p>told</p>')
  const stun = await listenForStun()
  const fresh = async () => {
    const { page } = await journey.openPage({ provoked: true, ...(address === undefined ? {} : { address }) })
    await page.getByRole('main').waitFor({ state: 'attached' })
    return page
  }
  const to = (name: string) => `${stranger.address}${pathOf(name)}`
  const page = await fresh()
  for (const [name, channel] of Object.entries(quiet)) await tryOut(page, channel, to(name))
  await tryOut(page, webRtc, stun.address)
  for (const [name, channel] of Object.entries(leaving)) await tryOut(await fresh(), channel, to(name))
  const told = () =>
    EVERY.filter((name) => (name === RTC ? stun.asked() : stranger.requests.includes(`/${pathOf(name)}`)))
  const last = await fresh()
  const waited = await until(() => expected.every((name) => told().includes(name)), last)
  if (address === undefined) await last.waitForTimeout(patience)
  else patience = Math.max(1_000, 2 * waited)
  const found = told()
  stun.close()
  await stranger.close()
  return found
}

/** Whether this browser closes anything by the header Connection-Allowlist: new Chromium does, others pass it over. */
async function knowsTheHeader(journey: Journey): Promise<boolean> {
  const stranger = await servePage('told')
  const page = await servePage('<main></main>', { 'Connection-Allowlist': '(response-origin)' })
  const visit = await journey.openPage({ address: page.address, provoked: true })
  const reached = await visit.page.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    stranger.address,
  )
  await Promise.all([page.close(), stranger.close()])
  return !reached
}

describe.sequential('What a script in the page could tell somebody', () => {
  const plain = useJourney()
  const headerless = useJourney({ serve: serveFiles })
  let bare: RunningServer

  beforeAll(async () => {
    bare = await servePage('<main></main>')
    return () => bare.close()
  })

  it(`leaves a page without a policy by all ${EVERY.length} ways`, async () => {
    expect(await leaks(plain, EVERY, bare.address)).toEqual(EVERY)
  })

  it('leaves Mizan on a host without headers by no way but those that need one', async () => {
    expect(await leaks(headerless, NEEDS_HEADER)).toEqual(NEEDS_HEADER)
  })

  it('leaves Mizan with its headers by none', async () => {
    const closed = await knowsTheHeader(plain)
    console.log(`Connection-Allowlist is ${closed ? 'known' : 'unknown, so it closes nothing,'} to this browser.`)
    const expected = closed ? [] : NEEDS_HEADER
    expect(await leaks(plain, expected)).toEqual(expected)
  })
})
