import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { changeOf, directionOf } from '../../src/ui/pages/compare/change.ts'
import {
  ALL,
  NOTHING,
  radarSeries,
  targetOnRadar,
  targetOverTime,
  trendSeries,
} from '../../src/ui/pages/compare/chart-series.ts'
import { comparedRounds } from '../../src/ui/pages/compare/compared.ts'
import { indexRows } from '../../src/ui/pages/compare/index-rows.ts'
import type { Movement } from '../../src/ui/pages/compare/movement.ts'
import { questionRows, tally } from '../../src/ui/pages/compare/question-rows.ts'
import { differentTitles, differentVersions, idsIn, type Round } from '../../src/ui/pages/compare/round.ts'
import { siblingsOf } from '../../src/ui/pages/compare/siblings.ts'
import { baseOf, summaryText } from '../../src/ui/pages/compare/summary-text.ts'
import { aComparison, notApplicable, notSure, questionnaire, said, words } from './compare-samples.ts'

const between = (before: Answers, after: Answers): readonly Round[] =>
  aComparison({ date: '2025-01-01', answers: before }, { date: '2026-01-01', answers: after })

function base(rounds: readonly Round[]): Round {
  const found = baseOf(rounds, null)
  if (!found) throw new Error('needs two rounds')
  return found
}

const rowsOf = (rounds: readonly Round[]) => indexRows(rounds, base(rounds), words)
const comparedOf = (rounds: readonly Round[]) => comparedRounds(base(rounds), rounds.at(-1) ?? base(rounds))
const summaryOf = (rounds: readonly Round[]) => summaryText(comparedOf(rounds), words)
function questionOf(rounds: readonly Round[], id: string) {
  const row = questionRows(rounds, comparedOf(rounds), words)
    .flatMap(({ rows }) => rows)
    .find((one) => one.id === id)
  return row && { ...row, answers: row.answers.map(({ text }) => text), scores: row.answers.map(({ score }) => score) }
}

describe('a change', () => {
  it('is a difference only where both sides are known', () => {
    expect(changeOf(0.25, 0.5)).toEqual({ kind: 'moved', delta: 0.25 })
    expect(changeOf(0, 0)).toEqual({ kind: 'moved', delta: 0 })
    expect(changeOf(null, 0)).toEqual({ kind: 'new' })
    expect(changeOf(0, null)).toEqual({ kind: 'gone' })
    expect(changeOf(null, null)).toEqual({ kind: 'none' })
  })

  it('goes up or down only when one decimal can show it', () => {
    expect([0.0005, -0.0005, 0.0004, -0.0004, 0].map(directionOf)).toEqual(['up', 'down', 'same', 'same', 'same'])
  })
})

describe('the table of numbers', () => {
  it('has the overall index first, then the domains, with one cell per round', () => {
    const rows = rowsOf(between({ P1: said('no') }, { P1: said('yes'), P2: said('partly') }))
    expect(rows.map(({ id }) => id)).toEqual(['overall', 'people', 'devices'])
    expect(rows[1]?.cells.map(({ index }) => index)).toEqual([0, 0.75])
    expect(rows[1]?.change).toEqual({ kind: 'moved', delta: 0.75 })
  })

  it('calls a domain that was not scored before new, and never gives it a difference from 0', () => {
    const rows = rowsOf(between({ P1: said('yes') }, { P1: said('yes'), D1: said(0) }))
    expect(rows.find(({ id }) => id === 'devices')?.change).toEqual({ kind: 'new' })
  })

  it('says the level, as a range while it is provisional', () => {
    const complete: Answers = { P1: said('yes'), P2: said('yes'), D1: said(0), D2: said(['disk']), D3: said('Me') }
    const [overall] = rowsOf(between({ P1: said('yes') }, complete))
    const [low, high] = ['Low', 'High'].map(words.f.isolate)
    expect(overall?.cells.map(({ level }) => level)).toEqual([words.m.report.levelRange(`${low}`, `${high}`), high])
  })

  it('compares with the round that was chosen, else with the one before the newest', () => {
    const rounds = aComparison(
      { date: '2024-01-01', answers: { P1: said('no') } },
      { date: '2025-01-01', answers: { P1: said('partly') } },
      { date: '2026-01-01', answers: { P1: said('yes') } },
    )
    expect(baseOf(rounds, null)?.id).toBe('round-2')
    expect(baseOf(rounds, 'round-1')?.id).toBe('round-1')
    expect(baseOf(rounds, 'round-3')?.id).toBe('round-2')
    expect(baseOf(rounds.slice(0, 1), null)).toBeNull()
  })
})

