/** Reading a questionnaire: its outline, its languages, its classification, its format versions. */
import { describe, expect, it } from 'vitest'
import { languagesOf, localize } from '../../src/engine/localize.ts'
import { migrate } from '../../src/engine/migrations/index.ts'
import { entryOf, outline, scaleOf, stepsOf } from '../../src/engine/outline.ts'
import type { Question, Questionnaire, Translation } from '../../src/engine/questionnaire.ts'
import { ENGINE_VERSION, score } from '../../src/engine/score.ts'
import { aDomain, anAssessment, aQuestion, aQuestionnaire, aSection, aSectionedDomain } from '../builders.ts'

describe('outline', () => {
  const questionnaire = aQuestionnaire({
    domains: [
      aDomain('x', [aQuestion('a')]),
      aSectionedDomain('y', [aSection('s', [aQuestion('b')]), aSection('t', [aQuestion('c')])]),
    ],
  })
  it('lists the questions in order with where they stand', () => {
    expect(
      outline(questionnaire).map(({ question, domain, section, position }) => [
        question.id,
        domain.id,
        section?.id ?? null,
        position,
      ]),
    ).toEqual([
      ['a', 'x', null, 0],
      ['b', 'y', 's', 1],
      ['c', 'y', 't', 2],
    ])
    expect(outline(questionnaire)).toBe(outline(questionnaire))
  })
  it('finds entries, scales and steps, and nothing that is not there', () => {
    expect(entryOf(questionnaire, 'b')?.position).toBe(1)
    expect(entryOf(questionnaire, 'zzz')).toBeUndefined()
    expect(scaleOf(questionnaire, 'zzz')).toBeUndefined()
    expect(stepsOf(questionnaire, aQuestion('a')).map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4'])
    expect(stepsOf(questionnaire, aQuestion('a', { scale: 'zzz' }))).toEqual([])
    expect(stepsOf(questionnaire, { id: 't', type: 'text', text: 't' })).toEqual([])
  })
})

describe('localize', () => {
  const number: Question = {
    id: 'n',
    type: 'number',
    text: 'n',
    unit: 'days',
    bands: [
      [0, 0],
      [1, 1],
    ],
  }
  const multiple: Question = {
    id: 'm',
    type: 'multiple',
    text: 'm',
    choices: [
      { id: 'a', label: 'A', points: 1, description: 'first' },
      { id: 'b', label: 'B', points: 1 },
    ],
  }
  const single = aQuestion('q', {
    why: 'Because',
    evidence: ['Minutes'],
    descriptors: { 0: 'zero', 1: 'one' },
    nextSteps: [
      { upTo: 1, first: 'Start', after: 'Go on' },
      { upTo: 2, first: 'More' },
    ],
  })
  const french: Translation = {
    format: 'mizan/translation',
    formatVersion: 1,
    questionnaire: 'sample',
    version: '1.0.0',
    language: 'fr',
    title: 'Exemple',
    notes: ['Note'],
    scales: { five: { 0: { label: 'Pas 0' } } },
    domains: { d: { title: 'Domaine', short: 'Dom' } },
    sections: { s: { title: 'Partie' } },
    groups: { g: { title: 'Groupe' } },
    questions: {
      q: {
        text: 'Énoncé',
        evidence: ['Procès-verbal'],
        descriptors: { 0: 'zéro' },
        nextSteps: [{ first: 'Commencer' }],
      },
      n: { unit: 'jours' },
      m: { choices: { a: { label: 'Un' }, b: { description: 'deux' } } },
    },
    levels: { l0: { title: 'Niveau' } },
    indexBands: ['bas'],
    caps: { c: { notice: 'Avis' } },
    targets: { t: { title: 'Cible' } },
    frameworks: { f: { name: 'Cadre' } },
    boards: { b: { title: 'Tableau', rows: { 1: { title: 'Ligne' } } } },
    classification: {
      title: 'Classement',
      facts: { f: { text: 'Fait', options: { o: 'Option FR' } } },
      categories: { k: 'Catégorie' },
    },
  }
  const questionnaire: Questionnaire = aQuestionnaire({
    domains: [
      aDomain('d', [single, number, multiple, aQuestion('r')]),
      aSectionedDomain('e', [aSection('s', [aQuestion('p')])]),
    ],
    groups: [{ id: 'g', title: 'g', domains: ['d'] }],
    scoring: {
      levels: {
        model: 'gate',
        steps: [
          { id: 'l0', title: 'L0', meaning: 'Low' },
          { id: 'l1', title: 'L1' },
        ],
      },
      caps: [{ id: 'c', questions: 'must', valueAtMost: 0, limit: 'l0', notice: 'Notice' }],
    },
    targets: [{ id: 't', title: 'T' }],
    frameworks: [{ id: 'f', name: 'F', publisher: 'P' }],
    boards: [
      {
        id: 'b',
        title: 'B',
        framework: 'f',
        rows: [
          { ref: '1', title: 'Row' },
          { ref: '2', title: 'Other' },
        ],
      },
    ],
    indexBands: [
      { from: 0, title: 'low' },
      { from: 0.5, title: 'high' },
    ],
    classification: {
      id: 'k',
      title: 'K',
      description: 'Of posts',
      facts: [
        {
          id: 'f',
          text: 'Fact',
          options: [
            { id: 'o', label: 'O', points: 0 },
            { id: 'p', label: 'P', points: 1 },
          ],
        },
      ],
      categories: [
        { id: 'k', title: 'C', from: 0 },
        { id: 'l', title: 'D', from: 1 },
      ],
    },
    translations: { fr: french },
  })
  const made = localize(questionnaire, 'fr')

  it('replaces every text that is translated and keeps the base text otherwise', () => {
    expect(made).toMatchObject({
      title: 'Exemple',
      purpose: 'To be scored.',
      language: 'fr',
      notes: ['Note'],
      groups: [{ title: 'Groupe' }],
      targets: [{ title: 'Cible' }],
      frameworks: [{ name: 'Cadre', publisher: 'P' }],
      boards: [{ title: 'Tableau', rows: [{ title: 'Ligne' }, { title: 'Other' }] }],
      indexBands: [
        { from: 0, title: 'bas' },
        { from: 0.5, title: 'high' },
      ],
      classification: {
        title: 'Classement',
        description: 'Of posts',
        facts: [
          {
            text: 'Fait',
            options: [
              { label: 'Option FR', points: 0 },
              { label: 'P', points: 1 },
            ],
          },
        ],
        categories: [{ title: 'Catégorie' }, { title: 'D' }],
      },
      scoring: {
        levels: { steps: [{ title: 'Niveau', meaning: 'Low' }, { title: 'L1' }] },
        caps: [{ notice: 'Avis', limit: 'l0' }],
      },
    })
    expect(made.scales?.[0]?.steps.slice(0, 2).map(({ label }) => label)).toEqual(['Pas 0', 'Step 1'])
    expect(made.domains).toMatchObject([
      { id: 'd', title: 'Domaine', short: 'Dom' },
      { id: 'e', title: 'Domain e', sections: [{ title: 'Partie' }] },
    ])
  })
  it('replaces the words of each question type', () => {
    const [q, n, m, r] = made.domains[0]?.questions ?? []
    expect(q).toMatchObject({
      text: 'Énoncé',
      why: 'Because',
      evidence: ['Procès-verbal'],
      descriptors: { 0: 'zéro', 1: 'one' },
      nextSteps: [
        { upTo: 1, first: 'Commencer', after: 'Go on' },
        { upTo: 2, first: 'More' },
      ],
    })
    expect(n).toEqual({ ...number, unit: 'jours' })
    expect(m).toEqual({
      ...multiple,
      choices: [
        { id: 'a', label: 'Un', points: 1, description: 'first' },
        { id: 'b', label: 'B', points: 1, description: 'deux' },
      ],
    })
    expect(r).toEqual(aQuestion('r'))
  })
  it('scores the same in every language', () => {
    const answers = anAssessment({ q: 3, m: ['a'], r: '?' })
    expect(score(made, answers)).toEqual(score(questionnaire, answers))
  })
  it('is the same document when there is nothing to replace, and made once', () => {
    expect(localize(questionnaire, 'en')).toBe(questionnaire)
    expect(localize(questionnaire, 'de')).toBe(questionnaire)
    expect(localize(questionnaire, 'fr')).toBe(made)
    expect(languagesOf(questionnaire)).toEqual(['en', 'fr'])
    expect(languagesOf(aQuestionnaire())).toEqual(['en'])
    const own = aQuestionnaire({ translations: { en: { ...french, language: 'en' } } })
    expect([localize(own, 'en'), languagesOf(own)]).toEqual([own, ['en']])
    const bare = aQuestionnaire({
      translations: {
        fr: {
          format: 'mizan/translation',
          formatVersion: 1,
          questionnaire: 'sample',
          version: '1.0.0',
          language: 'fr',
        },
      },
    })
    expect(localize(bare, 'fr')).toEqual({ ...bare, language: 'fr' })
  })
})

describe('classification', () => {
  const options = [0, 1, 2].map((points) => ({ id: `o${points}`, label: 'O', points }))
  const categories = [
    { id: 'one', title: '1', from: 1, upToTier: 1 },
    { id: 'two', title: '2', from: 2, upToTier: 2 },
    { id: 'all', title: '3', from: 3 },
  ]
  const questionnaire = aQuestionnaire({
    domains: [
      aDomain('d', [
        aQuestion('a', { tier: 1 }),
        aQuestion('b', { tier: 2, core: true }),
        aQuestion('c', { tier: 3 }),
        aQuestion('free'),
      ]),
    ],
    scoring: {
      levels: {
        model: 'tier',
        met: 2,
        steps: [{ id: 'l0', title: '0' }, ...[1, 2, 3].map((tier) => ({ id: `l${tier}`, title: 'L', tier }))],
      },
    },
    classification: { id: 'k', title: 'K', facts: ['f', 'g'].map((id) => ({ id, text: id, options })), categories },
  })
  const with_ = (
    classification: Readonly<Record<string, string>> | undefined,
    answers = { a: 4, b: 0, c: 0, free: 4 },
  ) => score(questionnaire, { answers: anAssessment(answers).answers, classification })

  it('reaches a category by points, the first when none is reached, none until all facts are known', () => {
    const reached = [
      {},
      { f: 'o0' },
      { f: 'o0', g: 'x' },
      { f: 'o0', g: 'o0' },
      { f: 'o1', g: 'o0' },
      { f: 'o1', g: 'o1' },
      { f: 'o2', g: 'o2' },
    ]
    expect(reached.map((facts) => with_(facts).category)).toEqual([null, null, null, 'one', 'one', 'two', 'all'])
    expect(with_(undefined).category).toBeNull()
    expect(score(aQuestionnaire(), { answers: {}, classification: { f: 'o0' } }).category).toBeNull()
  })
  it('lets the index count questions up to the category’s tier, while levels read all', () => {
    const one = with_({ f: 'o0', g: 'o1' })
    expect(one.overall).toMatchObject({ index: 1, lower: 1, upper: 1, completeness: 1, counts: { applicable: 2 } })
    expect(one.domains['d']?.level).toMatchObject({ step: 1 })
    expect(one.questions['b']).toMatchObject({
      state: 'answered',
      score: null,
      value: 0,
      outOfScope: true,
      scopeOpen: false,
    })
    expect(with_({ f: 'o1', g: 'o1' }).overall.index).toBe(2 / 3)
    expect(with_({ f: 'o2', g: 'o2' }).overall.index).toBe(0.5)
  })
  it('keeps what it may leave out open until the category is known', () => {
    const unknown = with_({})
    expect(unknown.overall).toMatchObject({ index: 1, lower: 0.5, upper: 1, completeness: 0.5, counts: { open: 2 } })
    expect(unknown.questions['b']).toMatchObject({ score: null, outOfScope: false, scopeOpen: true })
    expect(unknown.domains['d']?.level?.provisional).toBe(true)
  })
})

describe('provisional', () => {
  const levels = { model: 'gate' as const, steps: ['0', '1'].map((id) => ({ id: `l${id}`, title: id })) }
  const five = (core: boolean) =>
    aQuestionnaire({
      domains: [
        aDomain('d', [...['a', 'b', 'c', 'e'].map((id) => aQuestion(id)), aQuestion('f', core ? { core } : {})]),
      ],
      scoring: { levels },
    })
  const is = (core: boolean, answers: Parameters<typeof anAssessment>[0]) =>
    score(five(core), anAssessment(answers)).domains['d']?.level?.provisional
  it('is a level under four fifths of completeness, or with a core question open', () => {
    expect(is(false, { a: 1, b: 1, c: 1, e: '?' })).toBe(false)
    expect(is(false, { a: 1, b: 1, c: 1 })).toBe(true)
    expect(is(true, { a: 1, b: 1, c: 1, e: 1 })).toBe(true)
    expect(is(true, { a: 1, b: 1, c: 1, e: 1, f: '?' })).toBe(false)
    expect(is(true, { a: 1, b: 1, c: 1, e: 1, f: 'n/a' })).toBe(false)
  })
})

describe('migrate', () => {
  const one = {
    format: 'mizan/questionnaire',
    from: 1,
    migrate: (document: Readonly<Record<string, unknown>>) => ({ ...document, one: true }),
  }
  const two = {
    ...one,
    from: 2,
    migrate: (document: Readonly<Record<string, unknown>>) => ({ ...document, two: true }),
  }
  it('leaves a document of the newest version as it is', () => {
    const document = aQuestionnaire()
    expect(migrate(document)).toBe(document)
    expect(ENGINE_VERSION).toMatch(/^\d+\.\d+\.\d+$/)
  })
  it('takes every step that fits, in order, and leaves the old document alone', () => {
    const old = { format: 'mizan/questionnaire', formatVersion: 1 }
    expect(migrate(old, [one, two])).toEqual({ ...old, formatVersion: 3, one: true, two: true })
    expect(migrate({ ...old, formatVersion: 2 }, [one, two])).toEqual({ ...old, formatVersion: 3, two: true })
    expect(old.formatVersion).toBe(1)
  })
  it('leaves everything else for the schema to judge', () => {
    const other = { format: 'mizan/assessment', formatVersion: 1 }
    for (const thing of [null, undefined, 'text', 3, [one], other]) expect(migrate(thing, [one])).toBe(thing)
  })
})
