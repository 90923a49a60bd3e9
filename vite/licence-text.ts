import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = /^(licen[cs]e|copying|notice)/i

/** Tools list what is inside themselves below their own licence; that stays on the machine that builds. */
const BELOW = /\n#+ Licenses of bundled dependencies[\s\S]*/

/** The licence and notice files of a package, one after the other; null where it ships none. */
export function licenceText(folder: string): string | null {
  const files = readdirSync(folder).filter((name) => FILES.test(name))
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r', ''))
  return texts.length === 0 ? null : texts.map((text) => text.replace(BELOW, '').trim()).join('\n\n')
}

const COMMENT = /\/\*[*!]?([\s\S]*?)\*\//g
const CLAIMS = /@licen[cs]e|copyright|\(c\)\s/i

/** These only point to the licence file, which is quoted anyway. */
const POINTS_THERE = /LICENSE file in the root directory/

const unframed = (comment: string) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .replace(/@(license|preserve)\b/g, '')
    .trim()

/** What the code of a package says about code it took from others, each once, in the order it stands there. */
export function licenceComments(code: string): readonly string[] {
  const claims = [...code.matchAll(COMMENT)]
    .map((match) => match[1] ?? '')
    .filter((comment) => CLAIMS.test(comment) && !POINTS_THERE.test(comment))
  return [...new Set(claims.map(unframed))].filter((claim) => claim !== '')
}
