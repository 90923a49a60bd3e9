/** Somebody who answers as fast as the page says Saved, and remembers what it said. */
import type { Page } from 'playwright-core'
import type { Speaker } from '../journeys/speak.ts'

/** One thing the person did or saw: a click on an option, or *Saved* after it. */
export type Seen = { readonly kind: 'clicked' | 'saved'; readonly question: string; readonly value: string }

const TELL = 'mizanTells'

/** What every question's answer may be now: the last one that was acknowledged, or one clicked after that. */
export type Memory = {
  readonly note: (seen: Seen) => void
  readonly acknowledged: () => number
  /** the questions whose acknowledged answer is not among the shown ones */
  readonly lost: (shown: Readonly<Record<string, string>>) => readonly string[]
  /** What is shown now is what the person goes on from. */
  readonly begin: (shown: Readonly<Record<string, string>>) => void
}

export function createMemory(): Memory {
  let saved = 0
  const possible = new Map<string, { readonly acknowledged: boolean; readonly values: readonly string[] }>()
  return {
    note({ kind, question, value }) {
      const before = possible.get(question)
      if (kind === 'saved') {
        saved += 1
        possible.set(question, { acknowledged: true, values: [value] })
      } else if (before) possible.set(question, { ...before, values: [...before.values, value] })
      else possible.set(question, { acknowledged: false, values: [value] })
    },
    acknowledged: () => saved,
    lost: (shown) =>
      [...possible].flatMap(([question, { acknowledged, values }]) =>
        acknowledged && !values.includes(shown[question] ?? '') ? [question] : [],
      ),
    begin(shown) {
      possible.clear()
      for (const [question, value] of Object.entries(shown))
        possible.set(question, { acknowledged: true, values: [value] })
    },
  }
}

type Task = {
  readonly tell: string
  readonly word: string
  readonly questions: readonly string[]
  readonly early: boolean
  readonly limit: number
}

/** Runs in the page: clicks one option after the other, each only when the one before is reported as saved. */
function answerForEver({ tell, word, questions, early, limit }: Task): void {
  const say: unknown = Reflect.get(window, tell)
  const report = async (kind: string, question: string, value: string) => {
    if (typeof say === 'function') await say({ kind, question, value })
  }
  /** Waits without keeping a processor busy, which would slow down what is being watched. */
  const turn = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        resolve()
      })
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    })
  const isSaved = () => document.querySelector('[role=status][data-state]')?.textContent === word
  const optionsOf = (question: string) =>
    [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="answers.q${question}.choice"]`)].slice(
      0,
      4,
    )
  const place = location.hash.split('/').slice(0, 3).join('/')
  const answerOne = async (question: string) => {
    if (optionsOf(question).length === 0) {
      location.hash = `${place}/${question}`
      while (optionsOf(question).length === 0) await turn()
    }
    const free = optionsOf(question).filter((option) => !option.checked)
    const option = free[Math.floor(Math.random() * free.length)]
    if (!option) return
    // Nothing is clicked before it is known: a click that is kept but not yet told would look like another answer lost.
    await report('clicked', question, option.value)
    option.click()
    if (early) void report('saved', question, option.value)
    while (isSaved() && !early) await turn()
    while (!isSaved()) await turn()
    if (!early) void report('saved', question, option.value)
  }
  const go = async () => {
    while (!isSaved()) await turn()
    for (let done = 0; done < limit; done++) await answerOne(questions[Math.floor(done / 3) % questions.length] ?? '')
  }
  void go()
}

/**
 * Starts to answer on an open assessment. `early` is the mistake that the control makes: it believes that an answer is
 * kept as soon as it is given.
 */
export async function answerOn(
  page: Page,
  { m, questions }: Speaker,
  options: { readonly onSeen: (seen: Seen) => void; readonly early?: boolean; readonly limit?: number },
): Promise<void> {
  await page.exposeBinding(TELL, (_source, seen: Seen) => options.onSeen(seen))
  const ids = questions.map(({ id }) => id)
  await page.evaluate(answerForEver, {
    tell: TELL,
    word: m.assess.save.saved,
    questions: ids,
    early: options.early === true,
    limit: options.limit ?? 1_000_000,
  })
}

/** What the interface shows as answered, question by question; null when it does not show the assessment at all. */
export async function shownAnswers(
  page: Page,
  { questions }: Speaker,
): Promise<Readonly<Record<string, string>> | null> {
  const first = page.locator('input[type=radio]').first()
  const shown = await first.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  )
  if (!shown) return null
  const ids = questions.map(({ id }) => id)
  return page.evaluate(async (all) => {
    const place = location.hash.split('/').slice(0, 3).join('/')
    const found: Record<string, string> = {}
    for (const question of all) {
      const options = () => document.querySelectorAll<HTMLInputElement>(`input[name="answers.q${question}.choice"]`)
      if (options().length === 0) location.hash = `${place}/${question}`
      while (options().length === 0)
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            resolve()
          })
          observer.observe(document, { subtree: true, childList: true })
        })
      const chosen = [...options()].find((option) => option.checked)
      if (chosen) found[question] = chosen.value
    }
    return found
  }, ids)
}
