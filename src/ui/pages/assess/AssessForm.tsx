import { useEffect, useMemo, useRef, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import { entryOf, outline } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { toEntry } from '../../questions/answer-entry.ts'
import { createEntriesForm, type EntriesForm, EntriesFormContext, FormMount } from '../../questions/entries-form.ts'
import { fieldKey } from '../../questions/entry.ts'
import { type Session, useSession, useSessionValue } from '../../session/session.ts'
import { usePreviousRound } from '../../session/use-previous-round.ts'
import { VersionLine } from '../../VersionLine.tsx'
import { useWords } from '../../words.ts'
import { Arrival } from './Arrival.tsx'
import { AssessHeader } from './AssessHeader.tsx'
import styles from './AssessPage.module.css'
import { Middle } from './Middle.tsx'
import { createNavigator, type Navigator, NavigatorContext, startingPoint } from './navigator.ts'
import { Overlays } from './Overlays.tsx'
import { createPlace, lastQuestion, PlaceContext, type PlaceStore } from './place.ts'
import { Side } from './Side.tsx'
import { Standing } from './Standing.tsx'

/** Keeps the form in step with answers that change without it: undo, take-over, another tab. */
function useFollowedForm(session: Session, questionnaire: Questionnaire): EntriesForm {
  const [form] = useState(createEntriesForm)
  const { setValue } = form
  useEffect(
    () =>
      session.onShown((ids) => {
        const { answers } = session.store.getState().assessment
        for (const id of ids) {
          const entry = entryOf(questionnaire, id)
          if (entry) setValue(`answers.${fieldKey(id)}`, toEntry(entry.question, answers[id]))
        }
      }),
    [session, questionnaire, setValue],
  )
  return form
}

/** The place at the start, and the verbs that change it; an address that names a question goes there. */
function useWay(session: Session, questionnaire: Questionnaire, question: string | undefined) {
  const words = useWords()
  const [place] = useState(() => {
    const state = session.store.getState()
    const { at, current } = startingPoint(questionnaire, state, [question, lastQuestion(state.assessment.id)])
    return createPlace(state.assessment.id, at, current)
  })
  const navigator = useMemo(
    () => createNavigator({ session, place, questionnaire, words }),
    [session, place, questionnaire, words],
  )
  return { place, navigator }
}

/** Once where the page is entered, and again when its address names another question: a change of language goes nowhere. */
function useEntrance(
  place: PlaceStore,
  navigator: Navigator,
  questionnaire: Questionnaire,
  question: string | undefined,
) {
  const entered = useRef<string | null | undefined>(null)
  useEffect(() => {
    if (entered.current === question) return
    entered.current = question
    const { current } = place.getState()
    if (question !== undefined) navigator.toQuestion(question)
    else if (current !== null && current !== outline(questionnaire)[0]?.question.id)
      navigator.toQuestion(current, false)
  }, [place, navigator, questionnaire, question])
}

/** Domains at the start side, the questions of one domain in the middle, where one stands at the end side. */
export function AssessForm({ question }: { question: string | undefined }) {
  const { language, m } = useWords()
  const session = useSession()
  const document = useSessionValue((state) => state.questionnaire)
  const subject = useSessionValue((state) => state.assessment.subject)
  const questionnaire = useMemo(() => localize(document, language), [document, language])
  const form = useFollowedForm(session, document)
  const { place, navigator } = useWay(session, questionnaire, question)
  usePreviousRound()

  useEntrance(place, navigator, questionnaire, question)

  return (
    <EntriesFormContext value={form}>
      <FormMount />
      <PlaceContext value={place}>
        <NavigatorContext value={navigator}>
          <title>{`${m.assess.title(subject)} · ${m.shell.name}`}</title>
          <AssessHeader questionnaire={questionnaire} />
          <NewerVersion />
          <div className={styles.columns}>
            <Side questionnaire={questionnaire} />
            <Middle questionnaire={questionnaire} />
            <Standing questionnaire={questionnaire} />
          </div>
          <Arrival />
          <Overlays questionnaire={questionnaire} />
        </NavigatorContext>
      </PlaceContext>
    </EntriesFormContext>
  )
}

/** A draft can go on under a newer version; a final stays as it was sealed. */
function NewerVersion() {
  const id = useSessionValue((state) => state.assessment.id)
  const used = useSessionValue((state) => state.assessment.questionnaire)
  const draft = useSessionValue((state) => state.assessment.status === 'draft')
  return draft && <VersionLine id={id} questionnaire={used} />
}
