import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '../../src/report/presets.ts'
import { NOTHING_REDACTED } from '../../src/report/redact.ts'
import { sections } from '../../src/report/sections/index.ts'
import { keptOf, wishesFrom } from '../../src/ui/pages/report/kept-wishes.ts'
import {
  FIRST_WISHES,
  moved,
  PRESETS,
  type ReportWishes,
  sectionsOf,
  wishedSections,
  withSections,
} from '../../src/ui/pages/report/wishes.ts'

const ids = sections.map(({ id }) => id)
const again = (wishes: ReportWishes) => wishesFrom(JSON.parse(JSON.stringify(keptOf(wishes))))

const wishes: fc.Arbitrary<ReportWishes> = fc
  .record({
    preset: fc.constantFrom(...PRESETS),
    language: fc.constantFrom('en' as const, 'ar' as const, null),
    digits: fc.constantFrom('latn' as const, 'arab' as const, null),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
    previous: fc.boolean(),
    marking: fc.constantFrom('internal' as const, 'restricted' as const),
    redaction: fc.record({ subject: fc.boolean(), names: fc.boolean(), notes: fc.boolean(), evidence: fc.boolean() }),
  })
  .map((some) => ({ ...FIRST_WISHES, ...some }))
const ownSections = fc
  .tuple(
    fc.shuffledSubarray(ids.slice(1), { minLength: ids.length - 1 }),
    fc.array(fc.boolean(), { minLength: ids.length }),
  )
  .map(([rest, shown]) => ['cover' as const, ...rest].map((id, i) => ({ id, shown: shown[i] ?? false })))

describe('what is kept of the wishes of a report', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(wishes, fc.option(ownSections, { nil: null }), (some, list) => {
        const given = list ? withSections(some, list) : some
        expect(again(given)).toEqual(given)
      }),
    )
  })

  it('is nothing about anybody: neither words of a person, nor a target, a logo or the data', () => {
    const told = {
      ...FIRST_WISHES,
      marking: { text: 'Project Oryx' },
      target: 'oryx',
      attach: true,
      logo: { jpeg: 'oryx', width: 1, height: 1 },
    }
    expect(JSON.stringify(keptOf(told)).toLowerCase()).not.toContain('oryx')
    expect(again(told)).toEqual(FIRST_WISHES)
  })

  it('is as at the first time where it is damaged or strange, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, list) => {
        for (const kept of [
          value,
          { preset: value, sections: list, redaction: value, paper: value, language: value },
        ]) {
          const { sections: own, ...rest } = wishesFrom(kept)
          expect(rest).toMatchObject({ preset: 'full', paper: 'a4', language: null, redaction: NOTHING_REDACTED })
          if (own) expect(own.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
        }
      }),
    )
  })

  it('knows a section that is new since then, last and not shown, and forgets one that is gone', () => {
    const kept = {
      preset: 'board',
      sections: [
        { id: 'gone', shown: true },
        { id: 'method', shown: true },
        { id: 'cover', shown: true },
      ],
    }
    const list = wishedSections(wishesFrom(kept))
    expect(list.slice(0, 2)).toEqual([
      { id: 'cover', shown: true },
      { id: 'method', shown: true },
    ])
    expect(list.slice(2).every(({ shown }) => !shown)).toBe(true)
    expect(list).toHaveLength(ids.length)
  })
})

describe('sections of one’s own', () => {
  it('begin as the preset’s, with every other section after them', () => {
    for (const preset of PRESETS) {
      const list = sectionsOf(preset)
      expect(list.filter(({ shown }) => shown).map(({ id }) => id)).toEqual(presets[preset].sections)
      expect(list.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
    }
  })

  it('move one place at a time, never above the cover and never off the list', () => {
    const list = sectionsOf('board')
    const order = (at: number, by: -1 | 1) => moved(list, at, by).map(({ id }) => id)
    const same = list.map(({ id }) => id)
    expect(order(2, -1).slice(0, 3)).toEqual(['cover', 'changes', 'headline'])
    expect(order(1, -1)).toEqual(same)
    expect(order(0, 1)).toEqual(same)
    expect(order(list.length - 1, 1)).toEqual(same)
  })

  it('are the preset’s again once they print the same', () => {
    const list = sectionsOf('board')
    const other = withSections({ ...FIRST_WISHES, preset: 'board' }, moved(list, 2, -1))
    expect(other.sections).not.toBeNull()
    expect(withSections(other, moved(wishedSections(other), 2, -1)).sections).toBeNull()
  })
})
