import { useEffect, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { loadQuestionnaire } from '../../../storage/questionnaires.ts'
import { useWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'

/** The questionnaire version that assessments here were made with, in the interface's language; null until read. */
export function useDocument({ id, version }: { id: string; version: string }): Questionnaire | null {
  const store = useStorage()
  const { language } = useWords()
  const [found, setFound] = useState<Questionnaire | null>(null)
  useEffect(() => {
    let wanted = true
    void loadQuestionnaire(store, id, version).then((outcome) => wanted && outcome.ok && setFound(outcome.value))
    return () => {
      wanted = false
    }
  }, [store, id, version])
  return found && localize(found, language)
}
