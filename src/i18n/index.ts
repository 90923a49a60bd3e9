/** The interface's languages: one line each. A key that a language lacks does not compile. */

import type { problems } from './en/problems.ts'
import type { recovery } from './en/recovery.ts'
import type { en } from './en.ts'
import { createFormat, type Digits, type Format } from './format.ts'

/** Every word of the interface, in the shape the English catalog has. */
export type Messages = ReturnType<typeof en>
type Catalog = (format: Format) => Messages
/** The sentences about files that could not be opened: many, seldom needed, so a chunk of their own. */
export type ProblemWords = ReturnType<typeof problems>
/** The sentences about the two stores: seldom needed, so a chunk of their own. */
export type RecoveryWords = ReturnType<typeof recovery>

const registry = {
  en: {
    name: 'English',
    direction: 'ltr',
    load: () => import('./en.ts').then((m): Catalog => m.en),
    loadProblems: () => import('./en/problems.ts').then((m) => m.problems),
    loadRecovery: () => import('./en/recovery.ts').then((m) => m.recovery),
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    load: () => import('./ar.ts').then((m): Catalog => m.ar),
    loadProblems: () => import('./ar/problems.ts').then((m): ((format: Format) => ProblemWords) => m.problems),
    loadRecovery: () => import('./ar/recovery.ts').then((m): ((format: Format) => RecoveryWords) => m.recovery),
  },
} as const

export type Language = keyof typeof registry
export type Direction = 'ltr' | 'rtl'

/** All that is needed to speak one language. */
export type Words = {
  readonly language: Language
  readonly direction: Direction
  readonly m: Messages
  readonly f: Format
}

/** The languages in the order of the switch. */
export const languages: readonly Language[] = ['en', 'ar']

export const languageName = (language: Language): string => registry[language].name
export const isLanguage = (code: string): code is Language => Object.hasOwn(registry, code)

/** The first of the wanted BCP 47 tags that we speak, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0] ?? ''
    if (isLanguage(code)) return code
  }
  return 'en'
}

/** Loads a language's catalog (its own chunk) and binds it to its formats. */
export async function loadWords(language: Language, digits: Digits = 'latn'): Promise<Words> {
  const { direction, load } = registry[language]
  const f = createFormat(language, digits)
  const catalog = await load()
  return { language, direction, f, m: catalog(f) }
}

/** Loads the sentences about files in the language of these words. */
export async function loadProblemWords({ language, f }: Words): Promise<ProblemWords> {
  const problemsOf = await registry[language].loadProblems()
  return problemsOf(f)
}

/** Loads the sentences about the two stores in the language of these words. */
export async function loadRecoveryWords({ language, f }: Words): Promise<RecoveryWords> {
  const recoveryOf = await registry[language].loadRecovery()
  return recoveryOf(f)
}
