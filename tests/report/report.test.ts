import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../src/engine/assessment.ts'
import { outline, stepsOf } from '../../src/engine/outline.ts'
import { type Language, loadWords, type Words } from '../../src/i18n/index.ts'
import type { Block } from '../../src/report/block.ts'
import { buildReport } from '../../src/report/report.ts'
import { sections } from '../../src/report/sections/index.ts'
import { shippedAs } from '../questionnaires/shipped-files.ts'
import { anAssessment, blocksOf, quickCheck, readable, scored, textsIn } from './reports.ts'

const words: Readonly<Record<Language, Words>> = { en: await loadWords('en'), ar: await loadWords('ar') }
const ids = outline(quickCheck).map((entry) => entry.question.id)

const written = fc.string({ unit: fc.constantFrom(...'note words 12 %→تم\n'), minLength: 1, maxLength: 40 })
const optional = fc.option(written, { nil: undefined })
const beside = fc
  .record({ note: optional, evidence: optional, owner: optional })
  .map((texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)))
const state: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom('no', 'started', 'mostly', 'yes').map((value): Answer => ({ state: 'answered', value })),
  fc.constant<Answer>({ state: 'not-sure' }),
  written.map((reason): Answer => ({ state: 'not-applicable', reason })),
  fc.constant<Answer>({ state: 'unanswered' }),
)
const answer: fc.Arbitrary<Answer> = fc.tuple(state, beside).map(([one, texts]) => ({ ...one, ...texts }))
const answers: fc.Arbitrary<Answers> = fc
  .tuple(...ids.map(() => fc.option(answer, { nil: null })))
  .map((list) => Object.fromEntries(list.flatMap((one, i) => (one ? [[ids[i] ?? '', one]] : []))))
const language = fc.constantFrom<Language>('en', 'ar')

/** A report of random answers, with or without an earlier round. */
const report = fc.tuple(answers, fc.option(answers, { nil: null }), language).map(([now, before, chosen]) => {
  const assessment = anAssessment(now, { target: 'recommended' })
  const previous = before && scored(anAssessment(before, { id: 'a0', date: '2025-11-23' }))
  return {
    assessment,
    made: buildReport({ questionnaire: quickCheck, ...scored(assessment), previous, words: words[chosen] }),
  }
})
const runs = { numRuns: 40 }

describe('every section, for any answers in both languages', () => {
  it('says nothing that is no word: no undefined, NaN, Infinity or null', () => {
    fc.assert(
      fc.property(report, ({ made }) => {
        for (const text of textsIn(made)) expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|\bnull\b/)
      }),
      runs,
    )
  })

  it('prints every note, reason, evidence and owner in full', () => {
    fc.assert(
      fc.property(report, ({ made, assessment }) => {
        const printed = new Set(readable(blocksOf(made, 'answers')))
        for (const one of Object.values(assessment.answers)) {
          const reason = one.state === 'not-applicable' ? one.reason : undefined
          for (const text of [one.note, one.evidence, one.owner, reason]) {
            if (text !== undefined) expect(printed).toContain(text)
          }
        }
      }),
      runs,
    )
  })

  it.each(['en', 'ar'] as const)('prints links as text and files with their sizes, in %s', (chosen) => {
    const links = ['https://example.org/policy', 'https://example.com/?a=1#b']
    const files = [
      { id: 'f1', name: 'محضر.pdf', type: 'application/pdf', bytes: 23_400, sha256: '0'.repeat(64) },
      { id: 'f2', name: 'plan.txt', type: '', bytes: 5, sha256: '0'.repeat(64) },
    ]
    const [id = ''] = ids
    const assessment = anAssessment({ [id]: { state: 'answered', value: 'yes', links, files } })
    const { f } = words[chosen]
    const made = buildReport({ questionnaire: quickCheck, ...scored(assessment), previous: null, words: words[chosen] })
    const printed = readable(blocksOf(made, 'answers'))
    expect(printed).toContain(links.join('\n'))
    expect(printed).toContain(`محضر.pdf (${f.size(23_400)})\nplan.txt (${f.size(5)})`)
  })

  it('gives each heading its own id, each table full rows and columns that fill the width', () => {
    fc.assert(
      fc.property(report, ({ made }) => {
        const all = made.sections.flatMap((section) => section.blocks)
        const headings = all.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
        expect(new Set(headings).size).toBe(headings.length)
        for (const block of all) {
          if (block.kind !== 'table') continue
          expect(block.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1, 9)
          for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length)
        }
      }),
      runs,
    )
  })

  it('asks every question once', () => {
    fc.assert(
      fc.property(report, ({ made }) => {
        const asked = blocksOf(made, 'answers').flatMap((block) => (block.kind === 'questionAnswer' ? [block.id] : []))
        expect(asked.map((id) => id.replace(/[\u2066-\u2069]/g, ''))).toEqual(ids)
      }),
      runs,
    )
  })
})

