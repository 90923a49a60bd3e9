import { describe, expect, it } from 'vitest'
import { carry } from '../../src/engine/carry.ts'
import type { Roadmap } from '../../src/engine/roadmap.ts'
import { type Language, loadWords, type Words } from '../../src/i18n/index.ts'
import type { BlockKind, BlockOf } from '../../src/report/block.ts'
import { buildReport, type ReportInput } from '../../src/report/report.ts'
import type { Report } from '../../src/report/report-document.ts'
import type { SectionId } from '../../src/report/sections/index.ts'
import { first, SUBJECT, second, twelveRounds } from '../series/twelve-rounds.ts'
import { blocksOf, readable, scored, textsIn } from './reports.ts'

const words: Readonly<Record<Language, Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }

const roundAt = (at: number) => {
  const round = twelveRounds.at(at)
  if (!round) throw new Error(`The series has no round ${at}.`)
  return round
}
const newest = roundAt(-1)
const before = roundAt(-2)

const roadmap: Roadmap = {
  subject: SUBJECT,
  questionnaire: second.id,
  goals: [
    { id: 'g1', domain: null, measure: { kind: 'index', index: 0.9 }, by: '2027-12-31' },
    { id: 'g2', domain: 'people', measure: { kind: 'level', step: 3 }, by: null },
  ],
  annotations: [
    { id: 'n2', date: '2024-05-01', text: 'New firewall' },
    { id: 'n1', date: '2017-01-01', text: 'Founded' },
  ],
  actions: [
    { id: 'c3', title: 'Nothing came of it', raises: [], status: 'dropped' },
    { id: 'c2', title: 'Second', raises: [], status: 'planned', due: '2027-05-01', owner: 'Sami' },
    { id: 'c4', title: 'Done already', raises: [], status: 'done', doneOn: '2026-01-02' },
    { id: 'c1', title: 'First', raises: [{ question: 'P1', to: 3 }], status: 'started', due: '2027-01-01' },
  ],
}

const report = (rest: Partial<ReportInput> = {}, language: Language = 'en'): Report =>
  buildReport({
    questionnaire: second,
    ...scored(newest.assessment, second),
    previous: scored(before.assessment, second),
    series: twelveRounds,
    words: words[language],
    ...rest,
  })

const has = (made: Report, id: SectionId) => made.sections.some((section) => section.id === id)
function only<K extends BlockKind>(made: Report, id: SectionId, kind: K): BlockOf<K> {
  const isKind = (block: { readonly kind: BlockKind }): block is BlockOf<K> => block.kind === kind
  const [found] = blocksOf(made, id).filter(isKind)
  if (!found) throw new Error(`The section ${id} has no ${kind}.`)
  return found
}

describe('contents', () => {
  it('lists the headings of the other sections in their order, down to the second level', () => {
    const made = report()
    const headings = made.sections
      .filter(({ id }) => id !== 'contents')
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.id] : []))
    expect(only(made, 'contents', 'contents').entries.map(({ id }) => id)).toEqual(headings)
    expect(headings).toContain('answers-people')
  })

  it('is left out where no other section has a heading', () => {
    expect(has(report({ sections: ['cover', 'contents'] }), 'contents')).toBe(false)
  })
})

describe('trend', () => {
  it('has every round up to this one at its own date, whatever order they come in', () => {
    const dates = twelveRounds.map(({ assessment }) => assessment.date)
    const made = report({ series: twelveRounds.toReversed() })
    expect(only(made, 'trend', 'trend').dates).toEqual(dates)
    expect(only(made, 'trend', 'table').rows).toHaveLength(dates.length)
  })

  it('leaves out what came after this round', () => {
    const third = roundAt(2)
    const made = report({ questionnaire: first, ...scored(third.assessment, first), previous: null })
    expect(only(made, 'trend', 'trend').dates).toEqual(['2018-03-12', '2018-04-02', '2019-01-21'])
  })

  it('reads rounds of an earlier version as this version does, and says so', () => {
    const made = report()
    const earlier = roundAt(0)
    const read = scored(
      { ...earlier.assessment, answers: carry(first, second, earlier.assessment.answers).answers },
      second,
    )
    const own = scored(earlier.assessment, first)
    const [value] = only(made, 'trend', 'trend').series[0]?.values ?? []
    expect(value).toBe(read.result.overall.index)
    expect(value).not.toBe(own.result.overall.index)
    expect(readable(blocksOf(made, 'trend')).join('\n')).toContain('as version 2.0.0 reads it')
    expect(only(made, 'trend', 'table').rows[0]?.cells[0]?.text).toContain('version')
  })

  it('says nothing of versions where all rounds answer the same one', () => {
    const made = report({ series: twelveRounds.slice(-4) })
    expect(readable(blocksOf(made, 'trend')).join('\n')).not.toContain('version')
  })

  it('reaches as far as the goal and as events, without a value there', () => {
    const chart = only(report({ roadmap }), 'trend', 'trend')
    expect([chart.dates[0], chart.dates.at(-1)]).toEqual(['2017-01-01', '2027-12-31'])
    expect([chart.series[0]?.values[0], chart.series[0]?.values.at(-1)]).toEqual([null, null])
    expect([chart.completeness?.values[0], chart.completeness?.values.at(-1)]).toEqual([null, null])
    expect(chart.series[0]?.values).toHaveLength(chart.dates.length)
    expect(chart.marks.map(({ date }) => date)).toEqual(['2017-01-01', '2024-05-01'])
  })

  it('draws the goal for the whole instead of the target, with its day', () => {
    const [, shipped] = only(report(), 'trend', 'trend').series
    expect([shipped?.label, shipped?.values[0]]).toEqual(['Target: 75%', 0.75])
    const [, own] = only(report({ roadmap }), 'trend', 'trend').series
    expect([own?.label, own?.values[0]]).toEqual(['Target: 90% by 31 December 2027', 0.9])
  })
})

