/**
 * Language, digits and theme. They are wishes about the screen, not work: localStorage is good enough for them,
 * and readable before the first paint. Answers never go there (reliability: it loses whole sessions).
 */
import { create } from 'zustand'
import { keptPreferences, PREFERENCES_KEY, type Preferences } from './kept-preferences.ts'

export const usePreferences = create<Preferences>()(keptPreferences)

/** Changes a preference for this browser and keeps it. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  try {
    localStorage.setItem(PREFERENCES_KEY, JSON.stringify(usePreferences.getState()))
  } catch {
    // A browser that keeps nothing still shows the choice until it is closed.
  }
}
