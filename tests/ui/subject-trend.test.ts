import { describe, expect, it } from 'vitest'
import { byVersion } from '../../src/engine/by-version.ts'
import { carry } from '../../src/engine/carry.ts'
import { score } from '../../src/engine/score.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { loadWords } from '../../src/i18n/index.ts'
import type { AssessmentRow } from '../../src/storage/store.ts'
import { summarize } from '../../src/storage/summary.ts'
import { layoutTrend } from '../../src/ui/charts/trend-layout.ts'
import { focusOn, focusText, otherDates } from '../../src/ui/pages/subject/focus.ts'
import { goalStanding, isOverdue } from '../../src/ui/pages/subject/goal-standing.ts'
import { flagsOf, levelBars } from '../../src/ui/pages/subject/lanes.ts'
import { leadText } from '../../src/ui/pages/subject/lead.ts'
import { smallChart, smallFrame } from '../../src/ui/pages/subject/small-chart.ts'
import { seriesOf, subjectOf } from '../../src/ui/pages/subject/subject-rows.ts'
import {
  indexOf,
  levelOf,
  nodesOf,
  type Reading,
  runsOf,
  trendRounds,
  versionChanges,
  WHOLE,
} from '../../src/ui/pages/subject/trend-rounds.ts'
import { first, SUBJECT, second, twelveFiles, twelveRounds } from '../series/twelve-rounds.ts'

const words = await loadWords('en')
const documents = new Map([
  [first.version, first],
  [second.version, second],
])

const rows: readonly AssessmentRow[] = twelveRounds.map(({ assessment, questionnaire }) => {
  const { answers: _answers, ...head } = assessment
  return { ...head, summary: summarize(score(questionnaire, assessment)) }
})

function figuresOf(reading: Reading) {
  return new Map(
    twelveRounds.map(({ assessment, questionnaire }, at) => {
      const { answers } = carry(questionnaire, second, assessment.answers)
      const own = rows[at]?.summary ?? summarize(score(questionnaire, assessment))
      return [assessment.id, reading === 'own' ? own : summarize(score(second, { answers }))] as const
    }),
  )
}

const roundsRead = (reading: Reading) => trendRounds({ rows, figures: figuresOf(reading), reading, documents }, words)
const rounds = roundsRead('own')
const node = (id: string) => nodesOf(documents, 'own', words).find(({ domain }) => domain === id) ?? WHOLE
const empty = { subject: SUBJECT, questionnaire: 'town-library', goals: [], actions: [], annotations: [] }

describe('the made-up series', () => {
  it('is made of files that open as they were written', () => {
    const read = twelveFiles().map(({ name, content }) => readFile(name, new TextEncoder().encode(content)))
    expect(read.map((reading) => reading.ok)).toEqual(Array(12).fill(true))
  })

  it('has what it is for: gaps, a version change, days and years between its rounds', () => {
    expect(indexOf(rounds[3] ?? never(), node('devices'))).toBeNull()
    expect(versionChanges(rounds)).toEqual([{ at: 7, to: '2.0.0' }])
  })
})

function never(): never {
  throw new Error('there are twelve rounds')
}

describe('a subject', () => {
  it('is found by any of its assessments, also after another name and after that assessment is gone', () => {
    expect(subjectOf(rows, 'town-library-05', null)).toBe(SUBJECT)
    const renamed = rows.map((row) => ({ ...row, subject: '50% / #? ../…' }))
    expect(subjectOf(renamed, 'town-library-05', SUBJECT)).toBe('50% / #? ../…')
    expect(subjectOf(rows, 'gone', SUBJECT)).toBe(SUBJECT)
    expect(subjectOf(rows, 'gone', null)).toBeNull()
    expect(subjectOf([], 'gone', SUBJECT)).toBeNull()
  })

  it('has a series for each questionnaire, oldest round first, each round once', () => {
    const [one] = rows
    if (!one) throw new Error('there are twelve rounds')
    const other = { ...one, id: 'other', date: '2027-01-01', questionnaire: { id: 'quick-check', version: '1.0.0' } }
    const revised = { ...one, id: 'revised', revises: one.id, revision: 2 }
    const series = seriesOf([...rows, other, revised].toReversed(), SUBJECT)
    expect(series.map(({ questionnaire, rounds: own }) => [questionnaire, own.length])).toEqual([
      ['quick-check', 1],
      ['town-library', 12],
    ])
    expect(series[1]?.rounds[0]?.id).toBe('revised')
    expect(series[1]?.rounds.map(({ date }) => date)).toEqual(rows.map(({ date }) => date))
  })
})

