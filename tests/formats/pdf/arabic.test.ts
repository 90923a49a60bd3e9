import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layParagraph } from '../../../src/formats/write/pdf/arabic.ts'
import { shape } from '../../../src/formats/write/pdf/arabic-joining.ts'

const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0).toString(16)).join(' ')
const visual = (text: string, base: 'ltr' | 'rtl' = 'rtl') => {
  const paragraph = layParagraph(text, base)
  return paragraph.visual(0, paragraph.shaped.length)
}
const reversed = (text: string) => [...text].reverse().join('')

describe('shape', () => {
  it('gives a letter before punctuation or a digit its final form', () => {
    expect(codes(shape('تم،'))).toBe('fe97 fee2 60c')
    expect(codes(shape('تم3'))).toBe('fe97 fee2 33')
  })

  it('joins through marks and always ties lam to alef', () => {
    expect(codes(shape('مكتملًا'))).toBe('fee3 fedc fe98 fee4 fefc 64b')
    expect(codes(shape('لا'))).toBe('fefb')
    expect(codes(shape('بلا'))).toBe('fe91 fefc')
    expect(codes(shape('مُطبَّق'))).toBe('fee3 64f fec4 fe92 64e 651 fed6')
  })

  it('does not join after letters that join to the right only', () => {
    expect(codes(shape('دار'))).toBe('fea9 fe8d fead')
  })

  it('keeps Persian letters joined and obeys the zero width non-joiner', () => {
    expect(codes(shape('پچ'))).toBe('fb58 fb7b')
    expect(codes(shape('می\u200cشود'))).toBe('fee3 fbfd feb7 feee fea9')
  })

  it('loses no letter: presentation forms normalise to what was written', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئًَُِّ 12.،()-A'),
      maxLength: 40,
    })
    const sorted = (text: string) => [...text.normalize('NFKC')].sort().join('')
    fc.assert(
      fc.property(letters, (text) => {
        expect(sorted(shape(text))).toBe(sorted(text))
      }),
    )
  })
})

describe('layParagraph', () => {
  it('orders a right-to-left line with ids, brackets, percent and dates as browsers do', () => {
    expect(visual('(AC-2(1)، رقم)').normalize('NFKC')).toBe(`(${reversed('رقم')} ،AC-2(1))`)
    expect(visual('85% تم')).toBe(`${reversed(shape('تم'))} 85%`)
    expect(visual('الإصدار \u20662.0.1\u2069.').startsWith('.2.0.1 ')).toBe(true)
    expect(visual('في \u20662026-11-23\u2069')).toContain('2026-11-23')
  })

  it('keeps an isolate’s own direction inside the other one', () => {
    expect(visual('Note: \u2068تم (1).\u2069 Done.', 'ltr')).toBe(`Note: .(1) ${reversed(shape('تم'))} Done.`)
    expect(visual('\u2068Version 2 (beta).\u2069')).toBe('Version 2 (beta).')
  })

  it('keeps an isolate whole when it wraps over lines', () => {
    const paragraph = layParagraph('\u2068one two\u2069', 'rtl')
    expect(paragraph.visual(0, 4)).toBe('one')
    expect(paragraph.visual(5, 9)).toBe('two')
  })

  it('draws every character of a line once and no direction control', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ابلا تم(1) A-2%،\u2066\u2069\u2068.'),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, fc.constantFrom('ltr' as const, 'rtl' as const), (line, base) => {
        const paragraph = layParagraph(line, base)
        const drawn = paragraph.visual(0, paragraph.shaped.length)
        const unmirrored = (s: string) => [...s.replace(/[\u2066-\u2069]/g, '').replaceAll('(', ')')].sort().join('')
        expect(unmirrored(drawn)).toBe(unmirrored(paragraph.shaped))
      }),
    )
  })
})
