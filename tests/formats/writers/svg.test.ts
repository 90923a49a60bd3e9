import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { chartSvg } from '../../../src/formats/write/svg/chart-svg.ts'
import { textWidth, wrapped } from '../../../src/formats/write/svg/text.ts'
import type { ChartBlock } from '../../../src/report/chart-table.ts'
import { textsIn } from '../../report/reports.ts'
import { naughtyStrings } from '../corpora.ts'
import { spoken } from './inputs.ts'

const bar = (value: number | null) => ({ value, lower: 0.1, upper: 0.9, previous: 0.3, target: 0.7 })

/** One chart of every kind, each text asked for. */
const charts = (text: () => string): readonly ChartBlock[] => [
  {
    kind: 'radar',
    alt: text(),
    axes: [text(), text(), text(), text()],
    series: [
      { role: 'now', label: text(), values: [0.1, null, 0.5, 1] },
      { role: 'target', label: text(), values: [0.5, 0.5, 0.5, 0.5] },
    ],
    band: { label: text(), lower: [0, 0, 0.2, 1], upper: [1, 1, 0.6, 1] },
  },
  {
    kind: 'bars',
    alt: text(),
    rows: [0, 0.4, null].map((value) => ({ label: text(), text: text(), bar: bar(value) })),
  },
  {
    kind: 'waterfall',
    alt: text(),
    start: { label: text(), value: 0.4, text: text() },
    steps: [
      { label: text(), delta: 0.2, text: text() },
      { label: text(), delta: -0.1, text: text() },
    ],
    end: { label: text(), value: 0.5, text: text() },
  },
  {
    kind: 'trend',
    alt: text(),
    dates: ['2025-01-01', '2026-01-01'],
    dateLabels: [text(), text()],
    series: [{ role: 'now', label: text(), values: [0.2, 0.4] }],
    completeness: { label: text(), values: [0.5, 1] },
    marks: [{ date: '2025-06-01', text: text() }],
    scale: [text(), text(), text()],
  },
  {
    kind: 'heatmap',
    alt: text(),
    corner: text(),
    columns: [text(), text()],
    rows: [{ label: text(), cells: [0, null].map((value) => ({ value, text: text() })) }],
  },
]

/** Names of the elements, the names of their attributes, and all their text; throws where it is no XML. */
function read(svg: string) {
  const elements: string[] = []
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push(`${name} ${Object.keys(attributes).join(' ')}`))
  parser.on('text', (part) => {
    text += part
  })
  parser.write(svg).close()
  return { elements, text }
}

const written = (block: ChartBlock, language: 'en' | 'ar' = 'en') => chartSvg(block, spoken[language]).svg.markup
const kinds = charts(() => 'x').map(({ kind }, at) => ({ kind, at }))

describe.each(kinds)('The $kind as SVG', ({ at }) => {
  const chart = (text: () => string): ChartBlock => {
    const found = charts(text)[at]
    if (!found) throw new Error('no chart')
    return found
  }

  it('is a document of its own that loads and runs nothing', () => {
    const svg = written(chart(() => 'Label'))
    expect(read(svg).elements[0]).toContain('svg xmlns')
    expect(svg).not.toMatch(/script|href|url\(|\son\w+=|style=|<image|foreignObject|NaN|undefined/)
  })

  it.each(['en', 'ar'] as const)('is the same each time, and reads from its own side in %s', (language) => {
    const svg = written(
      chart(() => 'Label'),
      language,
    )
    expect(
      written(
        chart(() => 'Label'),
        language,
      ),
    ).toBe(svg)
    expect(svg).toContain(`direction="${language === 'ar' ? 'rtl' : 'ltr'}"`)
  })

  it('takes every text as text, in whatever it is written', () => {
    for (const text of naughtyStrings()) {
      const { elements } = read(written(chart(() => text)))
      const strange = elements.filter((one) => !/^(svg|desc|g|rect|path|circle|text) /.test(one))
      expect(strange).toEqual([])
    }
  })

  it('says what it shows', () => {
    let asked = 0
    const block = chart(() => `word${asked++}`)
    const { text } = read(written(block))
    const words = textsIn(block).filter((word) => word.startsWith('word'))
    expect(words.length).toBeGreaterThan(6)
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })
})

describe('Lines of a label', () => {
  it('are no wider than asked and lose no sign while there is room', () => {
    const text = 'Policies, procedures andAVeryLongWordThatFitsNowhereByItself'
    const lines = wrapped(text, 100, 13, 20)
    const bare = lines.map((line) => line.replaceAll(/[\u2068\u2069]/g, ''))
    expect(Math.max(...bare.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(100)
    expect(bare.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('are shortened visibly where there is none', () => {
    const lines = wrapped('one two three four five six seven', 60, 13, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('…')
  })
})
