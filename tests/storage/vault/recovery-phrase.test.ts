import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newPhrase, phraseFrom } from '../../../src/storage/vault/recovery-phrase.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const aPhrase = fc.constant(null).map(newPhrase)
const swapped = <T>(all: readonly T[], a: number, b: number): readonly T[] =>
  all.map((one, at) => (at === a ? (all[b] ?? one) : at === b ? (all[a] ?? one) : one))

describe('a recovery phrase', () => {
  it('is seven groups of five signs that are not mistaken for others, and never the same', () => {
    const phrases = Array.from({ length: 200 }, newPhrase)
    for (const phrase of phrases) expect(phrase).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
    expect(new Set(phrases).size).toBe(200)
    const own = phrases.flatMap((phrase) => phrase.split('-').flatMap((group) => [...group.slice(0, 4)]))
    expect(new Set(own).size).toBe(32)
  })

  it('is understood however it is typed', () => {
    fc.assert(
      fc.property(aPhrase, (phrase) => {
        const arabic = (text: string) => text.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
        for (const typed of [
          phrase.toLowerCase(),
          phrase.replaceAll('-', ' '),
          phrase.replaceAll('-', '\n'),
          phrase.replaceAll('0', 'o').replaceAll('1', 'l'),
          ` ${arabic(phrase)}‎ `,
        ])
          expect(phraseFrom(typed)).toEqual({ ok: true, phrase })
      }),
    )
  })

  it('names the group in which one sign is another, or two neighbours or two groups have changed places', () => {
    fc.assert(
      fc.property(aPhrase, fc.nat({ max: 6 }), fc.nat({ max: 4 }), fc.nat({ max: 31 }), (phrase, group, at, sign) => {
        const groups = phrase.split('-')
        const mistyped = (change: (signs: readonly string[]) => readonly string[]) =>
          phraseFrom(groups.map((one, place) => (place === group ? change([...one]).join('') : one)).join('-'))
        const other = SIGNS.charAt(sign)
        if (groups[group]?.charAt(at) !== other)
          expect(mistyped((signs) => signs.with(at, other))).toEqual({ ok: false, wrong: group + 1 })
        if (at < 4 && groups[group]?.charAt(at) !== groups[group]?.charAt(at + 1))
          expect(mistyped((signs) => swapped(signs, at, at + 1))).toEqual({ ok: false, wrong: group + 1 })
        if (group < 6) expect(phraseFrom(swapped(groups, group, group + 1).join('-')).ok).toBe(false)
      }),
    )
  })

  it('that is too short or too long is no phrase', () => {
    for (const typed of ['', 'correct horse battery staple', newPhrase().slice(0, -1), `${newPhrase()}0`])
      expect(phraseFrom(typed)).toEqual({ ok: false, groups: 7 })
  })
})