describe('the trend of a series', () => {
  it('orders versions by their numbers', () => {
    expect(['1.10.0', '2.0.0', '1.9.3', '1.9.3'].sort(byVersion)).toEqual(['1.9.3', '1.9.3', '1.10.0', '2.0.0'])
  })

  it('keeps to the summaries under each round’s own version, and never runs a line from one to the next', () => {
    expect(rounds.map(({ figures }) => figures)).toEqual(rows.map(({ summary }) => summary))
    expect(runsOf(rounds)).toEqual([
      { ruler: '1.4.0', from: 0, to: 6 },
      { ruler: '2.0.0', from: 7, to: 11 },
    ])
    expect(runsOf(roundsRead('newest'))).toEqual([{ ruler: '2.0.0', from: 0, to: 11 }])
  })

  it('follows every domain of any version, and under the newest only its own', () => {
    const ids = (reading: Reading) => nodesOf(documents, reading, words).map(({ domain }) => domain)
    const newest = [null, 'people', 'devices', 'accounts', 'backups', 'network', 'suppliers']
    expect(ids('own')).toEqual([...newest, 'fax'])
    expect(ids('newest')).toEqual(newest)
  })

  it('names levels by their own ladder and draws them on the newest', () => {
    const level = levelOf(rounds[11] ?? never(), WHOLE)
    const step = rows[11]?.summary.step ?? -1
    expect(level).toEqual({ title: second.scoring?.levels?.steps[step]?.title, step, provisional: false })
    expect(levelOf(rounds[3] ?? never(), node('devices'))).toBeNull()
  })

  it('draws a lone known value as a dot and no line into a gap', () => {
    const frame = smallFrame(rounds, 'ltr')
    const moves = (text: string) => (text.match(/M/g) ?? []).length
    const backups = smallChart(frame, node('backups'))
    // 1.4.0: two and three, with a gap of two between; 2.0.0: one alone, a gap, two.
    expect(moves(backups.line)).toBe(3)
    expect(moves(backups.whole) + moves(backups.open)).toBe(8)
  })

  it('is mirrored from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => smallFrame(rounds, direction).geometry.xs)
    expect(ltr).toHaveLength(12)
    for (const [at, x] of (ltr ?? []).entries()) expect(rtl?.[at]).toBeCloseTo(240 - x, 9)
  })
})

describe('the sentence above the chart', () => {
  it('says when a fall comes with more answers', () => {
    const text = leadText(rounds.slice(0, 5), words)
    expect(text).toContain(words.m.subject.lead.moreAnswered('17%', '100%').slice(0, 20))
    expect(text).toContain('less than on')
    expect(leadText(rounds.slice(0, 2), words)).not.toContain('More of the questions')
  })

  it('does not subtract numbers of two versions', () => {
    expect(leadText(rounds.slice(0, 8), words)).toContain(words.m.subject.lead.otherRuler('7 October 2022'))
    expect(leadText(roundsRead('newest').slice(0, 8), words)).not.toContain('are not compared')
  })
})

