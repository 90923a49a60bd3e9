import type { Page } from 'playwright-core'
import type { Language } from '../../src/i18n/index.ts'
import type { Speaker } from './speak.ts'

/** Words in the letters of the other language. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?=\p{L})\p{Script=Arabic})+/gu,
  ar: /[\p{Script=Latin}][\p{Script=Latin}\d-]*/gu,
}

/** Signs and names that Arabic text writes in Latin letters: kinds of files, sizes of paper, technical terms. */
const SAME_EVERYWHERE = [
  'PDF',
  'JSON',
  'CSV',
  'PNG',
  'JPEG',
  'SVG',
  'Word',
  'Excel',
  'HTML',
  'Markdown',
  'iCalendar',
  'A4',
  'Letter',
  'SPF',
  'DKIM',
  'DMARC',
  'quarantine',
  'reject',
  'Mizan',
]

/** Ids and versions stand in isolates that run from left to right. */
const ISOLATED = /\u2066[^\u2069]*\u2069/g

/** What publications are called and licensed under is theirs to say. */
function names({ quickCheck: { frameworks, license } }: Speaker): string {
  return JSON.stringify([frameworks, license])
}

/** Every text of the page that is shown or spoken, but for what is marked as the other language or as an id. */
function textsOf(page: Page, other: string): Promise<string[]> {
  return page.evaluate((language) => {
    const apart = `script, style, noscript, [lang="${language}"], bdi[dir="ltr"]`
    const nodes: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest(apart) === null) nodes.push(node.textContent ?? '')
    const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'aria-roledescription', 'aria-description']
    const attributes = [...document.querySelectorAll('*')]
      .filter((element) => element.closest(apart) === null)
      .flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''))
    return [document.title, ...nodes, ...attributes]
  }, other)
}

/** The words that somebody who reads only this speaker's language would stumble over, each once. */
export async function foreignWords(page: Page, speaker: Speaker): Promise<string[]> {
  const { language } = speaker
  const theirs = names(speaker)
  const texts = await textsOf(page, language === 'ar' ? 'en' : 'ar')
  const words = texts.flatMap((text) => text.replaceAll(ISOLATED, '').match(FOREIGN[language]) ?? [])
  return [...new Set(words)].filter((word) => !SAME_EVERYWHERE.includes(word) && !theirs.includes(word))
}
