/** Keys press the very controls of a question's card, so that pointer, touch and keyboard can never differ. */
import { flushSync } from 'react-dom'

/** What a control on the card is, for keys: its `data-key`. */
const control = (card: Element, key: string): HTMLElement | null =>
  card.querySelector<HTMLElement>(`[data-key="${key}"]`)

function press(card: Element, key: string): boolean {
  const found = control(card, key)
  if (!found || found.matches(':disabled')) return false
  // Synchronous, so that what it opens is there to be focused.
  flushSync(() => found.click())
  return true
}

/** How far a digit got: `answered` moves on, `changed` stays, `typing` lets the digit fall into the field it focused. */
export type OptionOutcome = 'answered' | 'changed' | 'typing' | 'none'

export function pressOption(card: Element, number: number): OptionOutcome {
  const options = card.querySelectorAll<HTMLInputElement>('[data-key="option"]')
  if (options.length === 0) {
    const field = control(card, 'entry')
    field?.focus()
    return field ? 'typing' : 'none'
  }
  const option = options[number - 1]
  if (!option || option.disabled) return 'none'
  // A radio that is chosen already says nothing when pressed; on a carried answer it means: still true.
  if (option.type === 'radio' && option.checked) press(card, 'confirm')
  else option.click()
  return option.type === 'radio' ? 'answered' : 'changed'
}

/** Focuses a control as soon as it is on the card; gives up when the person has gone elsewhere meanwhile. */
function focusOnceThere(card: Element, key: string): void {
  const found = control(card, key)
  found?.focus()
  if (found) return
  const before = document.activeElement
  const watching = new MutationObserver(() => {
    const late = control(card, key)
    if (late || document.activeElement !== before) watching.disconnect()
    if (document.activeElement === before) late?.focus()
  })
  watching.observe(card, { childList: true, subtree: true })
}

/** Focuses a field, opening what it is in where needed (which may be loaded first); false when the card has no such thing. */
export function openField(card: Element, field: string, opener: string): boolean {
  if (!control(card, field) && !press(card, opener)) return false
  focusOnceThere(card, field)
  return true
}

export const pressMark = (card: Element, key: 'notSure' | 'notApplicable' | 'take' | 'guidance'): boolean =>
  press(card, key)

/** Whether keys belong to whatever has the focus: a field, a list that is searched by typing, a dialog, a menu. */
export function isBusy(target: EventTarget | null): 'typing' | 'elsewhere' | false {
  if (document.querySelector('dialog[open]')) return 'elsewhere'
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('[popover], [role="menu"]')) return 'elsewhere'
  if (target.isContentEditable || target.matches('textarea, select')) return 'typing'
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type) ? 'typing' : false
}
