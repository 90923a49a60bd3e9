import { useEffect, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { loadQuestionnaire } from '../../../storage/questionnaires.ts'
import { useWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'

/** A questionnaire version that assessments here were made with: undefined until it has been read, null where it is missing. */
export type KeptDocument = Questionnaire | null | undefined

/** The questionnaire version in the interface's language. */
export function useDocument({ id, version }: { id: string; version: string }): KeptDocument {
  const store = useStorage()
  const { language } = useWords()
  const [found, setFound] = useState<KeptDocument>()
  useEffect(() => {
    let wanted = true
    void loadQuestionnaire(store, id, version).then((outcome) => wanted && setFound(outcome.ok ? outcome.value : null))
    return () => {
      wanted = false
    }
  }, [store, id, version])
  return found && localize(found, language)
}

/** What it is called: by its id where it is missing, and a space that keeps the line's height until it has been read. */
export function titleOf(document: KeptDocument, id: string): string {
  return document === undefined ? '\u00a0' : (document?.title ?? id)
}
