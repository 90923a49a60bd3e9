import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, plainText } from '../../../src/formats/write/pdf/clean-text.ts'
import { createTypesetter, type Line } from '../../../src/formats/write/pdf/typesetter.ts'
import { metrics } from './fonts.ts'

const textOf = (line: Line) => line.runs.map((run) => run.text).join('')
const letters = fc.string({ unit: fc.constantFrom(...'abc defghi-/XÄé漢😀→تملا، 1'), maxLength: 120 })

describe('wrap', () => {
  it('breaks at spaces first, inside words only when they are wider than a line', () => {
    const type = createTypesetter(metrics, 'ltr')
    expect(type.wrap('aaaa bbbb cccc', 6).map((line) => textOf(line).trim())).toEqual(['aaaa bbbb', 'cccc'])
    expect(type.wrap('x'.repeat(30), 5).length).toBeGreaterThan(2)
    expect(type.wrap('a\n\nb', 5)).toHaveLength(3)
    expect(type.wrap('', 5)).toEqual([{ width: 0, runs: [] }])
  })

  it('never makes a line wider than asked for and loses nothing but spaces at breaks', () => {
    fc.assert(
      fc.property(letters, fc.double({ min: 2, max: 30, noNaN: true }), (text, width) => {
        const lines = createTypesetter(metrics, 'ltr').wrap(text, width)
        expect(lines.every((line) => line.width <= width + 1e-9)).toBe(true)
        const drawn = lines.map(textOf).join('').replaceAll(' ', '')
        const whole = textOf(createTypesetter(metrics, 'ltr').line(text)).replaceAll(' ', '')
        expect([...drawn].sort()).toEqual([...whole].sort())
      }),
    )
  })
})

describe('fit', () => {
  it('ends with an ellipsis only when something is left out', () => {
    const type = createTypesetter(metrics, 'ltr')
    expect(textOf(type.fit('short', 50))).toBe('short')
    expect(textOf(type.fit('a long running head', 5))).toMatch(/^a.*…$/)
    expect(type.fit('a long running head', 5).width).toBeLessThanOrEqual(5)
  })
})

describe('characters', () => {
  it('are drawn as U+FFFD and listed once when no font has them', () => {
    const type = createTypesetter(metrics, 'ltr')
    expect(textOf(type.line('a😀漢😀'))).toBe('a\uFFFD\uFFFD\uFFFD')
    expect(type.missing()).toEqual(['😀', '漢'])
  })

  it('that people type are there: accents, arrows, comparison, ticks, both digit sets', () => {
    const type = createTypesetter(metrics, 'rtl')
    type.line('ÄŁő–—“”’…•·→←↑✓≤≥≠−×°€½²%٪؟،؛«»٣۳ЖяΩếș')
    expect(type.missing()).toEqual([])
  })

  it('that would end a line early are taken out: controls, soft hyphens, tabs', () => {
    expect(cleanText('a\tb\u0007c\u00add\r\ne')).toBe('a bcd\ne')
  })

  it('are cleaned alike whether anything else in the text has to be cleaned or not', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(all.filter((char) => cleanText(char) !== cleanText(`\u0007${char}`))).toEqual([])
  })

  it('change the face, a space does not', () => {
    const { runs } = createTypesetter(metrics, 'ltr').line('ab تم →')
    expect(runs.map((run) => run.face)).toEqual(['latin', 'arabic', 'symbols'])
  })
})

describe('plainText', () => {
  it('has no byte that a PDF reader takes for a line end', () => {
    expect(plainText('č\n\u2068x\u2069')).toBe('c\u030C x')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = plainText(text)
        expect(
          [...plain].some((char) => (char.charCodeAt(0) & 0xff) === 0x0d || char.charCodeAt(0) >> 8 === 0x0d),
        ).toBe(false)
      }),
    )
  })
})
