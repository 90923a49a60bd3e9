import { useLocation } from 'wouter'
import type { FileReading } from '../../../formats/read/index.ts'
import type { LocatedProblem } from '../../../formats/read/problem.ts'
import { type FirstWords, loadProblemWords } from '../../../i18n/index.ts'
import type { Store } from '../../../storage/store.ts'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useShelf, useStorage } from '../../workspace.ts'
import { type Taken, takeAssessment, takeQuestionnaire, takeTranslation } from './take-in.ts'

const SHOWN_PROBLEMS = 4

/** The file's name and what is wrong with it, a sentence a line; the first few where there are many. */
async function explanation(words: FirstWords, name: string, problems: readonly LocatedProblem[]): Promise<string> {
  const { library } = words.m
  const { sentence } = await loadProblemWords(words)
  const rest = problems.length - SHOWN_PROBLEMS
  const shown = problems.slice(0, SHOWN_PROBLEMS).map((problem) => sentence(problem))
  return [library.openFailed(name), ...shown, ...(rest > 0 ? [library.moreProblems(rest)] : [])].join('\n')
}

function takeIn(store: Store, words: FirstWords, reading: FileReading): Promise<Taken> | Taken {
  if (!reading.ok) return { kind: 'faulty', problems: reading.problems }
  switch (reading.kind) {
    case 'questionnaire':
      return takeQuestionnaire(store, words, reading.questionnaire)
    case 'translation':
      return takeTranslation(store, words, useShelf.getState().imported, reading.translation)
    case 'assessment':
      return takeAssessment(store, words, reading)
  }
}

/** Takes a file in, or says in sentences what is wrong with it and changes nothing. */
export function useOpenFile(): (file: File) => Promise<void> {
  const words = useWords()
  const store = useStorage()
  const [, go] = useLocation()
  return async (file) => {
    const { readFile } = await import('../../../formats/read/index.ts')
    const reading = readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    const taken = await takeIn(store, words, reading)
    if (taken.kind === 'faulty') {
      return notify({ text: await explanation(words, file.name, taken.problems), tone: 'problem' })
    }
    if (taken.kind === 'refused') return notify({ text: taken.text, tone: 'problem' })
    await refreshShelf(store)
    if (taken.goTo) go(taken.goTo)
    notify({ text: taken.text, tone: 'plain' })
  }
}
