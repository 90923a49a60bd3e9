import { jsPDF } from 'jspdf'

type Hook = readonly [topic: string, handler: (argument: unknown) => unknown]

const isHook = (entry: unknown): entry is Hook =>
  Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'function'

const API: object = jsPDF.API
const hooks: unknown[] = jsPDF.API.events
const PROBE = 'اب'

/** jsPDF's bidi plugin is the handler that turns two Arabic letters around. */
function reverses(handler: Hook[1]): boolean {
  const probe = { text: PROBE, options: {}, mutex: { fonts: { F0: { encoding: 'none' } }, activeFontKey: 'F0' } }
  try {
    handler(probe)
  } catch {
    return false
  }
  return probe.text === [...PROBE].reverse().join('')
}

/** True when jsPDF's own Arabic shaper and bidi plugin are gone. */
export const arabicPluginsAbsent = (): boolean =>
  !Reflect.has(API, 'processArabic') &&
  !hooks.some((hook) => isHook(hook) && hook[0] === 'postProcessText' && reverses(hook[1]))

/**
 * Removes jsPDF's Arabic shaper and bidi engine, which run on every string, take wrong forms and the wrong base
 * direction, and would damage text that is already in drawing order. Documents copy the hooks when they are made.
 */
function removeArabicPlugins(): void {
  const shaper: unknown = Reflect.get(API, 'processArabic')
  for (let i = hooks.length - 1; i >= 0; i--) {
    const hook = hooks[i]
    if (!isHook(hook)) continue
    const [topic, handler] = hook
    const shapes = topic === 'preProcessText' && handler === shaper
    if (shapes || (topic === 'postProcessText' && reverses(handler))) hooks.splice(i, 1)
  }
  Reflect.deleteProperty(API, 'processArabic')
}

const hex = (code: number) => code.toString(16).padStart(4, '0')

/**
 * A character map in which presentation forms stand for the letters they show. The letters of a ligature are written
 * in drawing order, because readers turn whole right-to-left lines around.
 */
export function lettersForForms(map: string): string {
  return map.replace(/<([0-9a-f]{4})><(f[b-e][0-9a-f]{2})>/g, (_, glyph: string, form: string) => {
    const letters = [...String.fromCharCode(Number.parseInt(form, 16)).normalize('NFKC')].reverse()
    return `<${glyph}><${letters.map((letter) => hex(letter.charCodeAt(0))).join('')}>`
  })
}

type Stream = { readonly data: unknown }
type FontArguments = { readonly putStream: (stream: Stream) => void }
const writesStreams = (argument: unknown): argument is FontArguments =>
  typeof argument === 'object' &&
  argument !== null &&
  'putStream' in argument &&
  typeof argument.putStream === 'function'

/** Makes copied and searched text come out as letters instead of presentation forms. */
function correctCharacterMaps(): void {
  hooks.forEach((hook, i) => {
    if (!isHook(hook) || hook[0] !== 'putFont') return
    const original = hook[1]
    const corrected = (argument: unknown) => {
      if (!writesStreams(argument)) return original(argument)
      const putStream = (stream: Stream) => {
        const isMap = typeof stream.data === 'string' && stream.data.startsWith('/CIDInit')
        argument.putStream(isMap ? { ...stream, data: lettersForForms(String(stream.data)) } : stream)
      }
      return original({ ...argument, putStream })
    }
    hooks[i] = ['putFont', corrected]
  })
}

let patched = false

/** jsPDF with its Arabic plugins removed and its character maps corrected; once per process, before any document. */
export function patchedJsPDF(): typeof jsPDF {
  if (!patched) {
    removeArabicPlugins()
    correctCharacterMaps()
    patched = true
  }
  return jsPDF
}
