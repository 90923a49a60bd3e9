import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { outline } from '../../src/engine/outline.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { questionnaireText } from '../formats/documents.ts'
import { useJourney } from '../journeys/harness.ts'
import { servePage } from '../journeys/server.ts'
import { quickCheck, speak } from '../journeys/speak.ts'
import { heading, openFile } from '../journeys/steps.ts'
import { ALARM, type HostileFile, hostileFile, PAYLOADS } from './hostile-text.ts'

const LEAST = 2000

/** Every element that Mizan makes; whatever else is on a page, somebody else has made. */
const ELEMENTS = `html head meta title link script body div span p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption
  thead tbody tfoot tr th td a button input select datalist optgroup option textarea label fieldset legend form dialog details
  summary header footer main nav section article aside strong em b bdi small time hr br figure figcaption output
  noscript svg g path circle line rect text tspan polygon polyline defs clippath title desc kbd meter progress search`

type Harm = {
  readonly foreign: readonly string[]
  readonly handlers: readonly string[]
  readonly addresses: readonly string[]
}

/** Elements nobody knows, attributes that run script, and addresses that lead elsewhere than to our pages or to https. */
function harmOn(page: Page): Promise<Harm> {
  return page.evaluate((known) => {
    const names = new Set(known.split(/\s+/))
    const all = [...document.querySelectorAll('*')]
    const own = (address: string) => address.startsWith('#') || new URL(address, document.baseURI).protocol === 'https:'
    const ours = (script: Element) => /^\.?\/?assets\/[\w.-]+\.js$/.test(script.getAttribute('src') ?? '')
    const named = (element: Element) => names.has(element.localName.toLowerCase())
    const odd = (element: Element) => element.localName === 'script' && !ours(element)
    const short = (element: Element) => element.outerHTML.slice(0, 120)
    const links = all.filter((element) => element.localName === 'a' || element.localName === 'area')
    return {
      foreign: all.filter((element) => !named(element) || odd(element)).map(short),
      handlers: all.filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name))).map(short),
      addresses: links
        .flatMap((link) => [link.getAttribute('href'), link.getAttribute('xlink:href')])
        .filter((address) => address !== null && !own(address))
        .map(String),
    }
  }, ELEMENTS)
}

/** Opens everything on the page that can be opened in place. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLElement>(
      'main button[aria-expanded=false]:not([aria-haspopup])',
    ))
      button.click()
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Every text that a page holds, shown or typed. */
const textsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value)
    return [document.title, document.body.textContent ?? '', ...fields].join('\n')
  })

type Walk = { readonly harm: Harm[]; shown: number; seen: string }

