import { describe, expect, it } from 'vitest'
import { writePdf } from '../../../src/formats/write/pdf/write-pdf.ts'
import type { Block } from '../../../src/report/block.ts'
import { readBack } from './read-back.ts'
import { aReport, arabicReport, paragraph, pdfOptions } from './reports.ts'

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Result', aside: null, id: 'result' },
  paragraph('Über 63 % → “done”, łódź ✓'),
  {
    kind: 'radar',
    alt: 'A radar',
    axes: ['One', 'Two', 'Three'],
    series: [{ role: 'now', label: 'Now', values: [1, null, 0.5] }],
    band: null,
  },
]
const written = writePdf(aReport(blocks), pdfOptions)
const file = readBack(written.bytes)
const everything = [...file.objects.values()].join('\n')

describe('writePdf', () => {
  it('gives the same bytes for the same input, and other bytes for another date or id', () => {
    const again = (rest: Partial<typeof pdfOptions>) => writePdf(aReport(blocks), { ...pdfOptions, ...rest }).bytes
    expect(again({})).toEqual(written.bytes)
    expect(again({ createdAt: '2026-11-24T10:00:00Z' })).not.toEqual(written.bytes)
    expect(again({ fileId: 'f'.repeat(32) })).not.toEqual(written.bytes)
  })

  it('embeds text that can be read back, also beyond Latin-1 and from the symbol font', () => {
    expect(file.pages.join('').replaceAll('\n', '')).toContain('Über 63 % → “done”, łódź ✓')
  })

  it('maps Arabic back to letters in every form, so that search finds words', () => {
    const page = readBack(
      writePdf(arabicReport([paragraph('تقرير الوضع الأمني مكتملًا')]), pdfOptions).bytes,
    ).pages.join('')
    const logical = [...page].reverse().join('')
    expect(logical).toContain('تقرير الوضع الأمني')
    expect(logical).toContain('مكتمل')
    expect(page).not.toMatch(/[\ufe70-\ufefc?]/)
  })

  it('lists what no font has and draws a visible mark for it', () => {
    const made = writePdf(aReport([paragraph('a😀b\u0007c')]), pdfOptions)
    expect(made.missing).toEqual(['😀'])
    expect(readBack(made.bytes).pages.join('')).toContain('a\uFFFDbc')
  })

  it('says its title, language and date, and nothing active', () => {
    expect(everything).toContain('/Title (Report)')
    expect(everything).toContain('/Lang (en)')
    expect(everything).toContain("/CreationDate (D:20261123100000+00'00')")
    expect(everything).not.toMatch(/\/(JavaScript|JS|Launch|URI|SubmitForm|EmbeddedFile|AcroForm|RichMedia)\b/)
  })

  it('is PDF 1.7, which its structure needs', () => {
    expect(String.fromCharCode(...written.bytes.subarray(0, 8))).toBe('%PDF-1.7')
  })

  it('is tagged in reading order, with headings and an alternative text for the chart', () => {
    expect(everything).toContain('/MarkInfo <</Marked true>>')
    const roles = [...everything.matchAll(/<<\/S \/(\w+)/g)].map(([, role]) => role)
    expect(roles).toEqual(['Document', 'Sect', 'H1', 'P', 'Figure'])
    expect(everything).toContain('/Alt <feff0041002000720061006400610072>')
  })

  it('names the place of every object: its own offset, or its object stream', () => {
    const text = Buffer.from(written.bytes).toString('latin1')
    const start = Number(/startxref\n(\d+)\n%%EOF$/.exec(text)?.[1])
    const table = text.slice(start)
    const [, size] = /\/Size (\d+)/.exec(table) ?? []
    const data = table.slice(table.indexOf('stream\n') + 7)
    const entries = Array.from({ length: Number(size) }, (_, id) => {
      const field = (from: number, to: number) =>
        Number.parseInt(Buffer.from(data.slice(7 * id + from, 7 * id + to), 'latin1').toString('hex'), 16)
      return { id, kind: field(0, 1), second: field(1, 5) }
    })
    expect(entries.map((entry) => entry.kind)).toEqual([
      0,
      ...entries.slice(1).map((entry) => (file.loose.has(entry.id) ? 1 : 2)),
    ])
    for (const { id, kind, second } of entries) {
      if (kind === 1) expect(text.slice(second)).toMatch(new RegExp(`^${id} 0 obj\n`))
      if (kind === 2) expect(file.loose.get(second)).toContain('/ObjStm')
    }
  })

  it('has an outline of its headings', () => {
    expect(everything).toContain('/Type /Outlines')
    expect(everything).toContain('/Title (Result)')
  })

  it('refuses a malformed date or id instead of falling back to clock and chance', () => {
    expect(() => writePdf(aReport(blocks), { ...pdfOptions, fileId: 'short' })).toThrow('32 hexadecimal')
    expect(() => writePdf(aReport(blocks), { ...pdfOptions, createdAt: 'today' })).toThrow('ISO instant')
  })

  it('reports its progress up to 1', () => {
    const seen: number[] = []
    writePdf(aReport(blocks), { ...pdfOptions, onProgress: (fraction) => seen.push(fraction) })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(seen[seen.length - 1]).toBe(1)
  })
})