describe('changes', () => {
  it('goes from one index to the other by parts that add up', () => {
    const { start, steps, end } = only(report(), 'changes', 'waterfall')
    expect(start.value + steps.reduce((sum, { delta }) => sum + delta, 0)).toBeCloseTo(end.value, 12)
    expect(steps.map(({ label }) => label)).toEqual(['What applies', 'How much is answered', 'Changed answers'])
  })

  it('tells a changed questionnaire apart, from the round under its own version', () => {
    const old = roundAt(6)
    const carried = { ...old.assessment, answers: carry(first, second, old.assessment.answers).answers }
    const made = report({ previous: scored(carried, second) })
    const way = only(made, 'changes', 'waterfall')
    expect(way.start.value).toBe(scored(old.assessment, first).result.overall.index)
    expect(way.steps[0]?.label).toBe('Changed questionnaire')
    expect(way.steps[0]?.delta).not.toBe(0)
    expect(readable(blocksOf(made, 'changes')).join('\n')).toContain(
      'different versions of the questionnaire (1.4.0, 2.0.0)',
    )
  })

  it('names the answers that moved the index most, the largest first', () => {
    const table = only(report(), 'changes', 'table')
    const amounts = table.rows.map(({ cells }) =>
      Number(cells[3]?.text.replace(/[\u2066-\u2069+]/g, '').replace('−', '-')),
    )
    expect(amounts.length).toBeGreaterThan(2)
    expect(amounts.map(Math.abs)).toEqual(amounts.map(Math.abs).toSorted((a, b) => b - a))
  })

  it('is left out without an earlier round', () => {
    expect(has(report({ previous: null }), 'changes')).toBe(false)
  })
})

describe('heatmap', () => {
  it('has a row for every domain and the whole, and a column for the first and the newest rounds', () => {
    const { columns, rows } = only(report(), 'heatmap', 'heatmap')
    expect(rows).toHaveLength(second.domains.length + 1)
    expect(columns).toHaveLength(9)
    expect(columns[0]).toBe('Mar 2018')
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    expect(readable(blocksOf(report(), 'heatmap')).join(' ')).toContain('the 7 newest')
  })

  it('keeps a gap a gap: no value, no tint, no change', () => {
    const row = only(report(), 'heatmap', 'heatmap').rows.find(({ label }) => label.includes('Suppliers'))
    expect(row?.cells[0]).toEqual({ value: null, text: '–' })
    expect(row?.cells.at(-1)?.text).toContain('–')
  })
})

describe('plan', () => {
  const rows = (language: Language) =>
    only(report({ roadmap: { ...roadmap, goals: [] } }, language), 'plan', 'table').rows

  it('lists open actions by due date, then what is done; what was dropped is left out', () => {
    expect(rows('en').map(({ cells }) => cells[0]?.text.replace(/[\u2066-\u2069]/g, ''))).toEqual([
      'First\nP1',
      'Second',
      'Done already',
    ])
    expect(rows('en')[2]?.cells[3]?.text).toBe('Done, 2 January 2026')
  })

  it('lists what is done as the plan page does: the newest first, whenever it was due', () => {
    const done = (id: string, due: string, doneOn: string) => ({
      id,
      title: id,
      raises: [],
      status: 'done' as const,
      due,
      doneOn,
    })
    const actions = [done('Early', '2026-01-01', '2026-02-01'), done('Late', '2026-12-01', '2026-03-01')]
    const { rows } = only(report({ roadmap: { ...roadmap, actions, goals: [] } }), 'plan', 'table')
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual([
      expect.stringContaining('Late'),
      expect.stringContaining('Early'),
    ])
  })

  it('tells goals by their level or share', () => {
    const texts = readable(blocksOf(report({ roadmap }), 'plan'))
    expect(texts).toContain('Strong')
    expect(texts).toContain('90%')
  })

  it('is left out where nothing is planned', () => {
    expect(has(report(), 'plan')).toBe(false)
    expect(has(report({ roadmap: { ...roadmap, goals: [], actions: [] } }), 'plan')).toBe(false)
  })
})

describe('a first round', () => {
  it('has nothing to say over time', () => {
    const made = report({ series: [], previous: null })
    for (const id of ['trend', 'changes', 'heatmap'] as const) expect(has(made, id)).toBe(false)
  })
})

it.each(['en', 'ar'] as const)('says no undefined, NaN or null over time, in %s', (language) => {
  for (const text of textsIn(report({ roadmap }, language).sections))
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/)
})
