import { useEffect } from 'react'
import { usePreferences } from '../../preferences.ts'
import { questionElement } from '../../questions/question-element.ts'
import { isLocked, useSession } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import { isBusy, openField, pressMark, pressOption } from './keys-on-card.ts'
import { type Navigator, useNavigator } from './navigator.ts'
import { type PlaceStore, usePlaceStore } from './place.ts'
import { arrow, type Command, modified, type Shortcut, single } from './shortcuts.ts'

type Texts = { readonly alwaysApplies: string; readonly noPrevious: string }

/** What every command does; true when the key was used and the browser must not act on it too. */
function commandsOf(navigator: Navigator, place: PlaceStore, domains: number, texts: Texts) {
  const card = () => questionElement(place.getState().current)
  const onCard =
    (act: (card: Element) => boolean, otherwise = '') =>
    () => {
      const found = card()
      if (found && !act(found) && otherwise) navigator.say(otherwise)
    }
  const domain = (by: 1 | -1) => () => {
    const at = place.getState().at + by
    if (at >= 0 && at < domains) navigator.toDomain(at)
  }
  const commands: Readonly<Record<Command, () => void>> = {
    next: () => navigator.move(1),
    previous: () => navigator.move(-1),
    notSure: onCard((found) => pressMark(found, 'notSure')),
    notApplicable: onCard(
      (found) => pressMark(found, 'notApplicable') && openField(found, 'reason', ''),
      texts.alwaysApplies,
    ),
    takePrevious: onCard((found) => pressMark(found, 'take'), texts.noPrevious),
    note: onCard((found) => openField(found, 'note', 'noteButton')),
    more: onCard((found) => openField(found, 'moreField', 'moreButton')),
    guidance: onCard((found) => pressMark(found, 'guidance')),
    nextOpen: navigator.nextOpen,
    search: () => document.getElementById('assess-search')?.focus(),
    previousDomain: domain(-1),
    nextDomain: domain(1),
    undo: navigator.undo,
    redo: navigator.redo,
    palette: () => navigator.open('palette'),
    shortcuts: () => navigator.open('shortcuts'),
  }
  return commands
}

const ANSWERING: ReadonlySet<Command> = new Set(['notSure', 'notApplicable', 'takePrevious'])
const ON_CARD: ReadonlySet<Command> = new Set([...ANSWERING, 'note', 'more', 'guidance'])

const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 120 && top < innerHeight - 40
}

/** Keys act on what can be seen: when the current question was scrolled away, the first press only brings it back. */
function bringBack(navigator: Navigator, place: PlaceStore, shortcut: Shortcut): boolean {
  if ('command' in shortcut && !ON_CARD.has(shortcut.command)) return false
  const { current } = place.getState()
  const card = questionElement(current)
  if (current === null || !card || isOnScreen(card)) return false
  navigator.toQuestion(current)
  return true
}

const inRadioGroup = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'radio'

const isInQuestion = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[data-question]') !== null

/** From a question: Enter goes into its field, or to its options. */
function enterQuestion({ target, key }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !(target instanceof HTMLFieldSetElement)) return false
  const inside = target.querySelector<HTMLElement>('[data-key="entry"], [data-key="option"]:checked')
  const control = inside ?? target.querySelector<HTMLElement>('[data-key="option"]')
  control?.focus()
  return control !== null
}

/** From a field: Escape goes back to its question, Enter in a line goes on. */
function leaveField(event: KeyboardEvent, navigator: Navigator): boolean {
  const { target, key } = event
  const card = target instanceof HTMLElement ? target.closest('article') : null
  if (!card || !(target instanceof HTMLElement)) return false
  if (key === 'Escape') {
    card.querySelector('fieldset')?.focus()
    return true
  }
  const goesOn =
    key === 'Enter' && target instanceof HTMLInputElement && ['entry', 'reason'].includes(target.dataset['key'] ?? '')
  if (goesOn) navigator.move(1)
  return goesOn
}

function shortcutFor(event: KeyboardEvent, typing: boolean): Shortcut | null {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  const press = { key, code, ctrlKey, metaKey, altKey, shiftKey, altGraph: event.getModifierState('AltGraph') }
  const always = modified(press)
  // A field beside a question is undone with everything else: a browser's own undo reaches into other fields unseen.
  const own = typing && !isInQuestion(event.target)
  if (always) return own && 'command' in always && ['undo', 'redo'].includes(always.command) ? null : always
  if (typing || !usePreferences.getState().shortcuts) return null
  return single(press) ?? (inRadioGroup(event.target) ? null : arrow(press))
}

/** The keyboard of the assess page, for as long as it is shown. */
export function useShortcuts(domains: number): void {
  const navigator = useNavigator()
  const place = usePlaceStore()
  const session = useSession()
  const { m } = useWords()
  useEffect(() => {
    const commands = commandsOf(navigator, place, domains, m.assess)
    const onOption = (number: number) => {
      const card = questionElement(place.getState().current)
      const outcome = card ? pressOption(card, number) : 'none'
      if (outcome === 'answered') navigator.move(1)
      return outcome !== 'typing'
    }
    const run = (shortcut: Shortcut): boolean => {
      if (bringBack(navigator, place, shortcut)) return true
      const answers = 'option' in shortcut || ANSWERING.has(shortcut.command)
      if (answers && isLocked(session.store.getState())) {
        navigator.say(m.assess.locked)
        return true
      }
      if ('option' in shortcut) return onOption(shortcut.option)
      commands[shortcut.command]()
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const busy = isBusy(event.target)
      if (busy === 'elsewhere') return
      const shortcut = shortcutFor(event, busy === 'typing')
      if (shortcut && event.repeat && 'option' in shortcut) return
      const used = shortcut ? run(shortcut) : busy === 'typing' ? leaveField(event, navigator) : enterQuestion(event)
      if (used) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigator, place, session, domains, m])
}
