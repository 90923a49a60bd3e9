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

/**
 * Reads JSON text (RFC 8259) strictly without building anything, in one pass, and returns what is wrong with it; an empty
 * list means that JSON.parse reads it without losing or changing anything. Beyond the grammar it refuses duplicate and
 * inherited keys, lone surrogates, numbers that overflow, and more depth or values than allowed. A fault of the
 * grammar, of depth or of number of values ends the scan.
 */
export function scanJson(text: string, options: ScanOptions): readonly JsonFault[] {
  const faults: JsonFault[] = []
  const path: (string | number)[] = []
  let at = 0
  let values = 0

  const report = (code: JsonProblemCode, offset: number, params?: Params) => {
    faults.push({ code, path: [...path], offset, ...(params ? { params } : {}) })
    return faults.length < options.faults
  }
  const stop = (code: JsonProblemCode, params: Params) => {
    report(code, at, params)
    return false
  }
  const expected = (what: Expected) => {
    const found = text.codePointAt(at)
    return stop('json-syntax', { expected: what, found: found === undefined ? '' : String.fromCodePoint(found) })
  }
  const broken = (what: Expected) => {
    expected(what)
    return null
  }
  const skipSpace = () => {
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9; )
      code = text.charCodeAt(++at)
  }
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.test(text)
    if (found) at = pattern.lastIndex
    return found
  }
  const skipTo = (character: number) => {
    skipSpace()
    if (text.charCodeAt(at) !== character) return false
    at++
    return true
  }

  /** Reads a string; null when it is broken. Its text is only made when asked for or when escapes may hide a surrogate. */
  const string = (wanted: boolean): string | null => {
    const start = at++
    let escaped = false
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (at >= text.length) return broken('quote')
      if (code < 0x20) return broken('escaped-control')
      if (code !== BACKSLASH) at++
      else if (match(STRING_ESCAPE)) escaped = true
      else return broken('escape')
    }
    at++
    if (!wanted && !escaped) return ''
    const made = escaped ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1)
    if (escaped && LONE_SURROGATE.test(made) && !report('lone-surrogate', start)) return null
    return made
  }
  const number = () => {
    const start = at
    if (!match(NUMBER)) return expected('value')
    if (Number.isFinite(Number(text.slice(start, at)))) return true
    return report('number-too-large', start, { found: text.slice(start, Math.min(at, start + 40)) })
  }
  const word = (name: string) => {
    if (!text.startsWith(name, at)) return expected('value')
    at += name.length
    return true
  }
  /** Reads what stands between brackets: nothing, or items with commas between them. */
  const list = (close: number, depth: number, item: (position: number) => boolean): boolean => {
    if (depth > options.depth) return stop('json-too-deep', { most: options.depth })
    at++
    if (skipTo(close)) return true
    for (let position = 0; ; position++) {
      skipSpace()
      if (!item(position)) return false
      if (skipTo(close)) return true
      if (text.charCodeAt(at) !== COMMA) return expected('comma')
      at++
    }
  }
  const within = (step: string | number, depth: number) => {
    path.push(step)
    const fine = value(depth)
    path.pop()
    return fine
  }
  const object = (depth: number) => {
    const keys = new Set<string>()
    return list(0x7d, depth, () => {
      const start = at
      if (text.charCodeAt(at) !== QUOTE) return expected('key')
      const key = string(true)
      if (key === null) return false
      if (keys.has(key) && !report('duplicate-key', start, { key })) return false
      if (INHERITED.has(key) && !report('reserved-key', start, { key })) return false
      keys.add(key)
      return skipTo(0x3a) ? within(key, depth) : expected('colon')
    })
  }
  const value = (depth: number): boolean => {
    skipSpace()
    if (++values > options.values) return stop('json-too-many-values', { most: options.values })
    options.visit?.(path, at)
    switch (text[at]) {
      case '{':
        return object(depth + 1)
      case '[':
        return list(0x5d, depth + 1, (position) => within(position, depth + 1))
      case '"':
        return string(false) !== null
      case 't':
        return word('true')
      case 'f':
        return word('false')
      case 'n':
        return word('null')
      default:
        return number()
    }
  }

  if (value(0)) {
    skipSpace()
    if (at < text.length) expected('end')
  }
  return faults
}
