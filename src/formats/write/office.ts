/** What Word and Excel files have in common (ISO 29500, part 2): a zip of parts, their kinds and how they refer to each other. */
import { element, type Markup, single } from './markup.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Markup as a part of its own. */
export const partXml = ({ markup }: Markup): string => XML + markup

/** The kinds of the parts: by ending for all, by path for some. */
export function contentTypes(
  endings: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>>,
): string {
  return partXml(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries(endings).map(([Extension, ContentType]) => single('Default', { Extension, ContentType })),
      ...Object.entries(parts).map(([path, ContentType]) => single('Override', { PartName: `/${path}`, ContentType })),
    ),
  )
}

export type Relation = { readonly id: string; readonly kind: string; readonly target: string }

/** What a part refers to; a kind without address is one of the office documents' own. */
export const relations = (all: readonly Relation[]): string =>
  partXml(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...all.map(({ id, kind, target }) =>
        single('Relationship', {
          Id: id,
          Type: kind.startsWith('http') ? kind : `${RELATIONS}/${kind}`,
          Target: target,
        }),
      ),
    ),
  )

/** The relations of the whole file to its main part and its properties. */
export const rootRelations = (main: string): string =>
  relations([
    { id: 'rId1', kind: 'officeDocument', target: main },
    { id: 'rId2', kind: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ])

export type Properties = {
  readonly title: string
  readonly subject: string
  readonly language: string
  /** an ISO instant in UTC */
  readonly madeAt: string
}

/** Title, subject, language and date of a file. */
export function coreProperties({ title, subject, language, madeAt }: Properties): string {
  const when = `${madeAt.slice(0, 19)}Z`
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, when)
  return partXml(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, title),
      element('dc:subject', {}, subject),
      element('dc:creator', {}, 'Mizan'),
      element('dc:language', {}, language),
      date('dcterms:created'),
      date('dcterms:modified'),
    ),
  )
}

export const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml'
export const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
export const RELATIONS_ADDRESS = RELATIONS
