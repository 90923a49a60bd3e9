import { cp, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadRecoveryWords } from '../../src/i18n/index.ts'
import { type RunningServer, serveBuild } from '../journeys/server.ts'
import { type Speaker, speak } from '../journeys/speak.ts'
import { addSample, heading } from '../journeys/steps.ts'
import { BOTH, KINDS, type Kind, removeDatabase } from './damage.ts'
import { openBrowser, withProfile } from './mortal-browser.ts'

/** Places in the file; the first is enough in the short run. */
const PLACES = process.env['MIZAN_LONG'] ? [0.02, 0.11, 0.25, 0.38, 0.5, 0.61, 0.73, 0.84, 0.95, 0.99] : [0.6]

/** Every row of the browser's database, read past the app, without what the app keeps for itself. */
type Rows = readonly string[]
type Outcome = 'whole' | 'explained' | 'refused' | 'unnoticed' | 'empty'

let server: RunningServer
let speaker: Speaker
beforeAll(async () => {
  ;[server, speaker] = await Promise.all([serveBuild(), speak('en')])
})
afterAll(() => server.close())

function rowsOnDisk(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await asked(indexedDB.open('mizan'))
    const tables = ['questionnaires', 'assessments', 'answers']
    const transaction = database.transaction(tables)
    const all = await Promise.all(tables.map((table) => asked(transaction.objectStore(table).getAll())))
    database.close()
    return all.flat().map((row) => JSON.stringify(row))
  })
}

const isEqual = (before: Rows, now: Rows) => before.length > 0 && before.join() === now.join()

/** The sample, brought into a profile: what every case begins with. */
async function fill(profile: string): Promise<Rows> {
  const browser = await openBrowser(profile)
  const page = await browser.newPage()
  await page.goto(server.address)
  await addSample(page, speaker)
  await page.locator('table').first().waitFor()
  const answers = await rowsOnDisk(page)
  await browser.quit()
  return answers
}

/** What somebody sees who opens Mizan on this profile. */
async function look(profile: string, before: Rows, single: boolean): Promise<Outcome> {
  const browser = await openBrowser(profile)
  if (single) await browser.context.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  const page = await browser.newPage()
  await page.goto(server.address)
  const outcome = await seen(page, before)
  await browser.quit()
  return outcome
}

async function seen(page: Page, before: Rows): Promise<Outcome> {
  const { m } = speaker
  const recovery = await loadRecoveryWords(speaker)
  const first = page.getByRole('heading', { level: 1 }).first()
  await first.waitFor()
  const title = await first.innerText()
  if (title === m.shell.storageTitle) return 'refused'
  if (title === recovery.title) return explained(page)
  const rounds = page.getByRole('row').first()
  const welcome = page.getByRole('button', { name: m.library.sample, exact: true })
  await rounds.or(welcome).first().waitFor()
  // The list is shown before the stores have been compared; whoever can press anything knows that they have been healed.
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  if ((await rounds.count()) === 0) return 'empty'
  return isEqual(before, await rowsOnDisk(page)) ? 'whole' : 'unnoticed'
}

/** The recovery screen has something to offer, and where one can go on, the library afterwards is not empty. */
async function explained(page: Page): Promise<Outcome> {
  const recovery = await loadRecoveryWords(speaker)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: recovery.download, exact: true }).click()
  const found: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
  expect(found).toHaveProperty('assessments.0.format', 'mizan/assessment')
  const on = page.getByRole('button', { name: recovery.goOn, exact: true })
  if ((await on.count()) === 0) return 'explained'
  await on.click()
  await heading(page, speaker.m.library.title).waitFor()
  await page.getByRole('row').first().waitFor()
  return 'explained'
}

type Case = { readonly kind: Kind; readonly at: number; readonly outcome: Outcome; readonly alone: Outcome | null }

async function suffer(original: string, before: Rows, kind: Kind, at: number, single = false): Promise<Case> {
  return withProfile(async (profile) => {
    await cp(original, profile, { recursive: true })
    kind.damage(profile, at)
    const outcome = await look(profile, before, single)
    if (kind.store !== 'journal' || single) return { kind, at, outcome, alone: null }
    // The journal must have been made good: now it is all there is.
    removeDatabase(profile)
    return { kind, at, outcome, alone: await look(profile, before, false) }
  })
}

const line = ({ kind, at, outcome, alone }: Case) =>
  `${kind.store.padEnd(9)} ${kind.name.padEnd(56)} ${at.toFixed(2)}  ${outcome}${alone ? `, then alone: ${alone}` : ''}`

describe('The files of a store are damaged between two visits', () => {
  it('and everything is there again, or the recovery screen says what is missing; never an empty library', {
    timeout: 3_600_000,
  }, async () => {
    const cases: Case[] = []
    await withProfile(async (original) => {
      const before = await fill(original)
      for (const kind of [...KINDS, ...BOTH])
        for (const at of PLACES) cases.push(await suffer(original, before, kind, at))
    })
    console.log(cases.map(line).join('\n'))
    const bad = cases.filter(({ outcome, alone }) =>
      [outcome, alone].some((one) => one === 'empty' || one === 'unnoticed'),
    )
    expect(bad.map(line)).toEqual([])
    const single = cases.filter(({ kind }) => kind.store !== 'both')
    expect(
      single
        .filter(
          ({ outcome, alone }) => (outcome !== 'whole' && outcome !== 'explained') || (alone ?? 'whole') !== 'whole',
        )
        .map(line),
    ).toEqual([])
    expect(cases.filter(({ kind, outcome }) => kind.store === 'both' && outcome !== 'explained').map(line)).toEqual([])
  })

  it('control: with a single store the same look sees an empty library', async () => {
    await withProfile(async (original) => {
      const before = await fill(original)
      const kind = KINDS.find(({ name }) => name === 'the log removed')
      expect(kind && (await suffer(original, before, kind, 0.5, true)).outcome).toBe('empty')
    })
  })
})
