import type { EvidenceFile } from '../../../engine/assessment.ts'
import { evidenceLimits } from '../../../engine/evidence-limits.ts'
import type { Question } from '../../../engine/questionnaire.ts'
import { isLocked, useSession } from '../../session/session.ts'
import { useAllWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import { brokenLimit, keepFile, type Refused } from './keep-file.ts'

type Told = {
  readonly onChange: (files: readonly EvidenceFile[]) => void
  readonly onSay: (text: string) => void
  readonly onProblem: (sentences: string) => void
}

/** Keeps files one after the other beside the answer, and says of each that was not kept why. */
export function useAddFiles(question: Question, { onChange, onSay, onProblem }: Told) {
  const { m, f } = useAllWords()
  const words = m.assessTools.evidence
  const store = useStorage()
  const session = useSession()
  const now = () => session.store.getState()
  const answers = () => now().assessment.answers

  const keep = async (file: File): Promise<EvidenceFile | Refused> => {
    if (isLocked(now())) return 'locked'
    const broken = brokenLimit(file.size, question.id, answers())
    if (broken) return broken
    const kept = await keepFile(store, now().assessment.id, file)
    // Another tab may have taken the writing over while the file was read.
    return isLocked(now()) ? 'locked' : kept
  }
  const why = (refused: Refused, name: string): string => {
    const { fileBytes, bytes, filesOfAnswer, files, ...others } = words.refused
    switch (refused) {
      case 'fileBytes':
        return fileBytes(name, f.size(evidenceLimits.fileBytes))
      case 'bytes':
        return bytes(name, f.size(evidenceLimits.bytes))
      case 'filesOfAnswer':
        return filesOfAnswer(name, evidenceLimits.filesOfAnswer)
      case 'files':
        return files(name, evidenceLimits.files)
      default:
        return others[refused](name)
    }
  }
  const addAll = async (chosen: readonly File[]) => {
    const problems: string[] = []
    onProblem('')
    for (const file of chosen) {
      const kept = await keep(file)
      if (typeof kept === 'string') problems.push(why(kept, file.name))
      else {
        onChange([...(answers()[question.id]?.files ?? []), kept])
        onSay(words.fileAdded(kept.name))
      }
    }
    onProblem(problems.join('\n'))
  }
  return (chosen: readonly File[]) => void addAll(chosen)
}
