import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../engine/assessment.ts'
import { carry } from '../engine/carry.ts'
import { localize } from '../engine/localize.ts'
import type { Questionnaire } from '../engine/questionnaire.ts'
import type { Result } from '../engine/result.ts'
import { score } from '../engine/score.ts'
import { loadAssessment } from '../storage/assessments.ts'
import { roundBefore } from './round-before.ts'
import { useWords } from './words.ts'
import { useShelf, useStorage } from './workspace.ts'

/** An assessment with its score, and its questionnaire as authored. */
export type Scored = {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly result: Result
}

/** A scored assessment with the round before it. */
export type WithPrevious = Scored & {
  /** the questionnaire in the interface's language */
  readonly spoken: Questionnaire
  readonly previous: Scored | null
}

/** An assessment read from the store and scored; null when it is not there. */
export async function openScored(store: Parameters<typeof loadAssessment>[0], id: string): Promise<Scored | null> {
  const opened = await loadAssessment(store, id)
  if (!opened.ok) return null
  const { assessment, questionnaire } = opened.value
  return { assessment, questionnaire, result: score(questionnaire, assessment) }
}

/** An earlier round as the later round's version of the questionnaire reads it; the same round when it is the same. */
function underVersionOf(before: Scored, now: Scored): Scored {
  const { questionnaire } = now
  if (before.questionnaire.version === questionnaire.version) return before
  const { answers } = carry(before.questionnaire, questionnaire, before.assessment.answers)
  const assessment = { ...before.assessment, questionnaire: now.assessment.questionnaire, answers }
  return { assessment, questionnaire, result: score(questionnaire, assessment) }
}

/** An assessment read from the store and scored, with the round before it. */
export function useOpened(id: string): WithPrevious | 'opening' | 'missing' {
  const store = useStorage()
  const { language } = useWords()
  const rows = useShelf((shelf) => shelf.rows)
  const [now, setNow] = useState<Scored | 'opening' | 'missing'>('opening')
  const [previous, setPrevious] = useState<Scored | null>(null)
  const stamp = rows?.find((row) => row.id === id)?.updatedAt ?? ''
  const before = typeof now === 'string' || !rows ? null : roundBefore(rows, now.assessment)
  const beforeId = before?.id ?? null
  const beforeStamp = before?.updatedAt ?? ''

  // Another stamp means that the answers changed since, here or in another tab: they are read again.
  useEffect(() => {
    let wanted = stamp !== null
    void openScored(store, id).then((scored) => wanted && setNow(scored ?? 'missing'))
    return () => {
      wanted = false
    }
  }, [store, id, stamp])
  useEffect(() => {
    let wanted = beforeStamp !== null
    const opening = beforeId ? openScored(store, beforeId) : Promise.resolve(null)
    void opening.then((scored) => wanted && setPrevious(scored))
    return () => {
      wanted = false
    }
  }, [store, beforeId, beforeStamp])

  return useMemo(
    () =>
      typeof now === 'string'
        ? now
        : {
            ...now,
            previous: previous && underVersionOf(previous, now),
            spoken: localize(now.questionnaire, language),
          },
    [now, previous, language],
  )
}
