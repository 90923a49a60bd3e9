/** Bringing an open assessment up to date with what another tab has written. */
import type { Answers } from '../../engine/assessment.ts'
import { sameJson } from '../../storage/same-json.ts'

/** The questions whose answers differ, those in `keep` aside: they are this tab's own and not on disk yet. */
export function changedAnswers(shown: Answers, stored: Answers, keep: ReadonlySet<string>): readonly string[] {
  const ids = new Set([...Object.keys(shown), ...Object.keys(stored)])
  return [...ids].filter((id) => !keep.has(id) && !sameJson(shown[id], stored[id]))
}

/** What is stored, with this tab's own answers to the questions in `keep`. */
export function merged(shown: Answers, stored: Answers, keep: ReadonlySet<string>): Answers {
  const others = Object.entries(stored).filter(([id]) => !keep.has(id))
  const own = Object.entries(shown).filter(([id]) => keep.has(id))
  return Object.fromEntries([...others, ...own])
}

/** Runs one at a time; calls that come meanwhile are one more run. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      again = false
      await work()
    } while (again)
    running = null
  }
  return () => {
    again = running !== null
    running ??= run()
    return running
  }
}