describe('the large chart', () => {
  const roadmap = {
    ...empty,
    annotations: [
      { id: 'b', date: '2020-02-01', text: 'New firewall' },
      { id: 'a', date: '2019-12-01', text: 'Moved house' },
      { id: 'c', date: '2020-02-03', text: 'Tested' },
    ],
    goals: [
      { id: 'g', domain: null, measure: { kind: 'index' as const, index: 0.9 }, by: '2030-01-01' },
      { id: 'h', domain: 'people', measure: { kind: 'level' as const, step: 3 }, by: null },
    ],
  }
  const focus = focusOn({ node: WHOLE, rounds, target: 0.75, document: second, roadmap })
  const data = {
    places: focus.places,
    series: [{ id: 'node', name: '', values: focus.values, look: 'now' as const }],
    label: '',
    also: otherDates(focus),
  }
  const layout = layoutTrend({ data, width: 800, measure: (text) => text.length * 7, words })

  it('reaches to the goal’s day and names it on the axis', () => {
    expect(layout.domain[1]).toBe(Date.parse('2030-01-01'))
    expect(layout.ticks.at(-1)?.name).toBe(words.f.shortDate('2030-01-01'))
  })

  it('numbers what happened by date, and lets near ones share a flag', () => {
    expect(focus.annotations.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Moved house'],
      [2, 'New firewall'],
      [3, 'Tested'],
    ])
    expect(flagsOf(focus, layout, String).map(({ text }) => text)).toEqual(['1–3'])
    const wide = layoutTrend({ data, width: 8000, measure: (text) => text.length * 7, words })
    expect(flagsOf(focus, wide, String).map(({ text }) => text)).toEqual(['1', '2–3'])
  })

  it('draws levels as bars that end where the version changes', () => {
    const bars = levelBars(focus, layout)
    expect(bars.every(({ start, end }) => start < end)).toBe(true)
    expect(bars.map(({ id }) => id)).toContain('town-library-08')
    expect(Math.max(...bars.map(({ end }) => end))).toBeLessThanOrEqual(800)
  })

  it('is told in full as text', () => {
    const text = focusText(focus, words)
    for (const [at, { name }] of focus.places.entries()) {
      const index = focus.values[at] ?? null
      expect(text).toContain(`${words.f.isolate(name)} ${index === null ? 'not scored' : words.f.percent(index)}`)
    }
    for (const part of ['Target: 75%.', 'New firewall', '1 January 2030']) expect(text).toContain(part)
  })
})

describe('a goal', () => {
  const newest = rounds.at(-1) ?? never()
  const goal = (index: number) => ({
    id: 'g',
    domain: null,
    measure: { kind: 'index', index } as const,
    by: '2026-01-01',
  })
  const level = (step: number) => ({ ...goal(0), measure: { kind: 'level', step } as const })

  it('is measured by the newest round', () => {
    const index = newest.figures.index ?? 0
    expect(goalStanding(goal(index), WHOLE, newest)).toEqual({ kind: 'reached' })
    expect(goalStanding(goal(1), WHOLE, newest)).toEqual({ kind: 'points', missing: 1 - index })
    expect(goalStanding(goal(0.5), node('fax'), newest)).toEqual({ kind: 'unknown' })
    expect(goalStanding(goal(0.5), WHOLE, undefined)).toEqual({ kind: 'unknown' })
  })

  it('for a level is not reached while that is provisional', () => {
    const step = newest.figures.step ?? 0
    expect(goalStanding(level(step), WHOLE, newest)).toEqual({ kind: 'reached' })
    expect(goalStanding(level(step + 1), WHOLE, newest).kind).toBe('level')
    const open = { ...newest, figures: { ...newest.figures, provisional: true } }
    expect(goalStanding(level(step), WHOLE, open).kind).toBe('level')
  })

  it('is overdue from the day after its date until it is reached', () => {
    expect(isOverdue(goal(1), { kind: 'points', missing: 0.1 }, '2026-01-01')).toBe(false)
    expect(isOverdue(goal(1), { kind: 'points', missing: 0.1 }, '2026-01-02')).toBe(true)
    expect(isOverdue(goal(1), { kind: 'reached' }, '2026-01-02')).toBe(false)
  })
})
