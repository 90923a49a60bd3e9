import { aboutTable } from '../../../report/tables/about-table.ts'
import { answersTable } from '../../../report/tables/answers-table.ts'
import { gapsTable } from '../../../report/tables/gaps-table.ts'
import { planTable } from '../../../report/tables/plan-table.ts'
import { scoresTable } from '../../../report/tables/scores-table.ts'
import { bare, type DataTable } from '../../../report/tables/table.ts'
import { element, single } from '../markup.ts'
import {
  CORE_TYPE,
  contentTypes,
  coreProperties,
  partXml,
  RELATIONS_ADDRESS,
  RELATIONS_TYPE,
  relations,
  rootRelations,
} from '../office.ts'
import type { Writer, WriterInput } from '../writer.ts'
import { zipped } from '../zipped.ts'
import { sheetXml, tableRange } from './sheet.ts'
import { stylesXml } from './styles.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The sheets in their order: what the report does not tell is not in the workbook either. */
function tablesOf({ report, context, madeAt }: WriterInput): readonly DataTable[] {
  const told = new Set(report.sections.map(({ id }) => id))
  const actions = context.roadmap?.actions ?? []
  return [
    aboutTable(context, report.marking, madeAt),
    scoresTable(context),
    ...(told.has('answers') ? [answersTable(context)] : []),
    ...(told.has('gaps') ? [gapsTable(context)] : []),
    ...(told.has('plan') && actions.length > 0 ? [planTable(actions, context.words)] : []),
  ]
}

const pathOf = (at: number) => `worksheets/sheet${at + 1}.xml`

/** What spreadsheets keep for themselves about each sheet: the cells of its filter, and the row to print on every page. */
function names(tables: readonly DataTable[]) {
  const quoted = ({ title }: DataTable) => `'${title.replaceAll("'", "''")}'`
  return tables.flatMap((table, at) => {
    const filter = { name: '_xlnm._FilterDatabase', localSheetId: at, hidden: 1 }
    const print = { name: '_xlnm.Print_Titles', localSheetId: at }
    return [
      element('definedName', filter, `${quoted(table)}!${tableRange(table)}`),
      element('definedName', print, `${quoted(table)}!$1:$1`),
    ]
  })
}

function workbookXml(tables: readonly DataTable[]): string {
  const sheets = tables.map(({ title }, at) =>
    single('sheet', { name: title, sheetId: at + 1, 'r:id': `rId${at + 1}` }),
  )
  return partXml(
    element(
      'workbook',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': RELATIONS_ADDRESS },
      element('bookViews', {}, single('workbookView', {})),
      element('sheets', {}, ...sheets),
      element('definedNames', {}, ...names(tables)),
    ),
  )
}

function partsOf(input: WriterInput): Readonly<Record<string, string>> {
  const { report, madeAt } = input
  const tables = tablesOf(input)
  const sheets = tables.map((table, at) => [`xl/${pathOf(at)}`, sheetXml(table, report.direction === 'rtl', at === 0)])
  const kinds = Object.fromEntries(tables.map((_, at) => [`xl/${pathOf(at)}`, `${TYPE}.worksheet+xml`]))
  const title = bare(report.title)
  return {
    '[Content_Types].xml': contentTypes(
      { rels: RELATIONS_TYPE, xml: 'application/xml' },
      {
        'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
        'xl/styles.xml': `${TYPE}.styles+xml`,
        'docProps/core.xml': CORE_TYPE,
        ...kinds,
      },
    ),
    '_rels/.rels': rootRelations('xl/workbook.xml'),
    'docProps/core.xml': coreProperties({ title, subject: bare(report.subject), language: report.language, madeAt }),
    'xl/workbook.xml': workbookXml(tables),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, at) => ({ id: `rId${at + 1}`, kind: 'worksheet', target: pathOf(at) })),
      { id: `rId${tables.length + 1}`, kind: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(sheets),
  }
}

/** Scores, answers, gaps and plan as a workbook with real numbers and days; no cell is a formula. */
export const xlsx = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: `${TYPE}.sheet`,
  write: (input) => zipped(partsOf(input)),
} as const satisfies Writer
