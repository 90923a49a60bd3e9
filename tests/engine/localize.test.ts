/** A questionnaire in another language: every text that the translation has, and nothing else. */
import { describe, expect, it } from 'vitest'
import { languagesOf, localize } from '../../src/engine/localize.ts'
import type { Questionnaire, Translation } from '../../src/engine/questionnaire.ts'
import { aDomain, aQuestion, aQuestionnaire, aScale, aSection, aSectionedDomain } from '../builders.ts'

/** Something of everything that has a text. */
const base: Questionnaire = aQuestionnaire({
  audience: 'All',
  howScored: 'By weight',
  notes: ['Read first'],
  scales: [aScale('five', 2)],
  domains: [
    aDomain('d', [aQuestion('q1', { why: 'Because', nextSteps: [{ upTo: 0, first: 'Start', after: 'Go on' }] })]),
    aSectionedDomain('e', [aSection('s', [aQuestion('q2')])]),
  ],
  groups: [{ id: 'g', title: 'Group', domains: ['d'] }],
  scoring: {
    levels: { model: 'gate', steps: [{ id: 'l0', title: 'Low' }] },
    caps: [{ id: 'c', questions: ['q1'], valueAtMost: 0, limit: 'l0', notice: 'Stop' }],
  },
  targets: [{ id: 't', title: 'Target' }],
  frameworks: [{ id: 'f', name: 'Frame' }],
  boards: [{ id: 'b', title: 'Board', framework: 'f', rows: [{ ref: '1', title: 'Row' }] }],
  indexBands: [{ from: 0, title: 'Band' }],
  classification: {
    id: 'k',
    title: 'Size',
    facts: [
      {
        id: 'people',
        text: 'How many?',
        options: [
          { id: 'few', label: 'Few', points: 0 },
          { id: 'many', label: 'Many', points: 1 },
        ],
      },
    ],
    categories: [{ id: 'small', title: 'Small', from: 0 }],
  },
})

const words: Translation = {
  format: 'mizan/translation',
  formatVersion: 1,
  questionnaire: 'sample',
  version: '1.0.0',
  language: 'ar',
  title: 'T!',
  purpose: 'P!',
  audience: 'A!',
  howScored: 'H!',
  notes: ['N!'],
  scales: { five: { '0': { label: 'S!' } } },
  domains: { d: { title: 'D!' }, e: { title: 'E!' } },
  sections: { s: { title: 'SE!' } },
  groups: { g: { title: 'G!' } },
  questions: { q1: { text: 'Q!', nextSteps: [{ first: 'F!' }] }, q2: { text: 'Q2!' } },
  levels: { l0: { title: 'L!', meaning: 'M!' } },
  caps: { c: { notice: 'C!' } },
  targets: { t: { title: 'TA!' } },
  frameworks: { f: { name: 'FR!' } },
  boards: { b: { title: 'B!', rows: { '1': { title: 'R!' } } } },
  indexBands: ['I!'],
  classification: {
    title: 'K!',
    facts: { people: { text: 'PE!', options: { few: 'FE!' } } },
    categories: { small: 'SM!' },
  },
}

const both: Questionnaire = { ...base, translations: { ar: words } }

describe('localize', () => {
  it('replaces every text the translation has and keeps every other, with all ids and numbers', () => {
    const [scale] = base.scales ?? []
    const [d, e] = base.domains
    const [first] = d?.questions ?? []
    const [second] = e?.sections?.[0]?.questions ?? []
    const asked = base.classification
    expect(localize(both, 'ar')).toEqual({
      ...both,
      language: 'ar',
      title: 'T!',
      purpose: 'P!',
      audience: 'A!',
      howScored: 'H!',
      notes: ['N!'],
      scales: [{ ...scale, steps: [{ ...scale?.steps[0], label: 'S!' }, scale?.steps[1]] }],
      domains: [
        {
          ...d,
          title: 'D!',
          questions: [{ ...first, text: 'Q!', nextSteps: [{ upTo: 0, first: 'F!', after: 'Go on' }] }],
        },
        { ...e, title: 'E!', sections: [{ id: 's', title: 'SE!', questions: [{ ...second, text: 'Q2!' }] }] },
      ],
      groups: [{ id: 'g', title: 'G!', domains: ['d'] }],
      scoring: {
        levels: { model: 'gate', steps: [{ id: 'l0', title: 'L!', meaning: 'M!' }] },
        caps: [{ id: 'c', questions: ['q1'], valueAtMost: 0, limit: 'l0', notice: 'C!' }],
      },
      targets: [{ id: 't', title: 'TA!' }],
      frameworks: [{ id: 'f', name: 'FR!' }],
      boards: [{ id: 'b', title: 'B!', framework: 'f', rows: [{ ref: '1', title: 'R!' }] }],
      indexBands: [{ from: 0, title: 'I!' }],
      classification: {
        ...asked,
        title: 'K!',
        facts: [
          {
            id: 'people',
            text: 'PE!',
            options: [
              { id: 'few', label: 'FE!', points: 0 },
              { id: 'many', label: 'Many', points: 1 },
            ],
          },
        ],
        categories: [{ id: 'small', title: 'SM!', from: 0 }],
      },
    })
  })

  it('keeps the base text wherever the translation is silent, and adds no part that is not there', () => {
    const silent: Translation = {
      format: 'mizan/translation',
      formatVersion: 1,
      questionnaire: 'sample',
      version: '1.0.0',
      language: 'ar',
    }
    const quiet = { ...base, translations: { ar: silent } }
    expect(localize(quiet, 'ar')).toEqual({ ...quiet, language: 'ar' })
    const plain = aQuestionnaire({ translations: { ar: { ...silent, title: 'T!' } } })
    expect(Object.keys(localize(plain, 'ar')).sort()).toEqual(Object.keys(plain).sort())
    expect(localize(plain, 'ar').domains[0]).toEqual(plain.domains[0])
    const facts = { ...base, translations: { ar: { ...silent, classification: { facts: {} } } } }
    expect(localize(facts, 'ar').classification).toEqual(base.classification)
  })

  it('is the same object for a language that is not there or its own, and the same one each time', () => {
    expect(localize(both, 'en')).toBe(both)
    expect(localize(both, 'fr')).toBe(both)
    expect(localize(base, 'ar')).toBe(base)
    expect(localize(both, 'ar')).toBe(localize(both, 'ar'))
    expect(languagesOf(both)).toEqual(['en', 'ar'])
    expect(languagesOf(base)).toEqual(['en'])
  })
})
