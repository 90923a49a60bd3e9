import type { Block } from '../../../report/block.ts'
import type { Report } from '../../../report/report-document.ts'
import { bare } from '../../../report/tables/table.ts'
import { CORE_TYPE, contentTypes, coreProperties, RELATIONS_TYPE, relations, rootRelations } from '../office.ts'
import type { Writer, WriterInput } from '../writer.ts'
import { zipped } from '../zipped.ts'
import { wordBlock } from './blocks.ts'
import { documentXml, footerXml, headerXml, sectionMarkup, settingsXml } from './frame.ts'
import { mediaOf } from './media.ts'
import { numberingXml } from './numbering.ts'
import type { Page } from './page.ts'
import { stylesXml } from './styles.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const blocksOf = ({ sections }: Report): readonly Block[] => sections.flatMap(({ blocks }) => blocks)

/** Word's names for headings are letters and digits only, and short. */
const bookmarksOf = (blocks: readonly Block[]) =>
  new Map(blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])).map((id, at) => [id, `heading${at}`]))

const FIRST_LIST = 2
const numberingsOf = (blocks: readonly Block[]) =>
  new Map(
    blocks
      .filter((block) => block.kind === 'list' && block.ordered)
      .map((block, at): [object, number] => [block, FIRST_LIST + at]),
  )

const PARTS = ['styles', 'numbering', 'settings', 'header', 'footer'] as const

function partsOf(input: WriterInput): Readonly<Record<string, string | Uint8Array>> {
  const { report, context, madeAt, paper } = input
  const { words } = context
  const blocks = blocksOf(report)
  const media = mediaOf(input)
  const numberings = numberingsOf(blocks)
  const page: Page = { words, direction: report.direction, ...media, bookmarks: bookmarksOf(blocks), numberings }
  const body = blocks.flatMap((block) => wordBlock(page, block))
  const own = Object.fromEntries(PARTS.map((name) => [`word/${name}.xml`, `${TYPE}.${name}+xml`]))
  const properties = { title: bare(report.title), subject: bare(report.subject), language: report.language, madeAt }
  return {
    '[Content_Types].xml': contentTypes(
      { rels: RELATIONS_TYPE, xml: 'application/xml', png: 'image/png', svg: 'image/svg+xml', jpeg: 'image/jpeg' },
      { 'word/document.xml': `${TYPE}.document.main+xml`, 'docProps/core.xml': CORE_TYPE, ...own },
    ),
    '_rels/.rels': rootRelations('word/document.xml'),
    'docProps/core.xml': coreProperties(properties),
    'word/document.xml': documentXml([...body, sectionMarkup(report, paper, 'header', 'footer')]),
    'word/_rels/document.xml.rels': relations([
      ...PARTS.map((name) => ({ id: name, kind: name, target: `${name}.xml` })),
      ...media.relations,
    ]),
    'word/styles.xml': stylesXml(report.direction === 'rtl'),
    'word/numbering.xml': numberingXml(numberings.size),
    'word/settings.xml': settingsXml(),
    'word/header.xml': headerXml(report),
    'word/footer.xml': footerXml(report, words),
    ...media.parts,
  }
}

/** The report as a document to go on writing in: headings, lists and tables are Word's own, charts are pictures. */
export const docx = {
  id: 'docx',
  extension: 'docx',
  mediaType: `${TYPE}.document`,
  pictured: true,
  write: (input) => zipped(partsOf(input)),
} as const satisfies Writer
