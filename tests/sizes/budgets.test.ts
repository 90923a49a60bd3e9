import { afterAll, describe, expect, it } from 'vitest'
import type { BundleReport } from '../../vite/bundle-report.ts'
import {
  closure,
  fontFamilies,
  holders,
  linked,
  plainSize,
  reachable,
  readBundle,
  strays,
  weigh,
  without,
} from './bundle.ts'

/** Thousands of bytes, gzipped; performance.md, P7 and P8. */
const BUDGET = { script: 130, style: 20, font: 60, charts: 125, pdf: 155, files: 60 }

const LAZY =
  /node_modules\/(recharts|jspdf|bidi-js|fflate|zod)\/|^src\/(formats|report\/sections)\/|virtual:questionnaires\//

const table: string[] = []

function fits(name: string, bytes: number, budget: number): void {
  const kilobytes = bytes / 1000
  table.push(`${name.padEnd(34)} ${kilobytes.toFixed(1).padStart(7)} of ${String(budget).padStart(4)} kB`)
  expect(kilobytes, `${name} weighs ${kilobytes.toFixed(1)} kB; ${budget} are allowed`).toBeLessThanOrEqual(budget)
  expect(kilobytes, `${name} weighs nothing, so nothing was measured`).toBeGreaterThan(0)
}

describe('the build stays light', () => {
  const bundle = readBundle()
  const entry = closure(bundle, linked('js'))
  const page = reachable(bundle, linked('js'))
  const catalogs = { English: /^src\/i18n\/en\.ts$/, Arabic: /^src\/i18n\/ar\.ts$/ }

  afterAll(() => console.log(`\n${table.join('\n')}\n`))

  it.each(Object.entries(catalogs))('first load in %s', (language, catalog) => {
    const words = holders(bundle, catalog).filter((file) => page.has(file))
    expect(words.length).toBeGreaterThan(0)
    fits(`first load, script, ${language}`, weigh(closure(bundle, [...entry, ...words])), BUDGET.script)
  })

  it('styles', () => fits('first load, style', weigh(linked('css')), BUDGET.style))

  it('fonts, each script by itself', () => {
    const families = [...fontFamilies()]
    expect(families.length).toBeGreaterThan(0)
    for (const [family, files] of families) fits(family, plainSize(files), BUDGET.font)
  })

  it('charts', () => {
    const charts = closure(bundle, holders(bundle, /node_modules\/recharts\//))
    fits('charts', weigh(without(charts, entry)), BUDGET.charts)
  })

  it('PDF worker without its fonts', () => {
    const worker = closure(bundle, holders(bundle, /node_modules\/jspdf\//))
    const fonts = new Set(
      holders(bundle, /\.ttf/).filter((file) => bundle[file]?.modules.every((name) => /\.ttf/.test(name))),
    )
    expect(fonts.size).toBeGreaterThan(0)
    fits('PDF worker', weigh(without(worker, fonts)), BUDGET.pdf)
  })

  it('worker of the other files', () => {
    const worker = closure(bundle, holders(bundle, /^src\/formats\/write\/docx\/docx\.ts$/))
    fits('worker of the other files', weigh(worker), BUDGET.files)
  })

  it('what is not needed first is not loaded first', () => {
    expect(strays(bundle, entry, LAZY)).toEqual([])
    for (const [language, catalog] of Object.entries(catalogs)) {
      expect(strays(bundle, entry, catalog), `${language} is loaded before anybody asks for it`).toEqual([])
    }
  })

  it('each questionnaire has a chunk of its own', () => {
    const chunks = holders(bundle, /virtual:questionnaires\//)
      .filter((file) => page.has(file))
      .map((file) => bundle[file]?.modules ?? [])
    expect(chunks.length).toBeGreaterThan(0)
    expect(chunks.filter((modules) => modules.length > 1)).toEqual([])
  })
})

describe('the weighing', () => {
  const chunk = { entry: false, imports: [], dynamicImports: [], modules: [] }
  const planted: BundleReport = {
    'a.js': { ...chunk, entry: true, imports: ['b.js'], dynamicImports: ['d.js'] },
    'b.js': { ...chunk, imports: ['c.js', 'a.js'] },
    'c.js': { ...chunk, modules: ['node_modules/jspdf/dist/jspdf.es.min.js'] },
    'd.js': { ...chunk, modules: ['src/ui/pages/results/ResultsPage.tsx'] },
  }

  it('follows what comes along and not what is asked for later', () => {
    expect([...closure(planted, ['a.js'])]).toEqual(['a.js', 'b.js', 'c.js'])
    expect([...reachable(planted, ['a.js'])].sort()).toEqual(['a.js', 'b.js', 'c.js', 'd.js'])
  })

  it('notices what should have been loaded later', () => {
    expect(strays(planted, closure(planted, ['a.js']), LAZY)).toHaveLength(1)
    expect(strays(planted, ['d.js'], LAZY)).toEqual([])
  })
})
