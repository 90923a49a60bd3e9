import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers, Assessment } from '../../src/engine/assessment.ts'
import { outline } from '../../src/engine/outline.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'
import { writePdf } from '../../src/formats/write/pdf/write-pdf.ts'
import { type Language, loadWords, type Words } from '../../src/i18n/index.ts'
import { presets } from '../../src/report/presets.ts'
import { NOTHING_REDACTED, type Redaction } from '../../src/report/redact.ts'
import { buildReport, type ReportInput, reportContext } from '../../src/report/report.ts'
import { aDomain, aQuestion, aQuestionnaire } from '../builders.ts'
import { readBack } from '../formats/pdf/read-back.ts'
import { pdfOptions } from '../formats/pdf/reports.ts'
import { anAssessment, blocksOf, quickCheck, readable, scored } from './reports.ts'

const words: Readonly<Record<Language, Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }
const [first, ...others] = quickCheck.domains
if (!first) throw new Error('The Quick check has domains.')

/** The Quick check with a question that is answered in a person's own words. */
const asked: Questionnaire = {
  ...quickCheck,
  domains: [
    { ...first, questions: [{ id: 'QC-T', type: 'text', text: 'What else?' }, ...(first.questions ?? [])] },
    ...others,
  ],
}
const ids = outline(asked).map((entry) => entry.question.id)
const everything: Redaction = { subject: true, names: true, notes: true, evidence: true }

/** What somebody wrote, by what would withhold it; digits make each find-able wherever it leaks. */
type Written = Readonly<Record<keyof Redaction, readonly string[]>>
type Case = { readonly assessment: Assessment; readonly written: Written }

/** A round in which every field a person writes in has its own words; notes and evidence also name owner and subject. */
function aCase(number: number, states: readonly Answer[]): Case {
  const [subject, owner, note, evidence] = ['Subject', 'Owner', 'Note', 'Evidence'].map((word) => `${word}qzx${number}`)
  if (!subject || !owner || !note || !evidence) throw new Error('Four words were made.')
  const said = `${note} of ${owner.toUpperCase()} at${subject}`
  const proof = `${evidence} of ${owner} at ${subject}`
  const beside = {
    note: said,
    owner,
    evidence: proof,
    links: [`https://${evidence}.example/${owner}`],
    files: [{ id: 'f1', name: `${evidence} ${subject}.pdf`, type: '', bytes: 12, sha256: '0'.repeat(64) }],
  }
  const answers = Object.fromEntries(
    states.map((one, i) => [
      ids[i + 1] ?? '',
      { ...one, ...(one.state === 'not-applicable' ? { reason: said } : {}), ...beside } satisfies Answer,
    ]),
  )
  return {
    assessment: anAssessment({ ...answers, 'QC-T': { state: 'answered', value: said } }, { subject, annotation: said }),
    written: { subject: [subject], names: [owner], notes: [note], evidence: [evidence] },
  }
}

const state: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('no', 'started', 'mostly', 'yes').map((value): Answer => ({ state: 'answered', value })),
  fc.constant<Answer>({ state: 'not-applicable', reason: '' }),
  fc.constant<Answer>({ state: 'not-sure' }),
  fc.constant<Answer>({ state: 'unanswered' }),
)
const aRound = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.array(state, { minLength: 2, maxLength: 6 }))
const redaction: fc.Arbitrary<Redaction> = fc.record({
  subject: fc.boolean(),
  names: fc.boolean(),
  notes: fc.boolean(),
  evidence: fc.boolean(),
})
const logo = { jpeg: 'AAAA', width: 10, height: 10, alt: 'Mark' }

const build = ({ assessment }: Case, rest: Partial<ReportInput> = {}) =>
  buildReport({
    questionnaire: asked,
    ...scored(assessment, asked),
    words: words.en,
    details: presets.auditor.details,
    ...rest,
  })
const holds = (text: string, secret: string) => text.toLowerCase().includes(secret.toLowerCase())
const kinds = ['subject', 'names', 'notes', 'evidence'] as const

