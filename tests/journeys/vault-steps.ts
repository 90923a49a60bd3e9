/** What a person does with the vault, by the names they see. */
import type { Locator, Page } from 'playwright-core'
import { loadVaultWords, type VaultWords } from '../../src/i18n/index.ts'
import { type Speaker, speak } from './speak.ts'
import { heading, notice } from './steps.ts'

export const PASSPHRASE = 'seven مصابيح زرقاء lamps'

export type Vaulted = { readonly speaker: Speaker; readonly words: VaultWords }

export async function speakOfVault(language: 'en' | 'ar'): Promise<Vaulted> {
  const speaker = await speak(language)
  return { speaker, words: await loadVaultWords(speaker) }
}

/** By the link in the frame. */
export async function openSettings(page: Page, { m }: Speaker): Promise<void> {
  await page.getByRole('link', { name: m.shell.settings, exact: true }).click()
  await heading(page, m.shell.settings).waitFor()
}

type Look = (page: Page) => Promise<void>

/** From the settings to the button that turns the vault on, with everything filled in; the phrase as the page shows it. */
export async function readyToTurnOn(page: Page, { speaker, words }: Vaulted, look?: Look): Promise<string> {
  await openSettings(page, speaker)
  await page.getByRole('link', { name: words.turnOn, exact: true }).click()
  await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(words.again, { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: words.next, exact: true }).click()
  const groups = await page.getByRole('list').getByRole('listitem').allInnerTexts()
  await turnOnButton(page, words).click()
  await page.getByText(words.confirmWrong).first().waitFor()
  await look?.(page)
  for (const [at, typed] of groups.entries()) {
    const field = page.getByLabel(words.confirm(at + 1), { exact: true })
    if (await field.isVisible()) await field.fill(typed.toLowerCase())
  }
  return groups.join(' ')
}

/** The button at the end of setting up. */
export const turnOnButton = (page: Page, words: VaultWords): Locator =>
  page.getByRole('button', { name: words.turnOn, exact: true })

/** From anywhere to a vault that is on; the recovery phrase as the page shows it. */
export async function turnOn(page: Page, vaulted: Vaulted, look?: Look): Promise<string> {
  const { speaker, words } = vaulted
  const phrase = await readyToTurnOn(page, vaulted, look)
  await turnOnButton(page, words).click()
  await notice(page).getByText(words.turnedOn).waitFor()
  await heading(page, speaker.m.shell.settings).waitFor()
  return phrase
}

/** Types into the locked page. */
export async function unlockWith(page: Page, words: VaultWords, secret: string): Promise<void> {
  await page.getByLabel(words.passphrase, { exact: true }).fill(secret)
  await page.getByRole('button', { name: words.unlock, exact: true }).click()
}
