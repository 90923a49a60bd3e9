import type { JsonProblemCode, Params, Path } from './problem.ts'

/** A fault in JSON text; `offset` counts UTF-16 units from 0. */
export type JsonFault = {
  readonly code: JsonProblemCode
  readonly path: Path
  readonly offset: number
  readonly params?: Params
}

/** What was expected where the text is not JSON. */
export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end' | 'quote' | 'escape' | 'escaped-control'

export type ScanOptions = {
  readonly depth: number
  readonly values: number
  /** keys of one object */
  readonly keys: number
  /** faults to collect before giving up */
  readonly faults: number
  /** called at the first character of every value; the path is only valid during the call */
  readonly visit?: (path: Path, offset: number) => void
}

/** Names every object already has: as keys they would read or swap inherited members. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))
const LONE_SURROGATE = /\p{Surrogate}/u
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const STRING_ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const COLON = 0x3a
const CLOSING_BRACKET = 0x5d
const CLOSING_BRACE = 0x7d

/** Where a scan stands; every step below moves it forward and tells whether to go on. */
type Scan = {
  readonly text: string
  readonly options: ScanOptions
  readonly faults: JsonFault[]
  readonly path: (string | number)[]
  at: number
  values: number
}

/**
 * Reads JSON text (RFC 8259) strictly without building anything, in one pass, and returns what is wrong with it; an empty
 * list means that JSON.parse reads it without losing or changing anything. Beyond the grammar it refuses duplicate and
 * inherited keys, lone surrogates, numbers that overflow, and more depth, values or keys of one object than allowed. A
 * fault of the grammar, of depth or of a number of things ends the scan.
 */
export function scanJson(text: string, options: ScanOptions): readonly JsonFault[] {
  const scan: Scan = { text, options, faults: [], path: [], at: 0, values: 0 }
  if (value(scan, 0)) {
    skipSpace(scan)
    if (scan.at < text.length) expected(scan, 'end')
  }
  return scan.faults
}

/** Notes a fault; true while there is room for more. */
function report(scan: Scan, code: JsonProblemCode, offset: number, params?: Params): boolean {
  scan.faults.push({ code, path: [...scan.path], offset, ...(params ? { params } : {}) })
  return scan.faults.length < scan.options.faults
}

function stop(scan: Scan, code: JsonProblemCode, params: Params): false {
  report(scan, code, scan.at, params)
  return false
}

function expected(scan: Scan, what: Expected): false {
  const found = scan.text.codePointAt(scan.at)
  return stop(scan, 'json-syntax', { expected: what, found: found === undefined ? '' : String.fromCodePoint(found) })
}

function skipSpace(scan: Scan): void {
  for (;;) {
    const code = scan.text.charCodeAt(scan.at)
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
    scan.at++
  }
}

/** Whether the character comes next after any space; if so, it is passed. */
function skipTo(scan: Scan, character: number): boolean {
  skipSpace(scan)
  if (scan.text.charCodeAt(scan.at) !== character) return false
  scan.at++
  return true
}

function match(scan: Scan, sticky: RegExp): boolean {
  sticky.lastIndex = scan.at
  const found = sticky.test(scan.text)
  if (found) scan.at = sticky.lastIndex
  return found
}

function value(scan: Scan, depth: number): boolean {
  skipSpace(scan)
  const { options, path, text, at } = scan
  if (++scan.values > options.values) return stop(scan, 'json-too-many-values', { most: options.values })
  options.visit?.(path, at)
  switch (text[at]) {
    case '{':
      return object(scan, depth + 1)
    case '[':
      return list(scan, CLOSING_BRACKET, depth + 1, (position) => within(scan, position, depth + 1))
    case '"':
      return string(scan, false) !== null
    case 't':
      return word(scan, 'true')
    case 'f':
      return word(scan, 'false')
    case 'n':
      return word(scan, 'null')
    default:
      return number(scan)
  }
}

function within(scan: Scan, step: string | number, depth: number): boolean {
  scan.path.push(step)
  const fine = value(scan, depth)
  scan.path.pop()
  return fine
}

/** Reads what stands between brackets: nothing, or items with commas between them. */
function list(scan: Scan, close: number, depth: number, item: (position: number) => boolean): boolean {
  if (depth > scan.options.depth) return stop(scan, 'json-too-deep', { most: scan.options.depth })
  scan.at++
  if (skipTo(scan, close)) return true
  for (let position = 0; ; position++) {
    skipSpace(scan)
    if (!item(position)) return false
    if (skipTo(scan, close)) return true
    if (scan.text.charCodeAt(scan.at) !== COMMA) return expected(scan, 'comma')
    scan.at++
  }
}

function object(scan: Scan, depth: number): boolean {
  const keys = new Set<string>()
  return list(scan, CLOSING_BRACE, depth, () => {
    const start = scan.at
    if (scan.text.charCodeAt(start) !== QUOTE) return expected(scan, 'key')
    const key = string(scan, true)
    if (key === null) return false
    if (keys.has(key) && !report(scan, 'duplicate-key', start, { key })) return false
    if (INHERITED.has(key) && !report(scan, 'reserved-key', start, { key })) return false
    keys.add(key)
    if (keys.size > scan.options.keys) return stop(scan, 'json-too-many-keys', { most: scan.options.keys })
    return skipTo(scan, COLON) ? within(scan, key, depth) : expected(scan, 'colon')
  })
}

/** Reads a string; null ends the scan. Its text is made only when wanted, or when escapes may hide half a character. */
function string(scan: Scan, wanted: boolean): string | null {
  const start = scan.at
  const escaped = passString(scan)
  if (escaped === null) return null
  if (!wanted && !escaped) return ''
  if (!escaped) return scan.text.slice(start + 1, scan.at - 1)
  const made = String(JSON.parse(scan.text.slice(start, scan.at)))
  return LONE_SURROGATE.test(made) && !report(scan, 'lone-surrogate', start) ? null : made
}

/** Passes a string; whether it has escapes, or null when it is broken. */
function passString(scan: Scan): boolean | null {
  const { text } = scan
  let escaped = false
  scan.at++
  for (;;) {
    const code = text.charCodeAt(scan.at)
    if (code === QUOTE) break
    if (Number.isNaN(code)) return expected(scan, 'quote') || null
    if (code < 0x20) return expected(scan, 'escaped-control') || null
    if (code !== BACKSLASH) scan.at++
    else if (match(scan, STRING_ESCAPE)) escaped = true
    else return expected(scan, 'escape') || null
  }
  scan.at++
  return escaped
}

function number(scan: Scan): boolean {
  const start = scan.at
  if (!match(scan, NUMBER)) return expected(scan, 'value')
  const written = scan.text.slice(start, scan.at)
  return Number.isFinite(Number(written)) || report(scan, 'number-too-large', start, { found: written.slice(0, 40) })
}

function word(scan: Scan, name: string): boolean {
  if (!scan.text.startsWith(name, scan.at)) return expected(scan, 'value')
  scan.at += name.length
  return true
}
