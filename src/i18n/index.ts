/** The interface's languages: one line each. A key that a language lacks does not compile. */

import type { backup } from './en/backup.ts'
import type { problems } from './en/problems.ts'
import type { recovery } from './en/recovery.ts'
import type { vault } from './en/vault.ts'
import type { en } from './en.ts'
import type { enLater } from './en-later.ts'
import { createFormat, type Digits, type Format } from './format.ts'

/** The words of the first load, in the shape the English catalog has. */
export type FirstMessages = ReturnType<typeof en>
/** The words of the pages that are loaded later. */
export type LaterMessages = ReturnType<typeof enLater>
/** Every word of the interface. */
export type Messages = FirstMessages & LaterMessages
type Catalog<M> = (format: Format) => M
/** The sentences about files that could not be opened: many, seldom needed, so a chunk of their own. */
export type ProblemWords = ReturnType<typeof problems>
/** The words of backups: wanted when somebody makes or opens one, so a chunk of their own. */
export type BackupWords = ReturnType<typeof backup>
/** The sentences about the two stores: seldom needed, so a chunk of their own. */
export type RecoveryWords = ReturnType<typeof recovery>
/** The sentences about the vault: seldom needed, so a chunk of their own. */
export type VaultWords = ReturnType<typeof vault>

const registry = {
  en: {
    name: 'English',
    direction: 'ltr',
    load: () => import('./en.ts').then((m): Catalog<FirstMessages> => m.en),
    loadLater: () => import('./en-later.ts').then((m): Catalog<LaterMessages> => m.enLater),
    loadProblems: () => import('./en/problems.ts').then((m) => m.problems),
    loadBackup: () => import('./en/backup.ts').then((m) => m.backup),
    loadRecovery: () => import('./en/recovery.ts').then((m) => m.recovery),
    loadVault: () => import('./en/vault.ts').then((m) => m.vault),
  },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    load: () => import('./ar.ts').then((m): Catalog<FirstMessages> => m.ar),
    loadLater: () => import('./ar-later.ts').then((m): Catalog<LaterMessages> => m.arLater),
    loadProblems: () => import('./ar/problems.ts').then((m): ((format: Format) => ProblemWords) => m.problems),
    loadBackup: () => import('./ar/backup.ts').then((m): ((format: Format) => BackupWords) => m.backup),
    loadRecovery: () => import('./ar/recovery.ts').then((m): ((format: Format) => RecoveryWords) => m.recovery),
    loadVault: () => import('./ar/vault.ts').then((m): ((format: Format) => VaultWords) => m.vault),
  },
} as const

export type Language = keyof typeof registry
export type Direction = 'ltr' | 'rtl'

type Speech<M> = {
  readonly language: Language
  readonly direction: Direction
  readonly m: M
  readonly f: Format
}
/** All that is needed to speak one language on the first pages. */
export type FirstWords = Speech<FirstMessages>
/** All that is needed to speak one language. */
export type Words = Speech<Messages>

/** The languages in the order of the switch. */
export const languages: readonly Language[] = ['en', 'ar']

export const languageName = (language: Language): string => registry[language].name
export const directionOf = (language: Language): Direction => registry[language].direction
export const isLanguage = (code: string): code is Language => Object.hasOwn(registry, code)

/** The first of the wanted BCP 47 tags that we speak, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.toLowerCase().split('-')[0] ?? ''
    if (isLanguage(code)) return code
  }
  return 'en'
}

/** Loads the words of the first pages (their own chunk) and binds them to the language's formats. */
export async function loadFirstWords(language: Language, digits: Digits = 'latn'): Promise<FirstWords> {
  const { direction, load } = registry[language]
  const f = createFormat(language, digits)
  const catalog = await load()
  return { language, direction, f, m: catalog(f) }
}

/** Adds the words of the later pages. */
export async function completeWords(first: FirstWords): Promise<Words> {
  const later = await registry[first.language].loadLater()
  return { ...first, m: { ...first.m, ...later(first.f) } }
}

/** Loads every word of a language. */
export async function loadWords(language: Language, digits: Digits = 'latn'): Promise<Words> {
  return completeWords(await loadFirstWords(language, digits))
}

/** Loads the sentences about files in the language of these words. */
export async function loadProblemWords({ language, f }: FirstWords): Promise<ProblemWords> {
  const problemsOf = await registry[language].loadProblems()
  return problemsOf(f)
}

/** Loads the words of backups in the language of these words. */
export async function loadBackupWords({ language, f }: FirstWords): Promise<BackupWords> {
  const backupOf = await registry[language].loadBackup()
  return backupOf(f)
}

/** Loads the sentences about the two stores in the language of these words. */
export async function loadRecoveryWords({ language, f }: FirstWords): Promise<RecoveryWords> {
  const recoveryOf = await registry[language].loadRecovery()
  return recoveryOf(f)
}

/** Loads the sentences about the vault in the language of these words. */
export async function loadVaultWords({ language, f }: FirstWords): Promise<VaultWords> {
  const vaultOf = await registry[language].loadVault()
  return vaultOf(f)
}
