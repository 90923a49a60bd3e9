import { useEffect, useMemo, useState } from 'react'
import type { Assessment } from '../engine/assessment.ts'
import { answersUnder } from '../engine/carry.ts'
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

/** A round as a version of the questionnaire reads it; the same round when it is its own. */
export function underVersion(round: Scored, questionnaire: Questionnaire): Scored {
  const { id, version } = questionnaire
  if (round.questionnaire.version === version) return round
  const answers = answersUnder(questionnaire, round.questionnaire, round.assessment.answers)
  const assessment = { ...round.assessment, questionnaire: { id, version }, answers }
  return { assessment, questionnaire, result: score(questionnaire, assessment) }
}

/** The assessment of that id, scored; read again when the stamp is another. Null without one, and until it has been read. */
export function useScored(id: string | null, stamp: string): Scored | null {
  const store = useStorage()
  const [scored, setScored] = useState<Scored | null>(null)
  useEffect(() => {
    let wanted = stamp !== null
    const opening = id === null ? Promise.resolve(null) : openScored(store, id)
    void opening.then((found) => wanted && setScored(found))
    return () => {
      wanted = false
    }
  }, [store, id, stamp])
  return scored
}

/** An assessment read from the store and scored, with the round before it. */
export function useOpened(id: string): WithPrevious | 'opening' | 'missing' {
  const store = useStorage()
  const { language } = useWords()
  const rows = useShelf((shelf) => shelf.rows)
  const [now, setNow] = useState<Scored | 'opening' | 'missing'>('opening')
  const stamp = rows?.find((row) => row.id === id)?.updatedAt ?? ''
  const before = typeof now === 'string' || !rows ? null : roundBefore(rows, now.assessment)
  const previous = useScored(before?.id ?? null, before?.updatedAt ?? '')

  // Another stamp means that the answers changed since, here or in another tab: they are read again.
  useEffect(() => {
    let wanted = stamp !== null
    void openScored(store, id).then((scored) => wanted && setNow(scored ?? 'missing'))
    return () => {
      wanted = false
    }
  }, [store, id, stamp])

  return useMemo(
    () =>
      typeof now === 'string'
        ? now
        : {
            ...now,
            previous: previous && underVersion(previous, now.questionnaire),
            spoken: localize(now.questionnaire, language),
          },
    [now, previous, language],
  )
}
