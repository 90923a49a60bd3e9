import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseAst } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Block } from '../../../src/report/block.ts'
import { leanJspdf } from '../../../vite/lean-jspdf.ts'
import { aReport, arabicReport, paragraph, pdfOptions } from './reports.ts'

const whole = await readFile('node_modules/jspdf/dist/jspdf.es.js', 'utf8')
const lean = leanJspdf(whole, parseAst(whole).body)

/** A white pixel, as the builder of reports hands over a logo. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q=='
const blocks: readonly Block[] = [
  {
    kind: 'cover',
    overline: 'Report',
    subject: 'الجهة',
    title: 'T',
    facts: [],
    notice: null,
    logo: { jpeg: JPEG, width: 1, height: 1, alt: 'A mark' },
  },
  { kind: 'contents', entries: [{ id: 'result', text: 'Result', level: 1 }] },
  { kind: 'heading', level: 1, text: 'Result', aside: null, id: 'result' },
  paragraph('63 % → “done” مكتملًا 😀'),
  {
    kind: 'radar',
    alt: 'A radar',
    axes: ['One', 'Two', 'Three'],
    series: [{ role: 'now', label: 'Now', values: [1, null, 0.5] }],
    band: null,
  },
]

/** The bytes that the writer makes with this text of jsPDF, which has to lie where it finds its own imports. */
async function writtenWith(text: string): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join('node_modules', '.mizan-jspdf-'))
  try {
    const file = join(folder, 'jspdf.mjs')
    await writeFile(file, text)
    const library: object = await import(/* @vite-ignore */ pathToFileURL(file).href)
    vi.resetModules()
    vi.doMock('jspdf', () => library)
    const { writePdf } = await import('../../../src/formats/write/pdf/write-pdf.ts')
    return [aReport(blocks), arabicReport(blocks)].map((report) => writePdf(report, pdfOptions).bytes)
  } finally {
    await rm(folder, { recursive: true })
  }
}

afterEach(() => {
  vi.doUnmock('jspdf')
  vi.resetModules()
})

describe('the lean jsPDF', () => {
  it('writes the same bytes as the whole one', async () => {
    const [one, two] = await writtenWith(lean)
    expect([one, two]).toEqual(await writtenWith(whole))
    expect(Buffer.from(one ?? []).toString('latin1')).toContain('/DCTDecode')
  })

  it('cannot make forms, scripts, HTML or pictures of other kinds than JPEG', () => {
    for (const words of [
      'addJS =',
      'AcroFormField =',
      'jsPDFAPI.html =',
      'processWEBP =',
      'processPNG =',
      'addSvgAsImage =',
    ])
      expect([words, whole.includes(words), lean.includes(words)]).toEqual([words, true, false])
  })

  it('is refused where jsPDF no longer says what it was written for', () => {
    const other = whole.replaceAll('jsPDFAPI.addJS =', 'jsPDFAPI.runScript =')
    expect(() => leanJspdf(other, parseAst(other).body)).toThrow('“jsPDFAPI.addJS =”')
  })
})
