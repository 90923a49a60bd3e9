/** Sealing finals, taking sealed ones in, and reading the lines they form. */
import type { Assessment, Attachments, Seal } from '../engine/assessment.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import { type Digest, sealDigest } from '../engine/seal.ts'
import { endOf } from '../engine/sealed-line.ts'
import { answersIn, rowsOf } from './answer-rows.ts'
import { ASSESSMENT_TABLES, putAssessment, putBack, takeOut } from './assessment-rows.ts'
import type { Outcome } from './outcome.ts'
import { keep } from './questionnaires.ts'
import { sameJson } from './same-json.ts'
import type { AssessmentRow, Store } from './store.ts'
import type { Summary } from './summary.ts'
import { done, type Reading, read, refuse, type Writing, write } from './transact.ts'

const TABLES = ['assessments', 'answers', 'questionnaires', 'settings'] as const
type Table = (typeof TABLES)[number]

/** Where the digest of the last seal made in this browser is kept, so that taking the newest away does not go unnoticed. */
const LAST = 'last-seal '
const lastKey = (subject: string, questionnaire: string) => LAST + JSON.stringify([questionnaire, subject])
const lastIn = (value: unknown) => (typeof value === 'string' ? value : null)

const sealedRows = (rows: readonly AssessmentRow[], subject: string, questionnaire: string) =>
  rows.flatMap(({ id, seal, ...row }) =>
    seal && row.subject === subject && row.questionnaire.id === questionnaire ? [{ id, seal }] : [],
  )

type Ground = {
  readonly row: AssessmentRow
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  /** the digest that the new seal names */
  readonly previous: string | null
}

/** Everything a seal is made from, read in one transaction. */
async function groundOf(
  transaction: Reading<Table> | Writing<Table>,
  id: string,
  updatedAt: string,
): Promise<Outcome<Ground, 'missing' | 'final' | 'changed'>> {
  const rows = await transaction.objectStore('assessments').getAll()
  const row = rows.find((one) => one.id === id)
  if (!row) return refuse('missing')
  if (row.status === 'final') return refuse('final')
  if (row.updatedAt !== updatedAt) return refuse('changed')
  const { id: asked, version } = row.questionnaire
  const answers = answersIn(await transaction.objectStore('answers').getAll(rowsOf(id)))
  const used = await transaction.objectStore('questionnaires').get([asked, version])
  if (!used) return refuse('missing')
  const last = await transaction.objectStore('settings').get(lastKey(row.subject, asked))
  const previous = endOf(sealedRows(rows, row.subject, asked), lastIn(last?.value))
  const { summary: _summary, ...head } = row
  return done({ row, assessment: { ...head, answers }, questionnaire: used.questionnaire, previous })
}

/**
 * Makes an assessment final and seals it, at once and for good: its digest, chained to the final before it, is computed between
 * two transactions, and written only if nothing it was made from has moved. Where only the line has grown meanwhile, in
 * another tab, it is computed again. `changed` when it is not what was last changed at `updatedAt`.
 */
export async function sealAssessment(
  store: Store,
  id: string,
  { updatedAt, at }: { readonly updatedAt: string; readonly at: string },
  digest: Digest,
): Promise<Outcome<Seal, 'missing' | 'final' | 'changed'>> {
  const ground = await read(store, TABLES, (transaction) => groundOf(transaction, id, updatedAt))
  if (!ground.ok) return ground
  const { row, assessment, questionnaire, previous } = ground.value
  const final = { ...assessment, status: 'final', updatedAt: at } as const
  const seal = { at, previous, digest: await sealDigest({ ...final, seal: { at, previous } }, questionnaire, digest) }
  const outcome = await write(store, TABLES, async (transaction) => {
    const now = await groundOf(transaction, id, updatedAt)
    if (!now.ok) return now
    if (now.value.previous !== previous) return done(null)
    if (!sameJson(now.value, ground.value)) return refuse('changed')
    await transaction.objectStore('assessments').put({ ...row, status: 'final', updatedAt: at, seal })
    const key = lastKey(row.subject, row.questionnaire.id)
    await transaction.objectStore('settings').put({ key, value: seal.digest })
    return done(seal)
  })
  if (!outcome.ok) return outcome
  if (outcome.value === null) return sealAssessment(store, id, { updatedAt, at }, digest)
  store.announce({ kind: 'assessment', id })
  return { ok: true, value: outcome.value }
}

