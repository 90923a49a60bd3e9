import { directionOf, type Language } from '../i18n/index.ts'
import type { Theme } from './kept-preferences.ts'

/** Marks the document with what the style sheets go by, and what a screen reader reads it in. */
export function markRoot(language: Language, theme: Theme): void {
  const page = document.documentElement
  page.lang = language
  page.dir = directionOf(language)
  if (theme === 'system') delete page.dataset['theme']
  else page.dataset['theme'] = theme
}
