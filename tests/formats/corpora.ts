import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Public corpora beside the project; never part of it. */
const FOLDER = join(process.cwd(), '../shared/data/torture')

/** A few of the kind the corpus has 500 of, so that the promise is tested without it too. */
const OWN_STRINGS = [
  'undefined',
  'null',
  'NaN',
  '-0',
  '1E+02',
  '__proto__',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=1+1',
  '../../x',
  'الأمن السيبراني ١٢٣',
  '‮txet esrever',
  '⁦isolate',
  '\u0000\u0001\u001f\u007f\u0085',
  '\u2028\u2029',
  '👩‍👩‍👧‍👦',
  'ﷺ',
  'Ⱥ̷̛̭',
  '\ufeffbom',
  '\t\r\n',
  '田中さん',
  '{"a":1}',
  '%s%d',
]

export const isHere = existsSync(FOLDER)
if (!isHere)
  console.log('The public corpora are not beside the project: their tests run on the small samples of their own.')

/** The Big List of Naughty Strings without its empty string; a small list of our own where it is missing. */
export function naughtyStrings(): readonly string[] {
  const path = join(FOLDER, 'blns.json')
  if (!existsSync(path)) return OWN_STRINGS
  const strings: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(strings)) throw new Error('blns.json is no list')
  return [...strings.filter((text): text is string => typeof text === 'string' && text !== ''), ...OWN_STRINGS]
}

/** The parsing files of JSONTestSuite that begin with `letter` (y: must be accepted, n: refused, i: either). */
export function jsonTestSuite(
  letter: 'y' | 'n' | 'i',
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join(FOLDER, 'JSONTestSuite/test_parsing')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${letter}_`))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}
