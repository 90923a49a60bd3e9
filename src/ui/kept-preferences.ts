/** What this browser keeps of the wishes about the screen; read before the first words are asked for. */
import type { Digits } from '../i18n/format.ts'
import { isLanguage, type Language, preferredLanguage } from '../i18n/index.ts'

export type Theme = 'system' | 'light' | 'dark'

export type Preferences = {
  readonly language: Language
  readonly digits: Digits
  readonly theme: Theme
  /** whether single keys act on the assess page */
  readonly shortcuts: boolean
}

export const PREFERENCES_KEY = 'mizan.preferences'

/** The preferences of this browser; the defaults where nothing is kept, or nothing readable. */
export function keptPreferences(): Preferences {
  let kept: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}')
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
