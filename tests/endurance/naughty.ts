/** Files that hold strings which programs have been known to stumble over, and hands that open many in a row. */
import type { Page } from 'playwright-core'
import type { Answers, Assessment } from '../../src/engine/assessment.ts'
import type { Questionnaire } from '../../src/engine/questionnaire.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'

const PER_DOMAIN = 20

const SCALE = {
  id: 'yn',
  steps: [
    { id: 'no', value: 0, label: 'No' },
    { id: 'yes', value: 1, label: 'Yes' },
  ],
}

export const idOf = (at: number): string => `N-${at}`
/** The questions with which the domains end: whoever goes there sees the whole domain. */
export const domainEnds = (strings: readonly string[]): readonly string[] =>
  strings.flatMap((_, at) => (at % PER_DOMAIN === PER_DOMAIN - 1 || at === strings.length - 1 ? [idOf(at)] : []))

/** A questionnaire that asks every string. */
function asking(strings: readonly string[], version: string): Questionnaire {
  return {
    format: 'mizan/questionnaire',
    formatVersion: 1,
    id: 'naughty',
    version,
    language: 'en',
    title: 'Naughty strings',
    purpose: 'Whether every string comes through.',
    scales: [SCALE],
    domains: domainEnds(strings).map((last, at) => ({
      id: `d${at}`,
      title: `Up to ${last}`,
      questions: strings.slice(at * PER_DOMAIN, (at + 1) * PER_DOMAIN).map((text, position) => ({
        type: 'single' as const,
        id: idOf(at * PER_DOMAIN + position),
        text,
        scale: 'yn',
      })),
    })),
  }
}

const VERSIONS = { questions: '1.0.0', subjects: '1.0.1' } as const

function assessmentOf(id: string, subject: string, version: string, answers: Answers): Assessment {
  const instant = '2026-05-04T08:00:00.000Z'
  const made = { date: '2026-05-04', status: 'draft', createdAt: instant, updatedAt: instant } as const
  return { id, subject, questionnaire: { id: 'naughty', version }, ...made, answers }
}

/** One file in which each string is a question and the note beside it. */
export function fileOfQuestions(strings: readonly string[]): string {
  const answers: Answers = Object.fromEntries(
    strings.map((note, at) => [idOf(at), { state: 'answered', value: 'yes', note }]),
  )
  const version = VERSIONS.questions
  return writeAssessmentFile(assessmentOf('naughty-1', 'Strings', version, answers), asking(strings, version))
}

/** One small file for each string, whose subject it is. */
export function filesOfSubjects(strings: readonly string[]): readonly OpenedFile[] {
  const version = VERSIONS.subjects
  const questionnaire = asking(['Is it there?'], version)
  return strings.map((subject, at) => ({
    name: `${at}.json`,
    text: writeAssessmentFile(assessmentOf(`subject-${at}`, subject, version, {}), questionnaire),
    page: `#/results/subject-${at}`,
  }))
}

/** `page`: where the app is to go when the file is open; without one the file is to be refused. */
export type OpenedFile = { readonly name: string; readonly text: string; readonly page?: string }

/**
 * Opens one file after the other from the library, as fast as the app is done with each. Tells for each what is shown: the page's title, or
 * the first line of the notice.
 */
export function openInTurn(page: Page, files: readonly OpenedFile[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    /** Until the page has changed; whoever waits looks again each time. */
    const turn = () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          resolve()
        })
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
      })
    const until = async <T>(look: () => T | null): Promise<T> => {
      for (;;) {
        const found = look()
        if (found !== null) return found
        await turn()
      }
    }
    /** What is said in passing, once it is the last word: while a file is read, there is a button more to cancel it. */
    const noticed = () => {
      const news = document.querySelector('[role=log]')
      return news?.querySelectorAll('button').length === 1 ? (news.querySelector('p')?.textContent ?? null) : null
    }
    const choose = async (name: string, text: string) => {
      const input = await until(() => document.querySelector<HTMLInputElement>('input[type=file]'))
      const chosen = new DataTransfer()
      chosen.items.add(new File([text], name, { type: 'application/json' }))
      input.files = chosen.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }
    const shown: string[] = []
    for (const { name, text, page: address } of all) {
      const before = noticed()
      await choose(name, text)
      if (address === undefined) shown.push(await until(() => (noticed() === before ? null : noticed())))
      else {
        const title = () => (location.hash === address ? document.querySelector('main h1 bdi') : null)
        shown.push((await until(title)).textContent ?? '')
        location.hash = '#/'
      }
    }
    return shown
  }, files)
}

/** Every question and the note beside it, as they stand on the screen, by the question's id. */
export function questionsOnScreen(
  page: Page,
  assessmentId: string,
  lasts: readonly string[],
): Promise<Readonly<Record<string, { readonly text: string; readonly note: string }>>> {
  return page.evaluate(
    async ({ id, ends }) => {
      const found: Record<string, { text: string; note: string }> = {}
      const cards = () => [...document.querySelectorAll<HTMLElement>('article[data-question]')]
      for (const last of ends) {
        location.hash = `#/assess/${id}/${last}`
        while (cards().at(-1)?.dataset['question'] !== last)
          await new Promise<void>((resolve) => {
            const observer = new MutationObserver(() => {
              observer.disconnect()
              resolve()
            })
            observer.observe(document, { subtree: true, childList: true, attributes: true })
          })
        for (const card of cards())
          found[card.dataset['question'] ?? ''] = {
            text: card.querySelector('legend')?.textContent ?? '',
            note: card.querySelector('textarea')?.value ?? '',
          }
      }
      return found
    },
    { id: assessmentId, ends: lasts },
  )
}