const build = (given: Answers, rest: Partial<Parameters<typeof buildReport>[0]> = {}) =>
  buildReport({ questionnaire: quickCheck, ...scored(anAssessment(given)), words: words.en, ...rest })
const all = (value: string): Answers => Object.fromEntries(ids.map((id) => [id, { state: 'answered', value }]))
const kinds = (blocks: readonly Block[]) => blocks.map((block) => block.kind)
const radarOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'sideBySide' ? [block.start] : []))[0]

describe('buildReport', () => {
  it('is the same for the same input', () => {
    expect(build(all('mostly'))).toEqual(build(all('mostly')))
  })

  it('speaks the language of its words, with the questionnaire in it, and says its direction', () => {
    const arabic = build(all('yes'), { words: words.ar })
    expect([arabic.language, arabic.direction]).toEqual(['ar', 'rtl'])
    expect(readable(blocksOf(arabic, 'cover'))).toContain('الفحص السريع للمنشآت الصغيرة')
  })

  it('has every section that has something to say in the registry’s order unless others are asked for', () => {
    const made = build(all('yes')).sections.map((section) => section.id)
    expect(made).toEqual(sections.map((section) => section.id).filter((id) => made.includes(id)))
    expect(made).toContain('contents')
  })

  it('shows every limit, those of the same answers together, and counts the answers it does not name', () => {
    const { base } = shippedAs('overseas-mission')
    const none = Object.fromEntries(
      outline(base).map(({ question }): [string, Answer] => [
        question.id,
        { state: 'answered', value: stepsOf(base, question)[0]?.id ?? '' },
      ]),
    )
    const made = buildReport({ questionnaire: base, ...scored(anAssessment(none), base), words: words.en })
    const limits = blocksOf(made, 'headline').flatMap((block) => (block.kind === 'notice' ? [block] : []))
    expect(limits).toHaveLength(1)
    for (const { notice } of base.scoring?.caps ?? []) expect(limits[0]?.text).toContain(notice)
    expect(readable(limits)[1]).toBe('Because of MI-GOV-01, MI-GOV-02, MI-PPL-01, MI-PPL-02, and 10 other questions')
  })

  it('draws the earlier round only when there is one, and what it did not score as a gap', () => {
    const before: Answers = Object.fromEntries(ids.slice(0, 2).map((id) => [id, { state: 'answered', value: 'yes' }]))
    const previous = scored(anAssessment(before, { date: '2025-11-23' }))
    const roles = (made: ReturnType<typeof build>) => radarOf(blocksOf(made, 'headline'))?.series.map((one) => one.role)
    expect(roles(build(all('yes')))).toEqual(['now'])
    const made = build(all('yes'), { previous })
    expect(roles(made)).toEqual(['now', 'previous'])
    expect(radarOf(blocksOf(made, 'headline'))?.series[1]?.values).toEqual([1, null, null, null, null, null])
  })

  it('shows the range, not a verdict, while the result is provisional', () => {
    const half = Object.fromEntries(ids.slice(0, 8).map((id) => [id, { state: 'answered' as const, value: 'yes' }]))
    const [figures] = blocksOf(build(half), 'headline').flatMap((block) => (block.kind === 'keyFigures' ? [block] : []))
    expect(figures?.figures[0]?.value.replace(/[\u2066-\u2069]/g, '')).toBe('Fragile to Strong')
    expect(radarOf(blocksOf(build(half), 'headline'))?.band).not.toBeNull()
    expect(radarOf(blocksOf(build(all('yes')), 'headline'))?.band).toBeNull()
  })

  it('gives one verdict once it is settled, though a few questions are open', () => {
    const most = Object.fromEntries(ids.slice(0, -1).map((id) => [id, { state: 'answered' as const, value: 'mostly' }]))
    const [figures] = blocksOf(build(most), 'headline').flatMap((block) => (block.kind === 'keyFigures' ? [block] : []))
    expect(figures?.figures[0]?.value.replace(/[\u2066-\u2069]/g, '')).toBe('Fair')
  })

  it('tells what limits the result and lists no more than five steps on the first page', () => {
    const made = build({ ...all('started'), 'QC-13': { state: 'not-sure' } }, { target: 'recommended' })
    const headline = blocksOf(made, 'headline')
    expect(kinds(headline)).toContain('notice')
    const [list] = headline.flatMap((block) => (block.kind === 'list' ? [block] : []))
    expect(list?.items).toHaveLength(5)
    const [full] = blocksOf(made, 'gaps').flatMap((block) => (block.kind === 'list' ? [block] : []))
    expect(full?.items).toHaveLength(20)
    expect(full?.items[0]?.stop).toBe('Limits the result')
  })

  it('says so when nothing is scored yet', () => {
    expect(readable(blocksOf(build({}), 'headline'))).toContain(
      'Nothing is scored yet. The first answers bring the first results.',
    )
  })

  it('praises only when everything is answered: open questions are no gaps, and no proof either', () => {
    const said = (given: Answers) => readable(blocksOf(build(given), 'gaps'))
    const { 'QC-01': _, ...allButOne } = all('yes')
    expect(said(all('yes'))).toContain('No answer is below its target. Keep what works, and look again in a year.')
    expect(said(allButOne)).toContain('No answer given so far is below its target. 1 question is still open.')
    expect(said({})).toContain('Nothing is scored yet. The first answers bring the first results.')
  })

  it('has no target when the questionnaire does not know the one asked for', () => {
    expect(
      radarOf(blocksOf(build(all('no'), { target: 'unheard-of' }), 'headline'))?.series.map((one) => one.role),
    ).toEqual(['now'])
  })

  it('always states that references are for orientation, once', () => {
    const sentence = 'References are for orientation. No endorsement, certification or equivalence is implied.'
    expect(readable(blocksOf(build({}), 'method')).filter((text) => text === sentence)).toHaveLength(1)
    const { notes: _, ...silent } = quickCheck
    const made = buildReport({ questionnaire: silent, ...scored(anAssessment({}), silent), words: words.en })
    expect(readable(blocksOf(made, 'method')).filter((text) => text === sentence)).toHaveLength(1)
  })

  it('marks samples and drafts on the cover', () => {
    const cover = (rest: Parameters<typeof anAssessment>[1]) =>
      readable(
        blocksOf(
          buildReport({ questionnaire: quickCheck, ...scored(anAssessment({}, rest)), words: words.en }),
          'cover',
        ),
      )
    expect(cover({ sample: true }).some((text) => text.startsWith('This is a sample'))).toBe(true)
    expect(cover({ status: 'draft' }).some((text) => text.startsWith('This is a draft'))).toBe(true)
    expect(cover({}).some((text) => text.startsWith('This is'))).toBe(false)
  })
})

