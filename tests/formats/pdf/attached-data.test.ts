import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/engine/sha256.ts'
import { readFile } from '../../../src/formats/read/index.ts'
import { limits } from '../../../src/formats/read/limits.ts'
import { pdfContainer } from '../../../src/formats/read/pdf-container.ts'
import { DATA_END, DATA_MARK, dataHead } from '../../../src/formats/write/pdf/data-head.ts'
import { assessmentText, backupText, encode, open, questionnaireText } from '../documents.ts'
import { pdfWithData } from './pdf-with-data.ts'
import { readBack } from './read-back.ts'

const data = encode(assessmentText)
const pdf = pdfWithData(data)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const codeOf = (bytes: Uint8Array) => {
  const reading = readFile('report.pdf', bytes)
  return reading.ok ? 'opened' : reading.problems.map(({ code }) => code).join()
}
const stream = (content: string, digest = sha256(latin1(content)), length = content.length) =>
  `${dataHead(digest, length)}${content}${DATA_END}`
const around = (inside: string) => latin1(`%PDF-1.7\n1 0 obj\n${inside}\n%%EOF`)

describe('a PDF that carries its data', () => {
  it('opens as the file that was attached does', () => {
    const reading = readFile('test.json', pdf)
    expect(reading.ok).toBe(true)
    expect(reading).toEqual(open(assessmentText))
  })

  it('carries the very bytes, every byte value among them', () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) & 0xff)
    const read = pdfContainer.open(pdfWithData(all))
    expect(read).toEqual({ ok: true, value: all })
  })

  it('names what it carries, with its digest, where PDF readers look', () => {
    const everything = [...readBack(pdf).objects.values()].join('\n')
    expect(everything).toMatch(/\/Names <<\/EmbeddedFiles <<\/Names \[<feff[0-9a-f]+> \d+ 0 R\]>>>> \/AF \[\d+ 0 R\]/)
    expect(everything).toContain(`/Desc (SHA-256 ${sha256(data)}) /AFRelationship /Data`)
  })

  it('is still opened after a reader has added to its end', () => {
    expect(codeOf(Uint8Array.from([...pdf, ...latin1('\n99 0 obj\n<</Type /Annot>>\nendobj\n%%EOF')]))).toBe('opened')
  })
})

describe('a PDF whose data is not what was written', () => {
  it('is refused whichever byte of the data is another', () => {
    const start = textOf(pdf).indexOf(assessmentText.slice(0, 20))
    for (let at = 0; at < data.length; at += 97) {
      const changed = Uint8Array.from(pdf)
      changed[start + at] = (changed[start + at] ?? 0) ^ 1
      expect(codeOf(changed)).toBe('pdf-changed')
    }
  })

  it('is refused where the digest or the length is another, or the file ends before', () => {
    const good = 'x'.repeat(50)
    expect(codeOf(around(stream(good, 'f'.repeat(64))))).toBe('pdf-changed')
    for (const length of [0, 49, 51, 99_999_999])
      expect(codeOf(around(stream(good, undefined, length)))).toBe('pdf-changed')
    expect(codeOf(around(stream(good).replace('/Length 50', '/Length 050')))).toBe('pdf-changed')
    expect(codeOf(around(`${DATA_MARK}`))).toBe('pdf-changed')
    expect(codeOf(pdf.subarray(0, textOf(pdf).indexOf('Harbour office')))).toBe('pdf-changed')
  })

  it('is refused where something else than an assessment lies in it', () => {
    for (const text of [questionnaireText, backupText])
      expect(codeOf(pdfWithData(encode(text)))).toBe('pdf-without-data')
    expect(codeOf(pdfWithData(encode('{"format": "other/thing"}')))).toBe('not-a-mizan-file')
    expect(codeOf(pdfWithData(encode('not JSON')))).toBe('json-syntax')
  })

  it('is refused where there is none', () => {
    expect(codeOf(latin1('%PDF-1.7\n<</Type /EmbeddedFile /Subtype /text>>\n%%EOF'))).toBe('pdf-without-data')
  })

  it('is looked at in few places, so that many of them cost no time', () => {
    const many = around(`${stream('no', '0'.repeat(64))}\n`.repeat(20_000) + stream(assessmentText))
    const brackets = new Uint8Array(limits.fileBytes).fill(60)
    brackets.set(latin1('%PDF-1.7'))
    const start = performance.now()
    expect(codeOf(many)).toBe('pdf-changed')
    expect(codeOf(brackets)).toBe('pdf-without-data')
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('is not confused by the same words inside the data', () => {
    const note = assessmentText.replace('Harbour office', `${DATA_MARK}${'0'.repeat(64)}) /Length 1 `)
    expect(codeOf(pdfWithData(encode(note)))).toBe('opened')
  })
})
