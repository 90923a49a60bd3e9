/** A made-up series: 20 domains, 100 rounds at irregular dates, gaps, half-filled rounds, one change of version. */
import type { Questionnaire } from '../../../src/engine/questionnaire.ts'
import { ENGINE_VERSION } from '../../../src/engine/score.ts'
import type { Words } from '../../../src/i18n/index.ts'
import type { AssessmentRow } from '../../../src/storage/store.ts'
import { nodesOf, trendRounds } from '../../../src/ui/pages/subject/trend-rounds.ts'

export const DOMAINS = 20
export const ROUNDS = 100

const VERSIONS = ['1.0.0', '2.0.0'] as const
const ids = Array.from({ length: DOMAINS }, (_, at) => `domain-${at}`)

const document = (version: string): Questionnaire => ({
  format: 'mizan/questionnaire',
  formatVersion: 1,
  id: 'long',
  version,
  language: 'en',
  title: 'Long',
  purpose: 'To be timed.',
  scales: [{ id: 'two', steps: [0, 1].map((value) => ({ id: `s${value}`, value, label: `Step ${value}` })) }],
  domains: ids.map((id, at) => ({
    id,
    title: `The domain with the number ${at}`,
    questions: [{ id: `q-${at}`, type: 'single', text: `Statement ${at}`, scale: 'two' }],
  })),
})

/** Waves of different lengths, null now and then. */
const wave = (round: number, domain: number): number | null =>
  (round * 7 + domain * 3) % 23 === 0 ? null : 0.5 + 0.4 * Math.sin(round / (6 + domain) + domain)

function row(at: number): AssessmentRow {
  const date = new Date(Date.UTC(2001, 0, 1 + at * 91 + ((at * 37) % 60))).toISOString().slice(0, 10)
  const completeness = at % 9 === 0 ? 0.4 : 1
  const shares = (of: (domain: number) => number | null) =>
    Object.fromEntries(ids.map((id, domain) => [id, of(domain)]))
  return {
    id: `round-${at}`,
    questionnaire: { id: 'long', version: at < ROUNDS / 2 ? VERSIONS[0] : VERSIONS[1] },
    subject: 'Long',
    date,
    status: 'draft',
    createdAt: `${date}T00:00:00Z`,
    updatedAt: `${date}T00:00:00Z`,
    summary: {
      engine: ENGINE_VERSION,
      step: null,
      provisional: false,
      index: wave(at, 0) ?? 0.5,
      lower: 0.2,
      upper: 0.8,
      completeness,
      domains: shares((domain) => wave(at, domain)),
      answered: shares(() => completeness),
      levels: {},
    },
  }
}

/** What the page's parts are given. */
export function longSeries(words: Words) {
  const rows = Array.from({ length: ROUNDS }, (_, at) => row(at))
  const documents = new Map(VERSIONS.map((version) => [version, document(version)] as const))
  const figures = new Map(rows.map(({ id, summary }) => [id, summary] as const))
  const rounds = trendRounds({ rows, figures, reading: 'own', documents }, words)
  return { rounds, nodes: nodesOf(documents, 'own', words), document: documents.get('2.0.0') }
}
