import { describe, expect, it } from 'vitest'
import { arrow, modified, type Press, SHORTCUT_LIST, single } from '../../src/ui/pages/assess/shortcuts.ts'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  ...held,
})

describe('single keys', () => {
  it.each([
    ['j', 'KeyJ', 'next'],
    ['k', 'KeyK', 'previous'],
    ['n', 'KeyN', 'note'],
    ['m', 'KeyM', 'more'],
    ['g', 'KeyG', 'guidance'],
    ['x', 'KeyX', 'notApplicable'],
    ['p', 'KeyP', 'takePrevious'],
    ['u', 'KeyU', 'nextOpen'],
    ['/', 'Slash', 'search'],
    ['[', 'BracketLeft', 'previousDomain'],
    [']', 'BracketRight', 'nextDomain'],
  ] as const)('%s means its command', (key, code, command) => {
    expect(single(press(key, code))).toEqual({ command })
  })

  it('digits choose an option, zero the tenth, in Western, Arabic and Persian figures', () => {
    expect(single(press('3', 'Digit3'))).toEqual({ option: 3 })
    expect(single(press('0', 'Numpad0'))).toEqual({ option: 10 })
    expect(single(press('٣', 'Digit3'))).toEqual({ option: 3 })
    expect(single(press('۴', 'Digit4'))).toEqual({ option: 4 })
  })

  it('go by the place of the key where the layout prints other letters', () => {
    expect(single(press('ت', 'KeyJ'))).toEqual({ command: 'next' })
    expect(single(press('ى', 'KeyN'))).toEqual({ command: 'note' })
    expect(single(press('ظ', 'Slash'))).toEqual({ command: 'search' })
    expect(single(press('ج', 'BracketLeft'))).toEqual({ command: 'previousDomain' })
    expect(single(press('о', 'KeyJ'))).toEqual({ command: 'next' })
  })

  it('go by what is printed where the layout has Latin letters elsewhere', () => {
    expect(single(press('j', 'KeyC'))).toEqual({ command: 'next' })
    expect(single(press('c', 'KeyJ'))).toBeNull()
    expect(single(press('/', 'Digit7', { shiftKey: true }))).toEqual({ command: 'search' })
    expect(single(press('1', 'Digit1', { shiftKey: true }))).toEqual({ option: 1 })
    expect(single(press('[', 'Digit8', { ctrlKey: true, altKey: true, altGraph: true }))).toEqual({
      command: 'previousDomain',
    })
  })

  it('know the question mark of both scripts', () => {
    expect(single(press('?', 'Slash', { shiftKey: true }))).toEqual({ command: 'notSure' })
    expect(single(press('؟', 'Slash', { shiftKey: true }))).toEqual({ command: 'notSure' })
  })

  it('work with caps lock and not with a modifier that is not theirs', () => {
    expect(single(press('J', 'KeyJ'))).toEqual({ command: 'next' })
    expect(single(press('J', 'KeyJ', { shiftKey: true }))).toBeNull()
    expect(single(press('j', 'KeyJ', { altKey: true }))).toBeNull()
    expect(single(press('1', 'Digit1', { ctrlKey: true }))).toBeNull()
    expect(single(press('x', 'KeyX', { metaKey: true }))).toBeNull()
    expect(single(press('!', 'Digit1', { shiftKey: true }))).toBeNull()
  })

  it('leave every other key alone', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'Escape', 'Dead', 'Process']) expect(single(press(key, ''))).toBeNull()
  })
})

describe('keys with a modifier', () => {
  it('undo, redo and open the palette with Control or Command', () => {
    expect(modified(press('z', 'KeyZ', { ctrlKey: true }))).toEqual({ command: 'undo' })
    expect(modified(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toEqual({ command: 'redo' })
    expect(modified(press('z', 'KeyZ', { metaKey: true }))).toEqual({ command: 'undo' })
    expect(modified(press('y', 'KeyY', { ctrlKey: true }))).toEqual({ command: 'redo' })
    expect(modified(press('k', 'KeyK', { ctrlKey: true }))).toEqual({ command: 'palette' })
    expect(modified(press('ئ', 'KeyZ', { ctrlKey: true }))).toEqual({ command: 'undo' })
    expect(modified(press('F1', 'F1'))).toEqual({ command: 'shortcuts' })
  })

  it('are silent without it, and with one more', () => {
    expect(modified(press('z', 'KeyZ'))).toBeNull()
    expect(modified(press('z', 'KeyZ', { ctrlKey: true, altKey: true }))).toBeNull()
    expect(modified(press('K', 'KeyK', { ctrlKey: true, shiftKey: true }))).toBeNull()
    expect(modified(press('F1', 'F1', { shiftKey: true }))).toBeNull()
  })
})

describe('arrows', () => {
  it('move up and down, and only without a modifier', () => {
    expect(arrow(press('ArrowDown', 'ArrowDown'))).toEqual({ command: 'next' })
    expect(arrow(press('ArrowUp', 'ArrowUp'))).toEqual({ command: 'previous' })
    expect(arrow(press('ArrowDown', 'ArrowDown', { altKey: true }))).toBeNull()
    expect(arrow(press('ArrowLeft', 'ArrowLeft'))).toBeNull()
  })
})

describe('the list of shortcuts', () => {
  it('names every command once, with keys that really do it', () => {
    for (const { command, keys } of SHORTCUT_LIST) {
      if (command === 'option') continue
      const key = keys.find((cap) => !['Ctrl', 'Shift'].includes(cap)) ?? ''
      const held = { ctrlKey: keys.includes('Ctrl'), shiftKey: keys.includes('Shift') }
      const event = press(key.length === 1 ? key.toLowerCase() : key, '', held)
      expect(modified(event) ?? single(event), command).toEqual({ command })
    }
    expect(new Set(SHORTCUT_LIST.map(({ command }) => command)).size).toBe(SHORTCUT_LIST.length)
  })
})
