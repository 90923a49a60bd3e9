import { describe, expect, it } from 'vitest'
import type { Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { readFile } from '../../src/formats/read/index.ts'
import { writeBackupFile } from '../../src/formats/write/backup.ts'
import { saveAnswer } from '../../src/storage/assessments.ts'
import { keepEvidenceFile } from '../../src/storage/evidence-files.ts'
import { saveQuestionnaire } from '../../src/storage/questionnaires.ts'
import { changeRoadmap } from '../../src/storage/roadmaps.ts'
import { sealAssessment } from '../../src/storage/seals.ts'
import { sha256 } from '../../src/storage/sha256.ts'
import { takeSnapshot } from '../../src/storage/snapshot.ts'
import type { Store } from '../../src/storage/store.ts'
import { type RowChange, swapRows, takenBack } from '../../src/storage/swap-rows.ts'
import { createAssessment } from '../../src/storage/whole-assessments.ts'
import { contentOf, wholeAssessments } from '../../src/ui/backup/backup-content.ts'
import { brokenSeals } from '../../src/ui/backup/broken-seals.ts'
import { type Choice, choicesFor, isConflict, planRestore, safeChoice } from '../../src/ui/backup/plan-restore.ts'
import { restoreChanges } from '../../src/ui/backup/restore-changes.ts'
import { cases } from '../engine/cases.ts'
import { randomFrom } from '../engine/random.ts'
import { anAssessment, answered, aQuestionnaire, aStore, okValue, stamp, summary } from '../storage/samples.ts'
import { fill, randomLibrary } from './random-library.ts'

/** Each case opens two databases. */
const LONG = 180_000

const createdAt = '2026-11-23T10:00:00.000Z'

const number = {
  id: 'N1',
  type: 'number',
  text: 'How many?',
  bands: [
    [0, 0],
    [10, 1],
  ],
} as const
const who = { id: 'Q1', type: 'text', text: 'Who?' } as const

/** One that a reader takes: something in it is scored. */
const scored = (more: Partial<Questionnaire> = {}) =>
  aQuestionnaire({ domains: [{ id: 'people', title: 'People', questions: [who, number] }], ...more })

async function backupOf(store: Store) {
  const { content } = contentOf(okValue(await takeSnapshot(store)), { createdAt })
  const reading = readFile('b.json', writeBackupFile(content))
  if (!reading.ok || reading.kind !== 'backup') throw new Error(JSON.stringify(reading))
  return reading.backup
}

async function libraryWith(
  assessments: readonly Assessment[],
  questionnaire: Questionnaire = scored(),
): Promise<Store> {
  const store = await aStore()
  for (const one of assessments) okValue(await createAssessment(store, one, questionnaire, summary))
  return store
}

const round = (id: string, value: string, updatedAt: string, more: Partial<Assessment> = {}) =>
  anAssessment(id, { Q1: answered(value) }, { updatedAt, ...more })

const EARLY = '2026-02-01T00:00:00.000Z'
const LATE = '2026-03-01T00:00:00.000Z'

async function seal(store: Store, id: string): Promise<void> {
  const updatedAt = okValue(await takeSnapshot(store)).assessments.find((row) => row.id === id)?.updatedAt ?? ''
  okValue(await sealAssessment(store, id, { updatedAt, at: LATE }, sha256))
}

const ids = () => {
  let made = 0
  return () => `copy-${++made}`
}

async function restored(store: Store, from: Store, choices: Readonly<Record<string, Choice>> = {}) {
  const backup = await backupOf(from)
  const plan = planRestore(backup, okValue(await takeSnapshot(store)), await brokenSeals(backup))
  const changes = restoreChanges(plan, new Map(Object.entries(choices)), ids())
  if (changes.length > 0) okValue(await swapRows(store, changes))
  return { plan, changes, after: okValue(await takeSnapshot(store)) }
}

const valuesIn = ({ answers }: { answers: readonly { assessmentId: string; answer: Answers[string] }[] }) =>
  Object.fromEntries(answers.map(({ assessmentId, answer }) => [assessmentId, 'value' in answer ? answer.value : null]))

describe('restoring', () => {
  it('tells apart what is new, identical, newer here and newer in the backup', async () => {
    const mine = [round('same', 'x', EARLY), round('mine', 'x', LATE), round('theirs', 'x', EARLY)]
    const theirs = [
      ...mine.slice(0, 1),
      round('mine', 'y', EARLY),
      round('theirs', 'y', LATE),
      round('new', 'y', EARLY),
    ]
    const { plan } = await restored(await libraryWith(mine), await libraryWith(theirs))
    expect(plan.assessments.map(({ id, standing }) => [id, standing])).toEqual([
      ['mine', 'newer-here'],
      ['new', 'new'],
      ['same', 'same'],
      ['theirs', 'newer-there'],
    ])
    expect(plan.assessments.filter(isConflict).map(safeChoice)).toEqual(['mine', 'both'])
  })

  it('calls neither side newer when both were changed at the same instant, however it is written', async () => {
    const renamed = round('a', 'x', '2026-02-01T00:00:00Z', { subject: 'Renamed' })
    const { plan, after } = await restored(await libraryWith([round('a', 'x', EARLY)]), await libraryWith([renamed]))
    expect(plan.assessments.map((one) => [one.standing, safeChoice(one)])).toEqual([['same-age', 'mine']])
    expect(after.assessments.map(({ subject }) => subject)).toEqual(['Embassy in Lima'])
  })

  it('loses nothing of either side unless somebody chooses so', async () => {
    const here = await libraryWith([round('a', 'mine', EARLY), round('b', 'mine', LATE)])
    const there = await libraryWith([round('a', 'theirs', LATE), round('b', 'theirs', EARLY)])
    const { after } = await restored(here, there)
    expect(valuesIn(after)).toEqual({ a: 'mine', b: 'mine', 'copy-1': 'theirs' })
  })

  it.each([
    ['mine', { a: 'mine' }],
    ['theirs', { a: 'theirs' }],
    ['both', { a: 'mine', 'copy-1': 'theirs' }],
  ] as const)('does what is chosen: %s', async (choice, expected) => {
    const here = await libraryWith([round('a', 'mine', LATE)])
    const { after } = await restored(here, await libraryWith([round('a', 'theirs', EARLY)]), { a: choice })
    expect(valuesIn(after)).toEqual(expected)
  })

  it('replacing takes away the answers that the backup does not have', async () => {
    const two: Answers = { Q1: answered('x'), Q2: answered('y') }
    const asks = (id: string) => ({ id, type: 'text', text: 'Who?' }) as const
    const questionnaire = scored({ domains: [{ id: 'd', title: 'D', questions: [asks('Q1'), asks('Q2'), number] }] })
    const here = await libraryWith([anAssessment('a', two, { updatedAt: LATE })], questionnaire)
    const there = await libraryWith([anAssessment('a', { Q1: answered('z') }, { updatedAt: EARLY })], questionnaire)
    const { after } = await restored(here, there, { a: 'theirs' })
    expect(after.answers.map(({ questionId }) => questionId)).toEqual(['Q1'])
  })

  it('puts a sealed assessment in its place, and lets the draft that was there go on beside it', async () => {
    const [here, there] = [await libraryWith([round('a', 'mine', EARLY)]), await libraryWith([round('a', 'x', LATE)])]
    await seal(there, 'a')
    const { plan, after } = await restored(here, there)
    expect(plan.assessments.map((one) => [one.standing, choicesFor(one)])).toEqual([
      ['newer-there', ['mine', 'theirs', 'both']],
    ])
    expect(valuesIn(after)).toEqual({ a: 'x', 'copy-1': 'mine' })
    expect(after.assessments.map(({ status }) => status)).toEqual(['final', 'draft'])
    expect(wholeAssessments(after)[0]?.assessment).toEqual(
      wholeAssessments(okValue(await takeSnapshot(there)))[0]?.assessment,
    )
  })

  it('never puts anything in the place of what is final here; a copy beside it is a draft without the seal', async () => {
    const [here, there] = [await libraryWith([round('a', 'mine', EARLY)]), await libraryWith([round('a', 'x', LATE)])]
    await seal(here, 'a')
    await seal(there, 'a')
    const before = okValue(await takeSnapshot(here))
    const refused = await restored(here, there, { a: 'theirs' })
    expect(refused.plan.assessments.map(choicesFor)).toEqual([['mine', 'both']])
    expect(refused.after).toEqual(before)
    const { after } = await restored(here, there, { a: 'both' })
    const [mine, copy] = after.assessments
    expect(mine).toEqual(before.assessments[0])
    expect(copy).toMatchObject({ id: 'copy-1', status: 'draft' })
    expect(copy).not.toHaveProperty('seal')
  })

  it('takes nothing for sealed whose seal does not fit: it comes back as a draft', async () => {
    const there = await libraryWith([round('a', 'x', LATE)])
    await seal(there, 'a')
    const [row] = okValue(await takeSnapshot(there)).assessments
    if (!row) throw new Error('nothing sealed')
    okValue(await swapRows(there, [{ table: 'assessments', before: row, after: { ...row, subject: 'Forged' } }]))
    const { plan, after } = await restored(await aStore(), there)
    expect(plan.assessments.map(({ unsealed }) => unsealed)).toEqual([true])
    expect(after.assessments).toMatchObject([{ id: 'a', subject: 'Forged', status: 'draft' }])
    expect(after.assessments[0]).not.toHaveProperty('seal')
  })

  it('does not put a questionnaire in place of another one that is in use, and says which assessments that stops', async () => {
    const here = await libraryWith([round('a', 'mine', LATE)])
    const other = await libraryWith([round('b', 'theirs', LATE)], scored({ title: 'Other' }))
    const { plan, after } = await restored(here, other)
    expect(plan.assessments.map(({ standing }) => standing)).toEqual(['blocked'])
    expect(valuesIn(after)).toEqual({ a: 'mine' })
    expect(after.questionnaires.map(({ questionnaire }) => questionnaire.title)).toEqual(['Quick'])
  })

  it('adds the translations that the questionnaire here lacks, and changes none', async () => {
    const arabic = (title: string) => ({
      format: 'mizan/translation' as const,
      formatVersion: 1 as const,
      questionnaire: 'quick',
      version: '1.0.0',
      language: 'ar',
      title,
    })
    const [here, there] = [await aStore(), await aStore()]
    okValue(await saveQuestionnaire(here, scored({ translations: { ar: arabic('هنا') } })))
    const both = { ar: arabic('هناك'), fr: { ...arabic('là'), language: 'fr' } }
    okValue(await saveQuestionnaire(there, scored({ translations: both })))
    const { after } = await restored(here, there)
    const translations = after.questionnaires[0]?.questionnaire.translations ?? {}
    expect(Object.values(translations).map(({ title }) => title)).toEqual(['هنا', 'là'])
  })

  it('brings back the bytes of an evidence file that an identical assessment has lost', async () => {
    const sha256 = 'ab'.repeat(32)
    const file = { id: 'e1', name: 'a.txt', type: 'text/plain', bytes: 5, sha256 }
    const one = anAssessment('a', { Q1: { state: 'answered', value: 'x', files: [file] } })
    const [here, there] = [await libraryWith([one]), await libraryWith([one])]
    okValue(await keepEvidenceFile(there, 'a', 'e1', 'aGVsbG8='))
    const { plan, after } = await restored(here, there)
    expect(plan.assessments[0]?.standing).toBe('same')
    expect(after.files).toEqual([{ assessmentId: 'a', id: 'e1', content: 'aGVsbG8=' }])
  })

  it('replaces the bytes of a file that differ, and puts them back', async () => {
    const file = { id: 'e1', name: 'a.txt', type: 'text/plain', bytes: 5, sha256: 'ab'.repeat(32) }
    const withFile = (note: string, updatedAt: string) =>
      anAssessment('a', { Q1: { state: 'answered', value: 'x', note, files: [file] } }, { updatedAt })
    const [here, there] = [await libraryWith([withFile('mine', LATE)]), await libraryWith([withFile('theirs', EARLY)])]
    okValue(await keepEvidenceFile(here, 'a', 'e1', 'd29ybGQ='))
    okValue(await keepEvidenceFile(there, 'a', 'e1', 'aGVsbG8='))
    const before = okValue(await takeSnapshot(here))
    const { changes, after } = await restored(here, there, { a: 'theirs' })
    expect(after.files.map(({ content }) => content)).toEqual(['aGVsbG8='])
    okValue(await swapRows(here, changes.map(takenBack)))
    expect(okValue(await takeSnapshot(here))).toEqual(before)
  })

  it('joins two roadmaps, mine winning', async () => {
    const [here, there] = [await aStore(), await aStore()]
    const note = (id: string, text: string) => ({ id, date: '2026-01-31', text })
    const roadmap = (store: Store, ...annotations: readonly ReturnType<typeof note>[]) =>
      changeRoadmap(store, 'Harbour', 'quick', (before) => ({ ...before, annotations }))
    okValue(await roadmap(here, note('1', 'mine')))
    okValue(await roadmap(there, note('1', 'theirs'), note('2', 'theirs')))
    const { after } = await restored(here, there)
    expect(after.roadmaps[0]?.annotations.map(({ text }) => text)).toEqual(['mine', 'theirs'])
  })
})

describe('a restored backup', () => {
  it(
    'law: is undone to the last row, whatever was chosen',
    async () => {
      for (let seed = 0; seed < cases(200); seed++) {
        const random = randomFrom(seed)
        const [here, there] = [await aStore(), await aStore()]
        await fill(here, randomLibrary(seed))
        // The same library with some of it changed, and another one beside it.
        await fill(there, changed(randomLibrary(seed), seed % 2 === 0 ? EARLY : LATE))
        const before = okValue(await takeSnapshot(here))
        const plan = planRestore(await backupOf(there), before, new Set())
        const conflicts = [...plan.assessments, ...plan.roadmaps].filter(isConflict)
        const choices = new Map(conflicts.map(({ id }) => [id, random.pick(['mine', 'theirs', 'both'] as const)]))
        const changes = restoreChanges(plan, choices, ids())
        if (changes.length > 0) okValue(await swapRows(here, changes))
        if (changes.length > 0) okValue(await swapRows(here, changes.map(takenBack)))
        expect(okValue(await takeSnapshot(here))).toEqual(before)
        here.close()
        there.close()
      }
    },
    LONG,
  )

  it('is neither restored nor undone over a change that was made since', async () => {
    const here = await libraryWith([round('a', 'mine', EARLY)])
    const there = await libraryWith([round('a', 'theirs', LATE), round('b', 'theirs', LATE)])
    const plan = planRestore(await backupOf(there), okValue(await takeSnapshot(here)), new Set())
    const changes = restoreChanges(plan, new Map([['a', 'theirs']]), ids())
    await saveAnswer(here, 'a', 'Q1', answered('meanwhile'), stamp)
    const meanwhile = okValue(await takeSnapshot(here))
    expect(await swapRows(here, changes)).toEqual({ ok: false, reason: 'changed' })
    expect(okValue(await takeSnapshot(here))).toEqual(meanwhile)

    const { changes: made } = await restored(here, there)
    await saveAnswer(here, 'b', 'Q1', answered('since'), stamp)
    const since = okValue(await takeSnapshot(here))
    expect(await swapRows(here, made.map(takenBack))).toEqual({ ok: false, reason: 'changed' })
    expect(okValue(await takeSnapshot(here))).toEqual(since)
  })

  it('is all there or not at all when a single row is not as expected', async () => {
    const store = await libraryWith([round('a', 'mine', EARLY)])
    const before = okValue(await takeSnapshot(store))
    const row = (value: string) => ({ assessmentId: 'a', questionId: 'Q1', answer: answered(value) })
    const changes: readonly RowChange[] = [
      {
        table: 'roadmaps',
        before: undefined,
        after: { subject: 's', questionnaire: 'q', goals: [], actions: [], annotations: [] },
      },
      { table: 'answers', before: row('not this'), after: row('new') },
    ]
    expect(await swapRows(store, changes)).toEqual({ ok: false, reason: 'changed' })
    expect(okValue(await takeSnapshot(store))).toEqual(before)
    expect((await swapRows(store, changes.slice(0, 1))).ok).toBe(true)
  })
})

function changed(library: ReturnType<typeof randomLibrary>, updatedAt: string) {
  return {
    ...library,
    assessments: library.assessments.map((row, at) => (at % 2 === 0 ? { ...row, updatedAt, date: '2026-05-05' } : row)),
    roadmaps: library.roadmaps.map((one) => ({ ...one, annotations: [] })),
    answers: library.answers.filter((_, at) => at % 3 !== 0),
    files: library.files.filter((_, at) => at % 2 === 0),
  }
}
