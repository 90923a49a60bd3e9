/** Each kind of file read back by a program that is not ours. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { WriterId } from '../../../src/formats/write/index.ts'

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

/** The cells of a CSV after RFC 4180, written apart from the writer. */
export function csvCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let rest = text.replace(/^\ufeff/, '')
  while (rest !== '') {
    const found = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!found) throw new Error(`no field at ${JSON.stringify(rest.slice(0, 20))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === '\r\n') {
      rows.push(row)
      row = []
    }
    rest = rest.slice(found[0].length)
  }
  return rows
}

function readCsv(file: File): ReadBack {
  const rows = csvCells(utf8(file))
  const cells = rows.flat().map((cell) => cell.replace(/^'(?=[\t\r]|\s*[=+\-@＝＋－＠])/, ''))
  return {
    text: cells.join('\n').replaceAll(/([;\t\r\n][\s"]*)'(?=[=+\-@＝＋－＠])/g, '$1'),
    structure: rows.map((row) => row.length).join(' '),
    shown: (text) => text,
  }
}

const LINE_BREAKS = new Set(['br'])

/** Elements and attributes in order; address and text are left out, line breaks too. */
function outlineOf(node: Node): string {
  const inside = 'childNodes' in node ? node.childNodes.map(outlineOf).join('') : ''
  if (!('tagName' in node)) return node.nodeName === '#comment' ? '<!-- -->' : inside
  if (LINE_BREAKS.has(node.tagName)) return ''
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

export const readers: Readonly<Record<WriterId, (file: File) => ReadBack>> = {
  csv: readCsv,
  markdown: readMarkdown,
}

export const readPage = (file: File) => parse(utf8(file))