async function look(page: Page, walk: Walk): Promise<void> {
  await unfold(page)
  walk.harm.push(await harmOn(page))
  walk.seen += await textsOf(page)
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/** All pages of an assessment that is opened from the library; counts the payloads that were to be read somewhere. */
async function walkThrough(page: Page, { id, text, pairs }: HostileFile, walk: Walk): Promise<void> {
  walk.seen = ''
  await openFile(page, `${id}.json`, text)
  await page.waitForURL((url) => url.hash === `#/results/${id}`)
  await page.locator('main h1 bdi').waitFor()
  await look(page, walk)
  const reading = readFile('x', new TextEncoder().encode(text))
  if (!reading.ok || reading.kind !== 'assessment') throw new Error(`${id} is no assessment.`)
  for (const question of lastQuestions(reading.questionnaire)) {
    await go(page, `#/assess/${id}/${question}`)
    await page.locator(`article[data-question="${question}"]`).waitFor()
    await look(page, walk)
  }
  await go(page, `#/report/${id}`)
  await page.locator('main h2').first().waitFor()
  await look(page, walk)
  await go(page, '#/compare')
  await page.locator('main h1').waitFor()
  await look(page, walk)
  await go(page, '#/')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await look(page, walk)
  walk.shown += pairs.filter(({ payload }) => walk.seen.includes(payload)).length
}

/** The questions with which the domains end: all before them are on the page too. One that a condition holds back has no page. */
function lastQuestions(questionnaire: Questionnaire): readonly string[] {
  const entries = outline(questionnaire).filter(({ question }) => question.when === undefined)
  const lasts = questionnaire.domains.map(({ id }) => entries.findLast(({ domain }) => domain.id === id)?.question.id)
  return lasts.filter((id) => id !== undefined)
}

function visitors() {
  const reading = readFile('x', new TextEncoder().encode(questionnaireText))
  if (!reading.ok || reading.kind !== 'questionnaire') throw new Error('unread')
  return reading.questionnaire
}

/** As many files as it takes for enough pairs. */
function hostileFiles(): readonly HostileFile[] {
  const { translations: _translations, ...base } = quickCheck()
  const files: HostileFile[] = []
  const count = () => new Set(files.flatMap(({ pairs }) => pairs.map((pair) => JSON.stringify(pair)))).size
  for (let round = 1; count() < LEAST; round++) {
    const version = `${round}.0.0`
    files.push(hostileFile({ ...visitors(), id: 'hostile-visitors', version }, `visitors-${round}`, round * 31))
    files.push(hostileFile({ ...base, id: 'hostile-check', version }, `check-${round}`, round * 53))
  }
  return files
}

const all = (harm: readonly Harm[], kind: keyof Harm) => [...new Set(harm.flatMap((one) => one[kind]))]

describe('Text that means harm', () => {
  const journey = useJourney()

  it(`in every field of a file is text and nothing else: at least ${LEAST} pairs of text and field`, async () => {
    const { m } = await speak('en')
    const files = hostileFiles()
    const pairs = [...new Set(files.flatMap((file) => file.pairs.map((pair) => JSON.stringify(pair))))]
    const fields = new Set(files.flatMap((file) => file.pairs.map(({ field }) => field)))
    const { page, problems } = await journey.openPage()
    const [dialogs, alarms]: [string[], string[]] = [[], []]
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.exposeFunction(ALARM, () => alarms.push('a script ran'))
    await heading(page, m.library.welcomeTitle).waitFor()
    const walk: Walk = { harm: [], shown: 0, seen: '' }
    for (const file of files) await walkThrough(page, file, walk)
    const tried = files.reduce((sum, file) => sum + file.pairs.length, 0)
    const figures = {
      pairs: pairs.length,
      fields: fields.size,
      payloads: PAYLOADS.length,
      'looks at a page': walk.harm.length,
      'read on the pages of their file': `${walk.shown} of ${tried}`,
      dialogs: dialogs.length,
      scripts: alarms.length,
      violations: problems.length,
      foreign: all(walk.harm, 'foreign').length,
      handlers: all(walk.harm, 'handlers').length,
      addresses: all(walk.harm, 'addresses').length,
    }
    console.log(`hostile text: ${JSON.stringify(figures)}`)
    expect(pairs.length).toBeGreaterThanOrEqual(LEAST)
    expect(walk.shown / tried).toBeGreaterThan(0.9)
    expect([dialogs, alarms, problems]).toEqual([[], [], []])
    expect({
      foreign: all(walk.harm, 'foreign'),
      handlers: all(walk.harm, 'handlers'),
      addresses: all(walk.harm, 'addresses'),
    }).toEqual({ foreign: [], handlers: [], addresses: [] })
  })

  it('control: a page that takes text for markup and has no policy is noticed by each of these', async () => {
    const careless = await servePage('<main></main>')
    const { page } = await journey.openPage({ address: careless.address, provoked: true })
    const dialogs: string[] = []
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await page.evaluate(
      (payloads) => {
        for (const text of payloads) {
          const place = document.createElement('div')
          place.innerHTML = text
          document.querySelector('main')?.append(place)
        }
      },
      PAYLOADS.filter((text) => !/http-equiv|<base/.test(text)),
    )
    await page.waitForLoadState('networkidle')
    const harm = await harmOn(page)
    const figures = [dialogs, harm.foreign, harm.handlers, harm.addresses].map(({ length }) => length)
    console.log(`control, dialogs, foreign elements, handlers, addresses: ${figures}`)
    expect(figures.filter((count) => count === 0)).toEqual([])
    await careless.close()
  })
})