/**
 * Adds a sealed assessment exactly as it is, since its id is part of what was sealed. A draft with that id, an earlier state of it as a rule,
 * goes on under `otherId`; `exists` when a final with that id is here, `different` as for `createAssessment`.
 */
export async function takeSealed(
  store: Store,
  assessment: Assessment,
  questionnaire: Questionnaire,
  summary: Summary,
  { attachments, otherId }: { readonly attachments: Attachments; readonly otherId: string },
): Promise<Outcome<{ readonly moved: boolean }, 'exists' | 'different'>> {
  const { id } = assessment
  const outcome = await write(store, ASSESSMENT_TABLES, async (transaction) => {
    const here = await transaction.objectStore('assessments').get(id)
    if (here?.status === 'final') return refuse('exists')
    if (!(await keep(transaction, questionnaire, 'used'))) return refuse('different')
    if (here) await putBack(transaction, await takeOut(transaction, here), otherId)
    await putAssessment(transaction, assessment, summary, attachments)
    return done({ moved: here !== undefined })
  })
  if (outcome.ok) store.announce({ kind: 'assessment', id })
  return outcome
}

/** The sealed assessments of a subject that answer one questionnaire, and the digest of the last one sealed here. */
export type SealedLine = {
  readonly subject: string
  readonly questionnaire: string
  readonly rounds: readonly {
    readonly assessment: Assessment
    readonly questionnaire: Questionnaire
    readonly attachments: Attachments
  }[]
  readonly last: string | null
}

type LineTables = Reading<Table | 'files'>

/** Everything a sealed assessment is checked with; nothing where its questionnaire is gone. */
async function sealedRound(
  transaction: LineTables,
  { summary, ...head }: AssessmentRow,
): Promise<SealedLine['rounds']> {
  const { id, version } = head.questionnaire
  const answers = answersIn(await transaction.objectStore('answers').getAll(rowsOf(head.id)))
  const files = await transaction.objectStore('files').getAll(rowsOf(head.id))
  const used = await transaction.objectStore('questionnaires').get([id, version])
  const attachments = Object.fromEntries(files.map((file) => [file.id, file.content]))
  return used ? [{ assessment: { ...head, answers }, questionnaire: used.questionnaire, attachments }] : []
}

/** The line a setting speaks of; null for every other setting. */
function lineOf(key: string, value: unknown): SealedLine | null {
  if (!key.startsWith(LAST)) return null
  const parts: unknown = JSON.parse(key.slice(LAST.length))
  const [questionnaire, subject]: readonly unknown[] = Array.isArray(parts) ? parts : []
  if (typeof questionnaire !== 'string' || typeof subject !== 'string') return null
  return { subject, questionnaire, rounds: [], last: lastIn(value) }
}

/** Every line of sealed assessments here, or of one subject; also a line of which nothing is left but that it had an end. */
export function loadSealedLines(store: Store, subject?: string): Promise<Outcome<readonly SealedLine[]>> {
  return read(store, [...TABLES, 'files'], async (transaction) => {
    const rows = (await transaction.objectStore('assessments').getAll()).filter((row) => row.seal !== undefined)
    const rounds = (await Promise.all(rows.map((row) => sealedRound(transaction, row)))).flat()
    const settings = await transaction.objectStore('settings').getAll()
    const known = settings.flatMap(({ key, value }) => lineOf(key, value) ?? [])
    const lines = new Map(known.map((line) => [lastKey(line.subject, line.questionnaire), line]))
    for (const round of rounds) {
      const { subject: name, questionnaire } = round.assessment
      const key = lastKey(name, questionnaire.id)
      const line = lines.get(key) ?? { subject: name, questionnaire: questionnaire.id, rounds: [], last: null }
      lines.set(key, { ...line, rounds: [...line.rounds, round] })
    }
    return done([...lines.values()].filter((line) => line.subject === (subject ?? line.subject)))
  })
}
