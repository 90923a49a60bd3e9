/** Each kind of file read back by a program that is not ours. */
import { unzipSync } from 'fflate'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'
import type { WriterId } from '../../../src/formats/write/index.ts'
import { csvCells } from '../csv-cells.ts'

type Node = DefaultTreeAdapterTypes.Node
type File = string | Uint8Array

/** What is in a file: its text as it is read, and its structure without its text. */
export type ReadBack = {
  readonly text: string
  readonly structure: string
  /** what a text of the input is to look like in it, when white space is one space */
  readonly shown: (text: string) => string
}

const utf8 = (file: File) => (typeof file === 'string' ? file : new TextDecoder().decode(file))
const visible = (text: string) => text.replaceAll(/[\p{Surrogate}\ufffe\uffff]|(?![\t\r\n])\p{Cc}/gu, '\ufffd')
export const spaced = (text: string) =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

function readCsv(file: File): ReadBack {
  const rows = csvCells(utf8(file))
  const cells = rows.flat().map((cell) => cell.replace(/^'(?=[\t\r]|\s*[=+\-@＝＋－＠])/, ''))
  return {
    text: cells.join('\n').replaceAll(/([;\t\r\n][\s"]*)'(?=[=+\-@＝＋－＠])/g, '$1'),
    structure: rows.map((row) => row.length).join(' '),
    shown: (text) => text,
  }
}

/** As many as a text is long: what stands in them counts all the same. */
const LINES = new Set(['br', 'text'])

/** Elements and the names of their attributes in order, without the lines that texts are broken into. */
function outlineOf(node: Node): string {
  const inside = 'childNodes' in node ? node.childNodes.map(outlineOf).join('') : ''
  if (!('tagName' in node)) return node.nodeName === '#comment' ? '<!-- -->' : inside
  if (LINES.has(node.tagName)) return inside
  const attributes = node.attrs.map(({ name }) => ` ${name}`).join('')
  return `<${node.tagName}${attributes}>${inside}</${node.tagName}>`
}

const textOf = (node: Node): string => {
  if (node.nodeName === 'br') return '\n'
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function readMarkdown(file: File): ReadBack {
  const html = micromark(utf8(file), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
  const tree = parseFragment(html)
  return { text: textOf(tree), structure: outlineOf(tree), shown: visible }
}

function readHtml(file: File): ReadBack {
  const tree = parse(utf8(file))
  return { text: textOf(tree), structure: outlineOf(tree), shown: visible }
}

/** The parts of an office file by their path, as text. */
export function partsOf(file: File): Readonly<Record<string, string>> {
  if (typeof file === 'string') throw new Error('no zip')
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, utf8(bytes)]))
}

export type XmlTag = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** The elements of an XML part in order, and the text of some of them; throws where it is no XML with all its names. */
export function readXml(xml: string, textIn: RegExp) {
  const tags: XmlTag[] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let open = ''
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    open = name
    if (textIn.test(name)) texts.push('')
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    tags.push({ name, attributes: Object.fromEntries(values) })
  })
  parser.on('closetag', () => {
    open = ''
  })
  parser.on('text', (part) => {
    if (textIn.test(open)) texts.push(`${texts.pop() ?? ''}${part}`)
  })
  parser.write(xml).close()
  return { tags, texts }
}

const structureOf = (tags: readonly XmlTag[]) =>
  tags.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`).join('\n')

/** ISO 29500, ST_Xstring, backwards. */
const unescaped = (text: string) =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function readXlsx(file: File): ReadBack {
  const sheets = Object.entries(partsOf(file)).filter(([path]) => path.startsWith('xl/worksheets/'))
  const read = sheets.map(([, xml]) => readXml(xml, /^t$/))
  return {
    text: read.flatMap(({ texts }) => texts.map(unescaped)).join('\n'),
    structure: read.map(({ tags }) => structureOf(tags)).join('\n'),
    shown: (text) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd'),
  }
}

/** As many as a text is long, or has directions. */
const RUNS = /^w:(r|rPr|t|br|tab|rtl|b|bCs|color) /

function readDocx(file: File): ReadBack {
  const { tags, texts } = readXml(partsOf(file)['word/document.xml'] ?? '', /^w:(t|br)$/)
  const paragraphs = structureOf(tags)
    .split('\n')
    .filter((line) => !RUNS.test(line))
  const unmarked = (text: string) => text.replaceAll(/[\u200e\u200f]/g, '')
  const text = unmarked(texts.map((one) => one || '\n').join(''))
  return { text, structure: paragraphs.join('\n'), shown: (one) => unmarked(visible(one)) }
}

export const readers: Readonly<Record<WriterId, (file: File) => ReadBack>> = {
  docx: readDocx,
  xlsx: readXlsx,
  csv: readCsv,
  html: readHtml,
  markdown: readMarkdown,
}
