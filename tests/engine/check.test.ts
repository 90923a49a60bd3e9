/** Every problem the reader must refuse, each in a document that is otherwise right. */
import { describe, expect, it } from 'vitest'
import { check } from '../../src/engine/check.ts'
import type { Condition, Levels, Question, Questionnaire, Scoring } from '../../src/engine/questionnaire.ts'
import { questionnaireSchema } from '../../src/engine/questionnaire.ts'
import { aDomain, aQuestion, aQuestionnaire, aScale, aSection, aSectionedDomain } from '../builders.ts'

const codes = (rest: Partial<Questionnaire>) =>
  check(aQuestionnaire(rest)).map(({ code, path }) => `${code} ${path.join('.')}`)
const asking = (...questions: readonly Question[]) => codes({ domains: [aDomain('d', questions)] })
const scoring = (own: Scoring, rest: Partial<Questionnaire> = {}) => codes({ scoring: own, ...rest })
const steps = (count: number, rest: (at: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => ({ id: `l${at}`, title: `L${at}`, ...rest(at) }))
const gate: Levels = { model: 'gate', steps: steps(3) }

describe('a document that can be scored', () => {
  it('has no problems, and fits the schema too', () => {
    expect(codes({})).toEqual([])
    expect(questionnaireSchema.safeParse(aQuestionnaire()).success).toBe(true)
  })
})

describe('ids', () => {
  it('of questions are unique in the whole document', () => {
    const twice = codes({ domains: [aDomain('d', [aQuestion('q')]), aDomain('e', [aQuestion('q')])] })
    expect(twice).toEqual(['duplicate-id domains.1.questions.0.id'])
  })
  it('of domains, sections and groups share one space', () => {
    const domains = [aDomain('d', [aQuestion('q')]), aSectionedDomain('e', [aSection('d', [aQuestion('r')])])]
    expect(codes({ domains })).toEqual(['duplicate-id domains.1.sections.0.id'])
    expect(codes({ groups: [{ id: 'd', title: 'd', domains: ['d'] }] })).toEqual(['duplicate-id groups.0.id'])
  })
  it('of scales, steps, levels, caps, targets, frameworks, boards and classification are unique in their list', () => {
    const two = [
      { id: 'a', title: 'A' },
      { id: 'a', title: 'A' },
    ]
    const five = aScale('five', 2)
    expect(codes({ scales: [five, five] })).toEqual(['duplicate-id scales.1.id'])
    expect(codes({ scales: [{ id: 'five', steps: five.steps.map((step) => ({ ...step, id: '0' })) }] })).toEqual([
      'duplicate-id scales.0.steps.1.id',
    ])
    expect(scoring({ levels: { model: 'gate', steps: two } })).toEqual(['duplicate-id scoring.levels.steps.1.id'])
    const cap = { id: 'c', questions: 'must' as const, valueAtMost: 0, limit: 'l0', notice: 'n' }
    expect(scoring({ levels: gate, caps: [cap, cap] })).toEqual(['duplicate-id scoring.caps.1.id'])
    expect(codes({ targets: two })).toEqual(['duplicate-id targets.1.id'])
    const framework = { id: 'f', name: 'F' }
    expect(codes({ frameworks: [framework, framework] })).toEqual(['duplicate-id frameworks.1.id'])
    const board = { id: 'b', title: 'B', framework: 'f', rows: [{ ref: '1', title: '1' }] }
    expect(codes({ frameworks: [framework], boards: [board, board] })).toEqual(['duplicate-id boards.1.id'])
    const options = [
      { id: 'o', label: 'O', points: 0 },
      { id: 'o', label: 'O', points: 1 },
    ]
    const fact = { id: 'f', text: 'F', options: options.slice(0, 1).concat({ id: 'p', label: 'P', points: 1 }) }
    const categories = [{ id: 'c', title: 'C', from: 0 }]
    const classified = (rest: object) =>
      codes({ classification: { id: 'k', title: 'K', facts: [fact], categories, ...rest } })
    expect(classified({ facts: [fact, fact] })).toEqual(['duplicate-id classification.facts.1.id'])
    expect(classified({ facts: [{ ...fact, options }] })).toEqual(['duplicate-id classification.facts.0.options.1.id'])
    expect(classified({ categories: [...categories, { id: 'c', title: 'C', from: 1 }] })).toEqual([
      'duplicate-id classification.categories.1.id',
    ])
    expect(classified({})).toEqual([])
  })
})

describe('scales and questions', () => {
  it('steps ascend and own scores do not fall', () => {
    const [a, b, c] = [
      { id: 'a', value: 0, label: 'a' },
      { id: 'b', value: 1, label: 'b' },
      { id: 'c', value: 2, label: 'c' },
    ]
    expect(codes({ scales: [{ id: 'five', steps: [a, c, b] }] })).toEqual([
      'steps-not-ascending scales.0.steps.2.value',
    ])
    expect(codes({ scales: [{ id: 'five', steps: [a, { ...b, value: 0 }, c] }] })).toEqual([
      'steps-not-ascending scales.0.steps.1.value',
    ])
    expect(codes({ scales: [{ id: 'five', steps: [a, { ...b, score: 0.4 }, { ...c, score: 0.3 }] }] })).toEqual([
      'score-falls scales.0.steps.2.score',
    ])
    expect(codes({ scales: [{ id: 'five', steps: [a, { ...b, score: 0 }, c] }] })).toEqual([])
  })
  it('a question’s scale, descriptors and frameworks exist', () => {
    expect(asking(aQuestion('q', { scale: 'none' }))).toEqual(['unknown-scale domains.0.questions.0.scale'])
    expect(asking(aQuestion('q', { descriptors: { 0: 'zero', 9: 'nine' } }))).toEqual([
      'unknown-step domains.0.questions.0.descriptors.9',
    ])
    expect(asking(aQuestion('q', { references: [{ framework: 'F', ref: '1' }] }))).toEqual([
      'unknown-framework domains.0.questions.0.references.0.framework',
    ])
  })
  it('a multiple question’s choices are distinct and worth something', () => {
    const choice = { id: 'a', label: 'A', points: 1 }
    const multiple = (choices: Extract<Question, { type: 'multiple' }>['choices']): Question => ({
      id: 'q',
      type: 'multiple',
      text: 'q',
      choices,
    })
    expect(asking(multiple([choice, { ...choice, id: 'b' }]))).toEqual([])
    expect(asking(multiple([choice, choice]))).toEqual(['duplicate-id domains.0.questions.0.choices.1.id'])
    expect(
      asking(
        multiple([
          { ...choice, exclusive: true },
          { ...choice, id: 'b', points: 0 },
        ]),
      ),
    ).toEqual(['no-points domains.0.questions.0.choices'])
  })
  it('a number’s bands ascend and rise or fall throughout', () => {
    const number = (bands: readonly (readonly [number, number])[], rest: object = {}): Question => ({
      id: 'q',
      type: 'number',
      text: 'q',
      bands,
      ...rest,
    })
    expect(
      asking(
        number([
          [0, 0],
          [1, 0.5],
          [2, 0.5],
          [3, 1],
        ]),
      ),
    ).toEqual([])
    expect(
      asking(
        number([
          [0, 1],
          [1, 0.5],
          [2, 0],
        ]),
      ),
    ).toEqual([])
    expect(
      asking(
        number([
          [0, 0],
          [0, 1],
        ]),
      ),
    ).toEqual(['bands-not-ascending domains.0.questions.0.bands.1.0'])
    expect(
      asking(
        number([
          [0, 0],
          [1, 0.7],
          [2, 0.5],
        ]),
      ),
    ).toEqual(['bands-turn domains.0.questions.0.bands.2.1'])
    expect(
      asking(
        number([
          [0, 1],
          [1, 0.3],
          [2, 0.5],
        ]),
      ),
    ).toEqual(['bands-turn domains.0.questions.0.bands.2.1'])
    expect(
      asking(
        number(
          [
            [0, 0],
            [1, 1],
          ],
          { min: 2, max: 1 },
        ),
      ),
    ).toEqual(['min-above-max domains.0.questions.0.min'])
    expect(
      asking(
        number(
          [
            [0, 0],
            [1, 1],
          ],
          { min: 1, max: 1 },
        ),
      ),
    ).toEqual([])
  })
  it('a weight can be seen in its sum', () => {
    expect(asking(aQuestion('q', { weight: 1e-7 }))).toEqual(['weight-too-small domains.0.questions.0.weight'])
    expect(asking(aQuestion('q', { weight: 1e-6 }))).toEqual([])
    expect(codes({ domains: [aDomain('d', [aQuestion('q')], { weight: 1e-9 })] })).toEqual([
      'weight-too-small domains.0.weight',
    ])
    expect(codes({ domains: [aSectionedDomain('d', [aSection('s', [aQuestion('q')], { weight: 1e-9 })])] })).toEqual([
      'weight-too-small domains.0.sections.0.weight',
    ])
  })
  it('something is scored', () => {
    expect(asking({ id: 'q', type: 'text', text: 'q' })).toEqual(['nothing-scored domains'])
  })
})

describe('domains and groups', () => {
  it('hold questions or sections, not both and not neither', () => {
    const { questions: _, ...bare } = aDomain('e', [])
    expect(codes({ domains: [aDomain('d', [aQuestion('q')]), bare] })).toEqual(['no-questions domains.1'])
    const both = { ...aDomain('d', [aQuestion('q')]), sections: [aSection('s', [aQuestion('r')])] }
    expect(codes({ domains: [both] })).toEqual(['questions-and-sections domains.0'])
    expect(codes({ domains: [aDomain('d', [aQuestion('q')], { rollup: 'sections' })] })).toEqual([
      'rollup-needs-sections domains.0.rollup',
    ])
  })
  it('are named by groups once, and exist', () => {
    expect(codes({ groups: [{ id: 'g', title: 'g', domains: ['d', 'x'] }] })).toEqual([
      'unknown-domain groups.0.domains.1',
    ])
    expect(codes({ groups: [{ id: 'g', title: 'g', domains: ['d', 'd'] }] })).toEqual([
      'duplicate-id groups.0.domains.1',
    ])
    expect(scoring({ rollup: 'groups' })).toEqual(['rollup-needs-groups scoring.rollup'])
  })
})

describe('conditions', () => {
  const when = (condition: Condition, ...gates: readonly Question[]) =>
    asking(aQuestion('q', { when: condition }), ...gates)
  const at = 'domains.0.questions.0.when'
  it('read questions that exist, with operators and values that fit', () => {
    expect(when({ question: 'x', op: 'is', value: '1' })).toEqual([`unknown-question ${at}.question`])
    expect(when({ all: [{ not: { question: 'g', op: 'is', value: '9' } }] }, aQuestion('g'))).toEqual([
      `condition-unknown-option ${at}.all.0.not`,
    ])
    expect(when({ any: [{ question: 'g', op: 'atLeast', value: '2' }] }, aQuestion('g'))).toEqual([
      `condition-needs-number ${at}.any.0`,
    ])
    expect(when({ question: 'g', op: 'atMost', value: 2 }, aQuestion('g'))).toEqual([])
    const number: Question = {
      id: 'g',
      type: 'number',
      text: 'g',
      bands: [
        [0, 0],
        [1, 1],
      ],
    }
    expect(when({ question: 'g', op: 'includes', value: 1 }, number)).toEqual([`condition-op-unfit ${at}`])
    expect(when({ question: 'g', op: 'is', value: '1' }, number)).toEqual([`condition-needs-number ${at}`])
    expect(when({ question: 'g', op: 'atLeast', value: 1 }, number)).toEqual([])
    const text: Question = { id: 'g', type: 'text', text: 'g' }
    expect(when({ question: 'g', op: 'atLeast', value: 1 }, text)).toEqual([`condition-op-unfit ${at}`])
    expect(when({ question: 'g', op: 'is', value: 1 }, text)).toEqual([`condition-unknown-option ${at}`])
    expect(when({ question: 'g', op: 'isNot', value: 'yes' }, text)).toEqual([])
    const choices = ['a', 'b'].map((id) => ({ id, label: id, points: 1 }))
    const multiple: Question = { id: 'g', type: 'multiple', text: 'g', choices }
    expect(when({ question: 'g', op: 'atMost', value: 1 }, multiple)).toEqual([`condition-op-unfit ${at}`])
    expect(when({ question: 'g', op: 'includes', value: 'z' }, multiple)).toEqual([`condition-unknown-option ${at}`])
    expect(when({ question: 'g', op: 'includes', value: 'a' }, multiple)).toEqual([])
  })
  it('do not wait for one another for ever', () => {
    const [a, b] = ['b', 'a'].map((question): Condition => ({ question, op: 'is', value: '1' }))
    const circle = [aQuestion('a', a && { when: a }), aQuestion('b', b && { when: b }), aQuestion('c')]
    expect(asking(...circle)).toEqual([
      'condition-cycle domains.0.questions.0.when',
      'condition-cycle domains.0.questions.1.when',
    ])
    expect(when({ question: 'q', op: 'is', value: '1' })).toEqual([`condition-cycle ${at}`])
  })
  it('may be twenty deep and no deeper', () => {
    const nested = (depth: number): Condition =>
      depth === 0 ? { question: 'g', op: 'is', value: '1' } : { not: nested(depth - 1) }
    expect(when(nested(19), aQuestion('g'))).toEqual([])
    expect(when(nested(20), aQuestion('g'))).toEqual([`condition-too-deep ${at}`])
    expect(when({ all: [{ any: [nested(18)] }] }, aQuestion('g'))).toEqual([`condition-too-deep ${at}`])
  })
})

describe('levels, headline and caps', () => {
  const levels = 'scoring.levels'
  it('gate values ascend', () => {
    expect(scoring({ levels: gate })).toEqual([])
    expect(scoring({ levels: { model: 'gate', steps: steps(3, (at) => ({ value: at === 2 ? 1 : at })) } })).toEqual([
      `steps-not-ascending ${levels}.steps.2.value`,
    ])
  })
  it('tiers need a mark, rise, and leave the lowest step free', () => {
    const tier = (asked: readonly (number | undefined)[], met: object = { met: 2 }) =>
      scoring({
        levels: {
          model: 'tier',
          ...met,
          steps: asked.map((own, at) => ({ id: `l${at}`, title: 'L', ...(own !== undefined && { tier: own }) })),
        },
      })
    expect(tier([undefined, undefined, 1, 2])).toEqual([])
    expect(tier([undefined, 1], {})).toEqual([`tier-needs-met ${levels}.met`])
    expect(tier([1, 2])).toEqual([`first-step-asks ${levels}.steps.0.tier`])
    expect(tier([undefined, 2, 2])).toEqual([`steps-not-ascending ${levels}.steps.2.tier`])
  })
  it('profiles are distinct, known to their questions, and leave the lowest step free', () => {
    const profile = (asked: readonly (string | undefined)[], minimums: Readonly<Record<string, number>> = {}) =>
      codes({
        domains: [aDomain('d', [aQuestion('q', { minimums })])],
        scoring: {
          levels: {
            model: 'profile',
            steps: asked.map((own, at) => ({ id: `l${at}`, title: 'L', ...(own !== undefined && { profile: own }) })),
          },
        },
      })
    expect(profile([undefined, 'a', 'b'], { a: 1, b: 2 })).toEqual([])
    expect(profile(['a', 'b'])).toEqual([`first-step-asks ${levels}.steps.0.profile`])
    expect(profile([undefined, 'a', 'a'])).toEqual([`duplicate-id ${levels}.steps.2.profile`])
    expect(profile([undefined, 'a'], { a: 1, z: 1 })).toEqual(['unknown-profile domains.0.questions.0.minimums.z'])
  })
  it('bands start at 0 and ascend, for levels and for a headline by bands', () => {
    const bands = (starts: readonly (number | undefined)[], model: Levels['model'] = 'bands') =>
      scoring({
        levels: {
          model,
          steps: starts.map((from, at) => ({ id: `l${at}`, title: 'L', ...(from !== undefined && { from }) })),
        },
        headline: { rule: 'bands' },
      })
    expect(bands([0, 0.5])).toEqual([])
    expect(bands([0.1, 0.5])).toEqual([`bands-start-at-zero ${levels}.steps.0.from`])
    expect(bands([0, 0.5, 0.5])).toEqual([`steps-not-ascending ${levels}.steps.2.from`])
    expect(bands([0, undefined])).toEqual([`band-needs-from ${levels}.steps.1.from`])
    expect(bands([0, undefined], 'gate')).toEqual([`band-needs-from ${levels}.steps.1.from`])
    expect(bands([0, 0.5], 'gate')).toEqual([])
  })
  it('a headline needs levels and names what exists', () => {
    expect(scoring({ headline: { rule: 'bands' } })).toEqual(['headline-needs-levels scoring.headline'])
    expect(scoring({ levels: gate, headline: { rule: 'minimum', over: ['d', 'x'] } })).toEqual([
      'unknown-domain scoring.headline.over.1',
    ])
    const groups = [{ id: 'g', title: 'g', domains: ['d'] }]
    expect(scoring({ levels: gate, headline: { rule: 'minimum', over: ['g', 'd'] } }, { groups })).toEqual([])
  })
  it('caps name levels, questions and domains that exist', () => {
    const cap = { id: 'c', questions: ['q1'], valueAtMost: 0, limit: 'l0', notice: 'n' }
    const caps = (rest: object, own: Scoring = { levels: gate }) => scoring({ ...own, caps: [{ ...cap, ...rest }] })
    expect(caps({})).toEqual([])
    expect(caps({ questions: 'core', domain: 'd' })).toEqual([])
    expect(caps({}, {})).toEqual(['caps-need-levels scoring.caps.0'])
    expect(caps({ limit: 'x' })).toEqual(['unknown-level scoring.caps.0.limit'])
    expect(caps({ questions: ['q1', 'x'] })).toEqual(['unknown-question scoring.caps.0.questions.1'])
    expect(caps({ domain: 'x' })).toEqual(['unknown-domain scoring.caps.0.domain'])
    const domains = [aDomain('d', [aQuestion('q1')]), aDomain('e', [aQuestion('q2')])]
    const own = (questions: readonly string[]) =>
      scoring({ levels: gate, caps: [{ ...cap, questions, domain: 'e' }] }, { domains })
    expect(own(['q2'])).toEqual([])
    expect(own(['q2', 'q1'])).toEqual(['cap-outside-domain scoring.caps.0.questions.1'])
  })
})

describe('targets, index bands, categories and boards', () => {
  it('targets name levels, domains and questions that exist', () => {
    const target = (rest: object) => codes({ scoring: { levels: gate }, targets: [{ id: 't', title: 'T', ...rest }] })
    expect(
      target({
        headline: 'l1',
        eachDomain: { level: 'l2' },
        domains: { d: { level: 'l1', index: 0.5 } },
        questions: { of: { q1: 2 } },
      }),
    ).toEqual([])
    expect(target({ headline: 'x' })).toEqual(['unknown-level targets.0.headline'])
    expect(target({ eachDomain: { level: 'x' } })).toEqual(['unknown-level targets.0.eachDomain.level'])
    expect(target({ domains: { x: { level: 'x' } } })).toEqual([
      'unknown-domain targets.0.domains.x',
      'unknown-level targets.0.domains.x.level',
    ])
    expect(target({ questions: { of: { x: 1 } } })).toEqual(['unknown-question targets.0.questions.of.x'])
  })
  it('index bands start at 0 and ascend', () => {
    const bands = (...starts: readonly number[]) => codes({ indexBands: starts.map((from) => ({ from, title: 'B' })) })
    expect(bands(0, 0.5)).toEqual([])
    expect(bands(0.2)).toEqual(['bands-start-at-zero indexBands.0.from'])
    expect(bands(0, 0.5, 0.5)).toEqual(['steps-not-ascending indexBands.2.from'])
  })
  it('categories ascend and name targets that exist', () => {
    const options = [0, 1].map((points) => ({ id: `o${points}`, label: 'O', points }))
    const categories = (...own: readonly { readonly id: string; readonly from: number; readonly target?: string }[]) =>
      codes({
        targets: [{ id: 't', title: 'T' }],
        classification: {
          id: 'k',
          title: 'K',
          facts: [{ id: 'f', text: 'F', options }],
          categories: own.map((one) => ({ title: 'C', ...one })),
        },
      })
    expect(categories({ id: 'a', from: 0, target: 't' }, { id: 'b', from: 1 })).toEqual([])
    expect(categories({ id: 'a', from: 1 }, { id: 'b', from: 1 })).toEqual([
      'steps-not-ascending classification.categories.1.from',
    ])
    expect(categories({ id: 'a', from: 0, target: 'x' })).toEqual(['unknown-target classification.categories.0.target'])
  })
  it('boards read a framework that exists and set apart questions that exist', () => {
    const board = (rest: object) =>
      codes({
        frameworks: [{ id: 'f', name: 'F' }],
        boards: [{ id: 'b', title: 'B', framework: 'f', rows: [{ ref: '1', title: '1' }], ...rest }],
      })
    expect(board({ apart: ['q1'] })).toEqual([])
    expect(board({ framework: 'x' })).toEqual(['unknown-framework boards.0.framework'])
    expect(board({ apart: ['q1', 'x'] })).toEqual(['unknown-question boards.0.apart.1'])
  })
})

describe('a problem', () => {
  const params = (rest: Partial<Questionnaire>) => check(aQuestionnaire(rest)).map((one) => [one.code, one.params])
  const cap = { id: 'c', questions: ['q1'], valueAtMost: 0, limit: 'l0', notice: 'n' }
  const levels: Scoring = { levels: gate }

  it('says which id is repeated, empty or both', () => {
    const { questions: _, ...bare } = aDomain('e', [])
    expect(params({ domains: [aDomain('d', [aQuestion('q'), aQuestion('q')]), bare] })).toEqual([
      ['duplicate-id', { id: 'q' }],
      ['no-questions', { id: 'e' }],
    ])
    expect(
      params({ domains: [{ ...aDomain('d', [aQuestion('q')]), sections: [aSection('s', [aQuestion('r')])] }] }),
    ).toEqual([['questions-and-sections', { id: 'd' }]])
  })
  it('says which id does not exist', () => {
    expect(params({ groups: [{ id: 'g', title: 'g', domains: ['x'] }] })).toEqual([['unknown-domain', { id: 'x' }]])
    expect(params({ groups: [{ id: 'g', title: 'g', domains: ['d', 'd'] }] })).toEqual([['duplicate-id', { id: 'd' }]])
    expect(params({ domains: [aDomain('d', [aQuestion('q', { minimums: { z: 1 } })])] })).toEqual([
      ['unknown-profile', { id: 'z' }],
    ])
    expect(
      params({ domains: [aDomain('d', [aQuestion('q', { references: [{ framework: 'F', ref: '1' }] })])] }),
    ).toEqual([['unknown-framework', { id: 'F' }]])
    expect(params({ scoring: { ...levels, headline: { rule: 'minimum', over: ['x'] } } })).toEqual([
      ['unknown-domain', { id: 'x' }],
    ])
  })
  it('of a cap says what it names', () => {
    const capped = (rest: object, more: Partial<Questionnaire> = {}) =>
      params({ scoring: { ...levels, caps: [{ ...cap, ...rest }] }, ...more })
    expect(capped({ limit: 'x' })).toEqual([['unknown-level', { id: 'x' }]])
    expect(capped({ domain: 'x', questions: 'must' })).toEqual([['unknown-domain', { id: 'x' }]])
    expect(capped({ questions: ['x'] })).toEqual([['unknown-question', { id: 'x' }]])
    const domains = [aDomain('d', [aQuestion('q1')]), aDomain('e', [aQuestion('q2')])]
    expect(capped({ domain: 'e' }, { domains })).toEqual([['cap-outside-domain', { id: 'q1', domain: 'e' }]])
    expect(capped({ domain: 'd', questions: ['q2'] }, { domains })).toEqual([
      ['cap-outside-domain', { id: 'q2', domain: 'd' }],
    ])
  })
  it('of a target, category or board says what it names', () => {
    expect(
      params({ ...{ scoring: levels }, targets: [{ id: 't', title: 'T', headline: 'x', domains: { y: {} } }] }),
    ).toEqual([
      ['unknown-level', { id: 'x' }],
      ['unknown-domain', { id: 'y' }],
    ])
    expect(params({ targets: [{ id: 't', title: 'T', questions: { of: { x: 1 } } }] })).toEqual([
      ['unknown-question', { id: 'x' }],
    ])
    expect(params({ targets: [{ id: 't', title: 'T', headline: 'x' }] })).toEqual([['unknown-level', { id: 'x' }]])
    const options = [0, 1].map((points) => ({ id: `o${points}`, label: 'O', points }))
    expect(
      params({
        classification: {
          id: 'k',
          title: 'K',
          facts: [{ id: 'f', text: 'F', options }],
          categories: [{ id: 'a', title: 'A', from: 0, target: 'x' }],
        },
      }),
    ).toEqual([['unknown-target', { id: 'x' }]])
    expect(
      params({ boards: [{ id: 'b', title: 'B', framework: 'f', apart: ['x'], rows: [{ ref: '1', title: '1' }] }] }),
    ).toEqual([
      ['unknown-framework', { id: 'f' }],
      ['unknown-question', { id: 'x' }],
    ])
  })
  it('of a condition says what it reads and how deep it may be', () => {
    const when = (condition: Condition, ...gates: readonly Question[]) =>
      params({ domains: [aDomain('d', [aQuestion('q', { when: condition }), ...gates])] })
    const nested = (depth: number): Condition =>
      depth === 0 ? { question: 'g', op: 'is', value: '1' } : { not: nested(depth - 1) }
    expect(when(nested(20), aQuestion('g'))).toEqual([['condition-too-deep', { most: 20 }]])
    const branches: Condition = { any: [{ question: 'g', op: 'is', value: '1' }, nested(19)] }
    expect(when(branches, aQuestion('g'))).toEqual([['condition-too-deep', { most: 20 }]])
    expect(when({ question: 'x', op: 'is', value: '1' })).toEqual([['unknown-question', { id: 'x' }]])
    expect(when({ question: 'q', op: 'is', value: '1' })).toEqual([['condition-cycle', { id: 'q' }]])
    expect(when({ question: 'g', op: 'is', value: '9' }, aQuestion('g'))).toEqual([
      ['condition-unknown-option', { question: 'g', op: 'is', value: '9' }],
    ])
  })
  it('is found in sections too, at its place', () => {
    const domains = [aSectionedDomain('d', [aSection('s', [aQuestion('q1')]), aSection('t', [aQuestion('q1')])])]
    expect(codes({ domains })).toEqual(['duplicate-id domains.0.sections.1.questions.0.id'])
    const twice = [aDomain('d', [aQuestion('q1')]), aDomain('d', [aQuestion('q2')])]
    expect(codes({ domains: twice })).toEqual(['duplicate-id domains.1.id'])
  })
  it('finds a step whose own score falls below what the steps before are worth by their values', () => {
    const steps = (scores: readonly (number | undefined)[]) => [
      {
        id: 'five',
        steps: scores.map((own, at) => ({
          id: `${at}`,
          value: at + 2,
          label: 'S',
          ...(own !== undefined && { score: own }),
        })),
      },
    ]
    expect(codes({ scales: steps([undefined, undefined, 0.4, undefined, undefined]) })).toEqual([])
    expect(codes({ scales: steps([undefined, undefined, 0.2, undefined, undefined]) })).toEqual([
      'score-falls scales.0.steps.2.score',
    ])
    expect(codes({ scales: steps([undefined, 0.6, undefined, undefined, undefined]) })).toEqual([
      'score-falls scales.0.steps.2.score',
    ])
    expect(codes({ scales: steps([0.1]) })).toEqual([])
  })
})
