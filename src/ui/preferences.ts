/**
 * Language, digits and theme. They are wishes about the screen, not work: localStorage is good enough for them,
 * and readable before the first paint. Answers never go there (reliability: it loses whole sessions).
 */
import { create } from 'zustand'
import type { Digits } from '../i18n/format.ts'
import { isLanguage, type Language, preferredLanguage } from '../i18n/index.ts'

export type Theme = 'system' | 'light' | 'dark'

type Preferences = {
  readonly language: Language
  readonly digits: Digits
  readonly theme: Theme
  /** whether single keys act on the assess page */
  readonly shortcuts: boolean
}

const KEY = 'mizan.preferences'

function read(): Preferences {
  let kept: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof parsed === 'object' && parsed !== null) kept = { ...parsed }
  } catch {
    // Storage switched off or damaged: the defaults serve.
  }
  const { language, digits, theme, shortcuts } = kept
  return {
    language: typeof language === 'string' && isLanguage(language) ? language : preferredLanguage(navigator.languages),
    digits: digits === 'arab' ? 'arab' : 'latn',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    shortcuts: shortcuts !== false,
  }
}

export const usePreferences = create<Preferences>()(read)

/** Changes a preference for this browser and keeps it. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  try {
    localStorage.setItem(KEY, JSON.stringify(usePreferences.getState()))
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
}
