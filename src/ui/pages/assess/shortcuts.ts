/** Which key does what on the assess page. By what the key prints; by its place where the layout has other letters. */

export type Command =
  | 'next'
  | 'previous'
  | 'notSure'
  | 'notApplicable'
  | 'takePrevious'
  | 'note'
  | 'more'
  | 'guidance'
  | 'nextOpen'
  | 'search'
  | 'previousDomain'
  | 'nextDomain'
  | 'undo'
  | 'redo'
  | 'palette'
  | 'shortcuts'

/** A command, or the option with this number on the current question. */
export type Shortcut = { readonly command: Command } | { readonly option: number }

/** The part of a keyboard event that decides. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  /** AltGr is how some layouts print brackets; it comes with Control and Alt pressed */
  readonly altGraph: boolean
}

/** Single keys: these can be switched off (WCAG 2.1.4). */
const SINGLE: Readonly<Record<string, Command>> = {
  j: 'next',
  k: 'previous',
  '?': 'notSure',
  x: 'notApplicable',
  p: 'takePrevious',
  n: 'note',
  m: 'more',
  g: 'guidance',
  u: 'nextOpen',
  '/': 'search',
  '[': 'previousDomain',
  ']': 'nextDomain',
}

/** The list people see, in its order; `keys` as printed on the key caps. */
export const SHORTCUT_LIST: readonly { readonly command: Command | 'option'; readonly keys: readonly string[] }[] = [
  { command: 'option', keys: ['1', '…', '9'] },
  { command: 'notSure', keys: ['?'] },
  { command: 'notApplicable', keys: ['X'] },
  { command: 'takePrevious', keys: ['P'] },
  { command: 'note', keys: ['N'] },
  { command: 'more', keys: ['M'] },
  { command: 'guidance', keys: ['G'] },
  { command: 'next', keys: ['J', '↓'] },
  { command: 'previous', keys: ['K', '↑'] },
  { command: 'nextOpen', keys: ['U'] },
  { command: 'previousDomain', keys: ['['] },
  { command: 'nextDomain', keys: [']'] },
  { command: 'search', keys: ['/'] },
  { command: 'undo', keys: ['Ctrl', 'Z'] },
  { command: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { command: 'palette', keys: ['Ctrl', 'K'] },
  { command: 'shortcuts', keys: ['F1'] },
]

/** What a key prints on the layout these shortcuts were named for, by its place on the keyboard. */
const PLACES: Readonly<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']' }

function placed(code: string): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  return letter?.toLowerCase() ?? PLACES[code] ?? ''
}

/** Arabic-Indic and extended digits stand for their Western twins; null when the key is no digit. */
export function digitOf(key: string): number | null {
  if (!/^[0-9\u0660-\u0669\u06f0-\u06f9]$/.test(key)) return null
  return key.charCodeAt(0) & 0xf
}

const isLatin = (key: string) => /^[ -~]$/.test(key)

function withControl({ key, code, shiftKey }: Press): Shortcut | null {
  const letter = (isLatin(key) ? key : placed(code)).toLowerCase()
  if (letter === 'z') return { command: shiftKey ? 'redo' : 'undo' }
  if (letter === 'y' && !shiftKey) return { command: 'redo' }
  return letter === 'k' && !shiftKey ? { command: 'palette' } : null
}

/** A shortcut that works even where somebody types, because its key prints nothing. */
export function modified(press: Press): Shortcut | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, altGraph } = press
  if (altGraph || altKey) return null
  if (key === 'F1') return ctrlKey || metaKey || shiftKey ? null : { command: 'shortcuts' }
  return ctrlKey !== metaKey ? withControl(press) : null
}

/** A shortcut of one key, for when nobody types; null when the key, or a modifier with it, means something else. */
export function single(press: Press): Shortcut | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph } = press
  if (!altGraph && (ctrlKey || metaKey || altKey)) return null
  const digit = digitOf(key)
  if (digit !== null) return { option: digit === 0 ? 10 : digit }
  if (key === '\u061f') return { command: 'notSure' }
  const printed = isLatin(key) ? key : placed(code)
  const letter = printed.toLowerCase()
  if (shiftKey && (!isLatin(key) || /[a-z]/.test(letter))) return null
  const command = SINGLE[letter]
  return command ? { command } : null
}

/** Arrows move between questions, where nothing else listens to them. */
export function arrow({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): Shortcut | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null
  if (key === 'ArrowDown') return { command: 'next' }
  return key === 'ArrowUp' ? { command: 'previous' } : null
}
