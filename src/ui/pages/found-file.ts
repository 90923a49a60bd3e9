import { type Dump, keyOf } from '../../storage/journal/rows.ts'

const rowsOf = (found: Dump, name: string) => found.tables.find(({ table }) => table === name)?.rows ?? []
const field = (row: object | undefined, name: string): unknown => row && Reflect.get(row, name)

/** One assessment as an assessment file has it, as far as its parts were found. */
function assessmentFrom(found: Dump, row: object): object {
  const { summary: _summary, ...head } = { summary: null, ...row }
  const own = rowsOf(found, 'answers').filter((answer) => field(answer, 'assessmentId') === field(row, 'id'))
  const answers = Object.fromEntries(
    own.map((answer) => [String(field(answer, 'questionId')), field(answer, 'answer')]),
  )
  const used = field(row, 'questionnaire')
  const isUsed = (one: object) =>
    typeof used === 'object' &&
    used !== null &&
    String(keyOf('questionnaires', one)) === String(keyOf('questionnaires', used))
  const questionnaire = field(rowsOf(found, 'questionnaires').find(isUsed), 'questionnaire') ?? null
  return { format: 'mizan/assessment', formatVersion: 1, assessment: { ...head, answers }, questionnaire }
}

/** Everything found, whole or not: each assessment as the file that *Export* writes, then answers that belong to none. */
export function foundFile(found: Dump): Blob {
  const ids = new Set(rowsOf(found, 'assessments').map((row) => field(row, 'id')))
  const document = {
    format: 'mizan/recovered',
    formatVersion: 1,
    assessments: rowsOf(found, 'assessments').map((row) => assessmentFrom(found, row)),
    questionnaires: rowsOf(found, 'questionnaires').map((row) => field(row, 'questionnaire')),
    answers: rowsOf(found, 'answers').filter((answer) => !ids.has(field(answer, 'assessmentId'))),
  }
  return new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' })
}
