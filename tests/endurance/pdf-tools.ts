/** Other programs that look at our PDFs. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = (name: string, flag: string) => spawnSync(name, [flag]).error === undefined
export const hasQpdf = runs('qpdf', '--version')
export const hasPdftotext = runs('pdftotext', '-v')

/** What a program says of a file: its exit code and all it printed. */
function told(bytes: Uint8Array, name: string, ...parameters: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-pdf-'))
  try {
    const file = join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    const placed = parameters.map((one) => (one === 'FILE' ? file : one))
    const { status, stdout, stderr } = spawnSync(name, placed, { encoding: 'latin1', maxBuffer: 256_000_000 })
    return { status, text: stdout, complaints: stderr }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What qpdf finds wrong with a file; empty when it is in order. Warnings count. */
export function faultsOf(bytes: Uint8Array): string {
  const { status, text, complaints } = told(bytes, 'qpdf', '--check', 'FILE')
  return status === 0 ? '' : `${text}${complaints}` || `qpdf ended with ${status}`
}

/** The file with nothing packed, as qpdf writes it. */
export const unpackedByQpdf = (bytes: Uint8Array): string =>
  told(bytes, 'qpdf', '--qdf', '--object-streams=disable', 'FILE', '-').text

/** The text as poppler reads it, each line in logical order: by columns as it guesses them, or as it is told to. */
export function textByPoppler(bytes: Uint8Array, ...way: readonly string[]): string {
  const { text } = told(bytes, 'pdftotext', ...way, '-enc', 'UTF-8', 'FILE', '-')
  return Buffer.from(text, 'latin1').toString('utf8')
}

/** Of each line the longest stretch without a wide gap: the text, without the label or the id beside it. */
const widest = (layout: string) =>
  layout
    .split('\n')
    .map((line) => line.split(/\s{3,}/).reduce((longest, cell) => (cell.length > longest.length ? cell : longest), ''))
    .join('\n')

/**
 * The text in three orders: by columns, line by line as they stand on the page, and as it was drawn. A label beside a text is read into
 * its midst by one or another.
 */
export const readingsByPoppler = (bytes: Uint8Array): readonly string[] => [
  textByPoppler(bytes),
  widest(textByPoppler(bytes, '-layout')),
  textByPoppler(bytes, '-raw'),
]