describe('a redacted copy', () => {
  it('has nothing withheld in any of its texts, of this round or the one before, and everything else', () => {
    fc.assert(
      fc.property(aRound, aRound, redaction, fc.constantFrom<Language>('en', 'ar'), (now, before, wish, language) => {
        const one = aCase(...now)
        const other = aCase(...before)
        const previous = scored(other.assessment, asked)
        const details = [...presets.full.details, ...presets.auditor.details]
        const text = JSON.stringify(build(one, { previous, redaction: wish, words: words[language], details, logo }))
        for (const kind of kinds) {
          if (wish[kind]) for (const secret of other.written[kind]) expect(holds(text, secret)).toBe(false)
          for (const secret of one.written[kind]) expect(holds(text, secret)).toBe(!wish[kind])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has none of it in the text, the properties or the outline of its PDF', () => {
    const one = aCase(1234, [
      { state: 'answered', value: 'yes' },
      { state: 'not-applicable', reason: '' },
    ])
    const texts = (wish: Redaction) => {
      const { objects, pages } = readBack(writePdf(build(one, { redaction: wish }), pdfOptions).bytes)
      return `${[...objects.values()].join('\n')}${pages.join('\n')}`.replaceAll('\n', '')
    }
    const secrets = kinds.flatMap((kind) => one.written[kind])
    const [open, closed] = [texts(NOTHING_REDACTED), texts(everything)]
    expect(secrets.filter((secret) => !open.includes(secret))).toEqual([])
    expect(secrets.filter((secret) => closed.includes(secret))).toEqual([])
    expect(closed).toContain('Withheld in this copy.')
  })

  it('scores, counts and asks for the same as the open one: only words beside answers differ', () => {
    const one = aCase(77_777, [
      { state: 'answered', value: 'started' },
      { state: 'not-sure' },
      { state: 'unanswered' },
      { state: 'not-applicable', reason: '' },
    ])
    const sections = ['headline', 'domains', 'gaps', 'method'] as const
    expect(build(one, { sections, redaction: everything }).sections).toEqual(build(one, { sections }).sections)
    const answered = (made: ReturnType<typeof build>) =>
      blocksOf(made, 'answers').flatMap((block) =>
        block.kind === 'questionAnswer' && !block.id.includes('QC-T') ? [[block.id, block.state, block.answer]] : [],
      )
    expect(answered(build(one, { redaction: everything }))).toEqual(answered(build(one)))
  })

  it('scores as the open one does, also where evidence unlocks a step and links alone do not', () => {
    const questions = ['q1', 'q2', 'q3'].map((id) => aQuestion(id, { evidenceFrom: 2 }))
    const proven = aQuestionnaire({ domains: [aDomain('d', questions)] })
    const links = ['https://example.org/']
    const answers: Answers = {
      q1: { state: 'answered', value: '3', evidence: 'Minutes' },
      q2: { state: 'answered', value: '3', links },
      q3: { state: 'answered', value: '3', evidence: ' ' },
    }
    const assessment = anAssessment(answers)
    const input = { questionnaire: proven, ...scored(assessment, proven), words: words.en, redaction: everything }
    expect(score(proven, reportContext(input).assessment)).toEqual(input.result)
    expect(score(proven, anAssessment({}))).not.toEqual(input.result)
    expect(reportContext(input).assessment.answers).toMatchObject({
      q1: { evidence: 'Withheld in this copy.' },
      q2: { links: ['Withheld in this copy.'] },
    })
  })

  it('says on the cover what it withholds, and beside an answer where something was', () => {
    const one = aCase(5, [{ state: 'answered', value: 'yes' }])
    const made = build(one, { redaction: { ...NOTHING_REDACTED, notes: true, evidence: true } })
    expect(readable(blocksOf(made, 'cover'))).toContain('Redacted. Withheld: notes and free text and evidence.')
    expect(readable(blocksOf(made, 'cover'))).toContain('Subjectqzx5')
    const [, answer] = blocksOf(made, 'answers').flatMap((block) => (block.kind === 'questionAnswer' ? [block] : []))
    expect(answer?.facts.map(({ label, value }) => [label, value.replace(/[\u2066-\u2069]/g, '')])).toEqual([
      ['Note', 'Withheld in this copy.'],
      ['Evidence', 'Withheld in this copy.'],
    ])
    expect(readable(blocksOf(build(one), 'cover')).join()).not.toContain('Withheld')
  })

  it('withholds neither note nor evidence where there was none', () => {
    const bare: Case = { ...aCase(5, []), assessment: anAssessment({ 'QC-01': { state: 'answered', value: 'yes' } }) }
    expect(readable(blocksOf(build(bare, { redaction: everything }), 'answers')).join()).not.toContain('Withheld')
  })

  it('keeps the fingerprint of a sealed round unless its subject is withheld, and never calls its seal broken', () => {
    const seal = { at: '2026-11-24T10:00:00Z', previous: null, digest: 'd'.repeat(64) }
    const sealed: Case = { ...aCase(5, []), assessment: { ...aCase(5, []).assessment, seal } }
    const cover = (wish: Redaction) =>
      readable(blocksOf(build(sealed, { redaction: wish, fingerprint: 'ABCD-EFGH', logo }), 'cover')).join()
    expect(cover({ ...everything, subject: false })).toContain('ABCD-EFGH')
    expect(cover(everything)).not.toMatch(/ABCD-EFGH|seal|AAAA/)
  })

  it('withholds a short name only where it is a word of its own', () => {
    const note = 'IT knows: it is written in the EXIT plan of IT.'
    const one: Case = {
      ...aCase(5, []),
      assessment: anAssessment({ 'QC-01': { state: 'answered', value: 'yes', note, owner: 'IT' } }),
    }
    const printed = readable(blocksOf(build(one, { redaction: { ...NOTHING_REDACTED, names: true } }), 'answers'))
    expect(printed).toContain('[name withheld] knows: it is written in the EXIT plan of [name withheld].')
  })

  it('withholds owners and notes of planned work, and the owners’ names wherever else they were written', () => {
    const one: Case = {
      ...aCase(5, []),
      assessment: anAssessment({ 'QC-01': { state: 'answered', value: 'yes', note: 'Ask Planner about it.' } }),
    }
    const action = { id: 'p1', title: 'Call Planner', raises: [], status: 'planned', owner: 'Planner' } as const
    const noted = { ...action, note: 'Soon' }
    const annotations = [{ id: 'e1', date: '2026-01-01', text: 'Planner came to us' }]
    const roadmap = { subject: 'Harbour Trading', questionnaire: asked.id, goals: [], actions: [noted], annotations }
    const input = { questionnaire: asked, ...scored(one.assessment, asked), words: words.en, roadmap }
    const wish = { ...NOTHING_REDACTED, names: true }
    const shown = reportContext({ ...input, redaction: wish })
    expect(shown.assessment.answers['QC-01']?.note).toBe('Ask [name withheld] about it.')
    expect(shown.roadmap?.annotations[0]?.text).toBe('[name withheld] came to us')
    expect(shown.roadmap?.actions).toEqual([
      { ...noted, title: 'Call [name withheld]', owner: 'Withheld in this copy.' },
    ])
    const closed = reportContext({ ...input, redaction: everything })
    expect(JSON.stringify([closed.roadmap, closed.redactor.action(noted)])).not.toMatch(/Planner|Soon|Harbour/)
    expect(reportContext(input).roadmap).toEqual(roadmap)
  })
})