describe('the first page of a stored assessment', () => {
  const given = {
    ...all('mostly'),
    'QC-13': { state: 'answered', value: 'no' },
    'QC-20': { state: 'not-sure' },
  } as const
  const previous = scored(anAssessment(all('started'), { date: '2025-11-23' }))
  const page = (chosen: Language) =>
    readable(
      blocksOf(
        buildReport({
          questionnaire: quickCheck,
          ...scored(anAssessment(given)),
          previous,
          words: words[chosen],
          target: 'recommended',
        }),
        'headline',
      ).filter((block) => block.kind !== 'sideBySide'),
    )

  it('reads like this in English', () => {
    expect(page('en').slice(0, 13)).toEqual([
      'The result in brief',
      'Result',
      'Fragile',
      'Index',
      '60%',
      'can be 60% to 63% · +26.7 points since Nov 2025',
      'Answered',
      '100%',
      '20 of 20 answered',
      'Some protection is there, but common attacks would probably still succeed; close the weakest points this month.',
      'A stop sign is at No or Not sure. Until that changes, the grade stays at Fragile at best, whatever the score.',
      'Because of QC-13',
      'Next steps',
    ])
  })

  it('reads like this in Arabic', () => {
    expect(page('ar').slice(0, 13)).toEqual([
      'خلاصة النتيجة',
      'النتيجة',
      'هش',
      'المؤشر',
      '60%',
      'يمكن أن يكون بين 60% و63% · +26.7 نقطة منذ نوفمبر 2025',
      'أُجيب عنه',
      '100%',
      'أُجيب عن 20 من 20',
      'بعض الحماية موجود، لكن الهجمات الشائعة قد تنجح؛ والأولوية لأضعف النقاط هذا الشهر.',
      'إجابة إحدى إشارات التوقف «لا» أو «غير متأكد». وإلى أن تتغير، لا يعلو التقدير عن «هش» مهما كانت النتيجة.',
      'بسبب QC-13',
      'الخطوات التالية',
    ])
  })
})