describe('what became of an answer', () => {
  const cases: readonly (readonly [Movement, string, Answers, Answers])[] = [
    ['up', 'P1', { P1: said('no') }, { P1: said('yes') }],
    ['down', 'P1', { P1: said('yes') }, { P1: notSure }],
    ['same', 'P1', { P1: said('yes') }, { P1: said('yes') }],
    ['changed', 'P1', { P1: notSure }, { P1: said('no') }],
    ['answered', 'P1', {}, { P1: said('no') }],
    ['answered', 'P1', { P1: { state: 'unanswered', note: 'later' } }, { P1: notSure }],
    ['cleared', 'P1', { P1: said('no') }, {}],
    ['left-out', 'P1', { P1: said('no') }, { P1: notApplicable }],
    ['counts', 'P1', { P1: notApplicable }, { P1: said('no') }],
    ['same', 'P1', { P1: notApplicable }, { P1: notApplicable }],
    ['same', 'D2', { D2: said(['disk', 'mail']) }, { D2: said(['mail', 'disk']) }],
    ['changed', 'D2', { D2: said(['disk']) }, { D2: said(['mail']) }],
    ['up', 'P3', { P3: said('no') }, { P3: said('yes') }],
    ['up', 'D1', { D1: said(30) }, { D1: said(3) }],
    ['changed', 'D3', { D3: said('Me') }, { D3: said('You') }],
  ]
  it.each(cases)('is "%s" for %s: %j then %j', (movement, id, before, after) => {
    expect(questionOf(between(before, after), id)?.movement).toBe(movement)
  })

  it('is told per round in the words of the questionnaire, and a state in its own words', () => {
    const rounds = between(
      { P1: said('partly'), D1: said(3), D2: said(['disk', 'mail']) },
      { P1: notSure, D1: notApplicable },
    )
    expect(questionOf(rounds, 'P1')?.answers).toEqual(['Partly', 'Not sure'])
    expect(questionOf(rounds, 'P2')?.answers).toEqual(['Unanswered', 'Unanswered'])
    expect(questionOf(rounds, 'D1')?.answers).toEqual(['3 days', 'Not applicable'])
    expect(questionOf(rounds, 'D2')?.answers).toEqual(['Disks and Mail', 'Unanswered'])
  })

  it('is counted by direction', () => {
    const rounds = between({ P1: said('no'), P2: said('yes') }, { P1: said('yes'), P2: said('no'), D1: said(1) })
    expect([...tally(questionRows(rounds, comparedOf(rounds), words))]).toEqual([
      ['up', 1],
      ['down', 1],
      ['answered', 1],
    ])
  })
})

describe('different versions of one questionnaire', () => {
  const [people, devices] = questionnaire.domains
  const later: Questionnaire = {
    ...questionnaire,
    version: '2.0.0',
    domains: [
      ...(people ? [{ ...people, questions: (people.questions ?? []).slice(0, 1) }] : []),
      {
        id: 'sites',
        title: 'Sites',
        questions: [{ id: 'S1', type: 'single', text: 'Doors are locked', scale: 'steps' }],
      },
    ],
  }
  const rounds = aComparison(
    { date: '2025-01-01', answers: { P1: said('no'), P2: said('yes'), D1: said(0) } },
    { date: '2026-01-01', answers: { P1: said('yes'), S1: said('yes') }, under: later },
  )

  it('are named', () => {
    expect(differentVersions(rounds)).toEqual(['1.0.0', '2.0.0'])
    expect(differentVersions(rounds.slice(0, 1))).toEqual([])
  })

  it('show what the newest has first, then what is no longer asked', () => {
    const rows = rowsOf(rounds).slice(1)
    expect(rows.map(({ id }) => id)).toEqual(['people', 'sites', devices?.id])
    expect(rows.map(({ change }) => change.kind)).toEqual(['moved', 'new', 'gone'])
    expect(rows[2]?.cells.map(({ absent }) => absent)).toEqual([false, true])
  })

  it('say where a question was not asked', () => {
    expect(questionOf(rounds, 'P2')).toMatchObject({ answers: ['Yes', 'not in this version'], movement: 'dropped' })
    expect(questionOf(rounds, 'S1')).toMatchObject({ answers: ['not in this version', 'Yes'], movement: 'answered' })
  })

  it('of another questionnaire cannot be compared', () => {
    const other = { ...questionnaire, id: 'other', title: 'Other' }
    const mixed = aComparison({ date: '2025-01-01', answers: {} }, { date: '2026-01-01', answers: {}, under: other })
    expect(differentTitles(mixed)).toEqual(['Small', 'Other'])
    expect(differentTitles(rounds)).toEqual([])
  })
})

