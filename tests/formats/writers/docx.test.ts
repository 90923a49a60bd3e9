import { describe, expect, it } from 'vitest'
import { base64Bytes } from '../../../src/formats/write/docx/base64-bytes.ts'
import { docx } from '../../../src/formats/write/docx/docx.ts'
import { directedParts } from '../../../src/formats/write/docx/runs.ts'
import type { WriterInput } from '../../../src/formats/write/writer.ts'
import { chartsOf } from '../../../src/report/charts-of.ts'
import { inputOf } from './inputs.ts'
import { partsOf, readXml, type XmlTag } from './readers.ts'

const calm = (place: string) => `Text of ${place}`
const partOf = (input: WriterInput, path: string) => partsOf(docx.write(input))[path] ?? ''
const tagsOf = (input: WriterInput, path = 'word/document.xml') => readXml(partOf(input, path), /^w:t$/).tags
const named = (tags: readonly XmlTag[], name: string) => tags.filter((one) => one.name === name)
const pixels = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
const pictured = (language: 'en' | 'ar' = 'en') => {
  const input = inputOf(calm, language)
  return { ...input, pictures: chartsOf(input.report).map(() => pixels) }
}

describe('The document', () => {
  it('is XML in every part, and every part that is named is there', () => {
    const parts = partsOf(docx.write(pictured()))
    const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels|svg)$/.test(path))
    expect(xml.length).toBeGreaterThan(9)
    for (const [, text] of xml) readXml(text, /^x$/)
    const targets = named(readXml(parts['word/_rels/document.xml.rels'] ?? '', /^x$/).tags, 'Relationship')
    const paths = targets.map(({ attributes }) => `word/${attributes['Target'] ?? ''}`)
    expect(paths.filter((path) => parts[path] === undefined)).toEqual([])
  })

  it('has headings, lists and tables of its own, whose heads are repeated', () => {
    const tags = tagsOf(inputOf(calm))
    const styles = named(tags, 'w:pStyle').map(({ attributes }) => attributes['w:val'])
    expect(styles).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3', 'ListText']))
    expect(named(tags, 'w:tblHeader').length).toBeGreaterThan(2)
    expect(named(tags, 'w:numId').length).toBeGreaterThan(0)
    const declared = named(tagsOf(inputOf(calm), 'word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    )
    expect(styles.filter((style) => !declared.includes(style))).toEqual([])
  })

  it('leads from its contents to its headings', () => {
    const tags = tagsOf(inputOf(calm))
    const anchors = named(tags, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor'])
    const marks = named(tags, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
    expect(anchors.length).toBeGreaterThan(3)
    expect(anchors.filter((anchor) => !marks.includes(anchor))).toEqual([])
    expect(new Set(marks).size).toBe(marks.length)
  })

  it('shows each chart as vectors and pixels, told in words', () => {
    const input = pictured()
    const tags = tagsOf(input)
    const charts = chartsOf(input.report)
    expect(charts.length).toBeGreaterThan(2)
    expect(named(tags, 'asvg:svgBlip')).toHaveLength(charts.length)
    expect(named(tags, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual(
      charts.map(({ block }) => block.alt),
    )
    expect(partOf(input, 'word/media/chart1.svg')).toContain('<svg ')
  })

  it('tells the numbers of a chart that has no picture', () => {
    const rows = (input: WriterInput) => named(tagsOf(input), 'w:tr').length
    expect(rows(inputOf(calm))).toBeGreaterThan(rows(pictured()) + 2)
    expect(named(tagsOf(inputOf(calm)), 'w:drawing')).toEqual([])
  })

  it('reads from the right in Arabic: paragraphs, tables, pages and runs', () => {
    const arabic = tagsOf(inputOf(calm, 'ar'))
    const tables = named(arabic, 'w:tbl').length
    expect(named(arabic, 'w:bidiVisual')).toHaveLength(tables)
    expect(named(arabic, 'w:bidi')).toHaveLength(1)
    expect(named(tagsOf(inputOf(calm, 'ar'), 'word/styles.xml'), 'w:bidi')).toHaveLength(1)
    expect(named(arabic, 'w:rtl').length).toBeGreaterThan(20)
    expect(named(tagsOf(inputOf(calm)), 'w:rtl')).toEqual([])
  })

  it('says its language, its title and the page it is on', () => {
    expect(partOf(inputOf(calm, 'ar'), 'docProps/core.xml')).toContain('<dc:language>ar</dc:language>')
    expect(partOf(inputOf(calm), 'docProps/core.xml')).toContain('Text of subject')
    for (const language of ['en', 'ar'] as const) {
      const footer = readXml(partOf(inputOf(calm, language), 'word/footer.xml'), /^w:instrText$/)
      expect(footer.texts).toEqual([' PAGE ', ' NUMPAGES '])
    }
  })
})

describe('The parts of a text', () => {
  it('have the direction of whoever wrote them', () => {
    expect(directedParts('النص \u2068Acme (UK)!\u2069 هنا', 'rtl')).toEqual([
      { text: 'النص ', direction: 'rtl' },
      { text: 'Acme (UK)!', direction: 'ltr' },
      { text: ' هنا', direction: 'rtl' },
    ])
    expect(directedParts('a \u2066QC-1\u2069 \u2068\u2068مرحبا\u2069 b\u2069', 'ltr')).toEqual([
      { text: 'a ', direction: 'ltr' },
      { text: 'QC-1', direction: 'ltr' },
      { text: ' ', direction: 'ltr' },
      { text: 'مرحبا', direction: 'rtl' },
      { text: ' b', direction: 'rtl' },
    ])
  })

  it('are complete whatever marks a person left open', () => {
    const joined = directedParts('\u2069a\u2068b\u2067c\u2069', 'ltr').map(({ text }) => text)
    expect(joined.join('')).toBe('abc')
  })
})

it('Base64 is read as Node reads it', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  for (const length of [0, 1, 2, 3, 255, 256]) {
    const some = bytes.subarray(0, length)
    expect(base64Bytes(Buffer.from(some).toString('base64'))).toEqual(new Uint8Array(some))
  }
})
