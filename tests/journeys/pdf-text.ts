import { spawnSync } from 'node:child_process'
import { readBack } from '../formats/pdf/read-back.ts'

const invisible = /[\p{Cf}\p{M}]/gu

/** Text as two readers can agree on it: no marks, no direction signs, one space between words. */
export const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(invisible, '').replaceAll(/\s+/g, ' ').trim()

/** Letters and digits alone: where a reader puts signs and spaces between two directions is its own guess. */
const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The texts that pdftotext, which reads in logical order, does not find whole; null where it is not installed. */
export function textsNotRead(bytes: Uint8Array, texts: readonly string[]): string[] | null {
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, maxBuffer: 64_000_000 })
  if (status !== 0) return null
  const read = letters(stdout.toString('utf8'))
  return texts.filter((text) => !read.includes(letters(text)))
}

/** Arabic and what is not Arabic are words of their own, also where nothing stands between them. */
const WORD = /[\p{Script=Arabic}]+|(?:(?!\p{Script=Arabic})[\p{L}\p{N}])+/gu

const backwards = (text: string) => [...text].reverse().join('')

/** The words of the texts that no page draws, from either side: a page draws Arabic from left to right. */
export function wordsNotDrawn(bytes: Uint8Array, texts: readonly string[]): string[] {
  const drawn = plain(readBack(bytes).pages.join('\n'))
  const both = `${drawn}\n${backwards(drawn)}`
  const words = texts.flatMap((text) => plain(text).match(WORD) ?? [])
  return [...new Set(words)].filter((word) => !both.includes(word))
}

/** How many pages the file has, and the titles of its outline as they are written in it. */
export function skeleton(bytes: Uint8Array) {
  const { objects, pages } = readBack(bytes)
  const titles = [...objects.values()].filter((object) => object.includes('/Title') && object.includes('/Parent'))
  return { pages: pages.length, entries: titles.length }
}