describe('the rounds', () => {
  it('stand in the order of time and no two have the same name', () => {
    const rounds = aComparison(
      { date: '2026-05-01', answers: {} },
      { date: '2025-05-01', answers: {} },
      { date: '2026-05-01', answers: {} },
    )
    expect(rounds.map(({ id }) => id)).toEqual(['round-2', 'round-1', 'round-3'])
    expect(new Set(rounds.map(({ name }) => name)).size).toBe(3)
  })

  it('are named with their subject where there are several', () => {
    const rounds = aComparison(
      { date: '2026-05-01', answers: {} },
      { date: '2026-05-01', answers: {}, subject: 'Mill' },
    )
    expect(rounds.map(({ name }) => name)).toEqual([expect.stringContaining('Bakery'), expect.stringContaining('Mill')])
  })

  it('are read from a link once each', () => {
    expect(idsIn('a,b,,a')).toEqual(['a', 'b'])
    expect(idsIn(undefined)).toEqual([])
  })

  it('can be joined by the others of their subject and questionnaire only', () => {
    const summary = {
      engine: '1',
      step: null,
      provisional: true,
      index: null,
      lower: null,
      upper: null,
      completeness: null,
      domains: {},
    }
    const rows = aComparison(
      { date: '2026-05-01', answers: {} },
      { date: '2025-05-01', answers: {} },
      { date: '2025-05-01', answers: {}, subject: 'Mill' },
      { date: '2025-05-01', answers: {}, under: { ...questionnaire, id: 'other' } },
    ).map(({ assessment: { answers: _, ...row } }) => ({ ...row, summary }))
    expect(siblingsOf(rows, ['round-1']).map(({ id }) => id)).toEqual(['round-2', 'round-1'])
  })
})

describe('the charts', () => {
  const rounds = aComparison(
    ...[1, 2, 3, 4, 5, 6].map((month) => ({ date: `2026-0${month}-01`, answers: { P1: said('partly') } })),
  )

  it('show the five newest rounds on the radar, the newest as now, and gaps as null', () => {
    const series = radarSeries(rounds)
    expect(series.map(({ id }) => id)).toEqual(['round-6', 'round-5', 'round-4', 'round-3', 'round-2'])
    expect(series[0]).toMatchObject({ look: 'now', values: [0.5, null] })
    expect(new Set(series.map(({ look }) => look)).size).toBe(5)
  })

  it('draw the overall index over time, and beside it what was asked for', () => {
    const ids = (beside: string) => trendSeries(rounds, beside, words).map(({ id }) => id)
    expect(ids(NOTHING)).toEqual(['overall'])
    expect(ids('devices')).toEqual(['overall', 'devices'])
    expect(ids(ALL)).toEqual(['overall', 'people', 'devices'])
  })
})

describe('the target on the charts', () => {
  const rounds = aComparison(...[1, 2].map((month) => ({ date: `2026-0${month}-01`, answers: { P1: said('partly') } })))
  const held = { target: { id: 't', title: 'Goals', index: 0.9 }, indices: new Map([['devices', 0.6]]) }

  it('is one more line on the radar, with gaps where nothing is asked', () => {
    expect(targetOnRadar(rounds, held)).toEqual([{ id: '~target', name: 'Goals', values: [null, 0.6], look: 'target' }])
    expect(targetOnRadar(rounds, { ...held, indices: new Map([['gone', 1]]) })).toEqual([])
    expect(targetOnRadar(rounds, null)).toEqual([])
  })

  it('goes across all dates: the domain’s where one domain is shown, else the whole’s', () => {
    const values = (beside: string) => targetOverTime(rounds, beside, held, words).map((one) => one.values)
    expect(values(NOTHING)).toEqual([[0.9, 0.9]])
    expect(values(ALL)).toEqual([[0.9, 0.9]])
    expect(values('devices')).toEqual([[0.6, 0.6]])
    expect(values('people')).toEqual([])
    expect(targetOverTime(rounds, NOTHING, null, words)).toEqual([])
  })
})

describe('the sentence on top', () => {
  const all: Answers = { P1: said('no'), P2: said('no'), D1: said(0), D2: said(['disk']), D3: said('Me') }

  it('tells how far the index moved and by which answers', () => {
    const rounds = between(all, { ...all, P1: said('partly') })
    const text = summaryOf(rounds)
    expect(text).toContain('rose by 12.5 points')
    expect(text).toContain('+12.5\u2069 from 1 better answer.')
    expect(text).not.toContain('Not everything is answered')
  })

  it('tells a fall as a fall, without a sign', () => {
    const rounds = between({ ...all, P1: said('yes') }, all)
    expect(summaryOf(rounds)).toContain('fell by 25.0 points')
  })

  it('says that nothing moved, and warns where questions are open', () => {
    const rounds = between({ P1: said('no') }, { P1: said('no') })
    const text = summaryOf(rounds)
    expect(text).toContain('The index is the same on 1 January 2025 and 1 January 2026.')
    expect(text).toContain('Not everything is answered')
  })

  it('does not subtract from an index that is not there', () => {
    const rounds = between({}, { P1: said('yes') })
    expect(summaryOf(rounds)).toContain('cannot be compared')
  })
})
