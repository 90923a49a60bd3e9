import { type FirstWords, loadProblemWords } from '../../i18n/index.ts'
import { notify } from '../notices.ts'
import { readApart } from './read-apart.ts'
import { startReadingWorker } from './start-reading-worker.ts'

/** Most files are read before anybody could read a notice about it. */
const PATIENCE = 500

/** Reads a file apart from the page; when that takes a while, says so and offers to cancel it. */
export async function readWithNotice(words: FirstWords, file: File): ReturnType<typeof readApart> {
  const cancel = new AbortController()
  let done = false
  const tell = async () => {
    const { reading } = await loadProblemWords(words)
    const action = { label: words.m.shell.cancel, run: () => cancel.abort() }
    if (!done) notify({ text: reading(file.name), tone: 'plain', action })
  }
  const timer = setTimeout(() => void tell(), PATIENCE)
  const outcome = await readApart(file, { start: startReadingWorker, signal: cancel.signal })
  done = true
  clearTimeout(timer)
  return outcome
}
