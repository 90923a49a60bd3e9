import { useLocation } from 'wouter'
import type { AssessmentFile } from '../../../engine/assessment.ts'
import { localize } from '../../../engine/localize.ts'
import type { Questionnaire, Translation } from '../../../engine/questionnaire.ts'
import { score } from '../../../engine/score.ts'
import type { LocatedProblem } from '../../../formats/read/problem.ts'
import { loadProblemWords } from '../../../i18n/index.ts'
import { createAssessment, loadAssessment } from '../../../storage/assessments.ts'
import { saveQuestionnaire } from '../../../storage/questionnaires.ts'
import { sameJson } from '../../../storage/same-json.ts'
import { summarize } from '../../../storage/summary.ts'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useShelf, useStorage } from '../../workspace.ts'

const SHOWN_PROBLEMS = 4

/** Takes a file in, or says in sentences what is wrong with it and changes nothing. */
export function useOpenFile(): (file: File) => Promise<void> {
  const words = useWords()
  const { m, language } = words
  const store = useStorage()
  const [, go] = useLocation()
  const say = (text: string) => notify({ text, tone: 'plain' })
  const refuse = (text: string) => notify({ text, tone: 'problem' })

  const addQuestionnaire = async (questionnaire: Questionnaire) => {
    const outcome = await saveQuestionnaire(store, questionnaire)
    if (!outcome.ok) return refuse(outcome.reason === 'different' ? m.library.differentVersion : m.library.notStored)
    await refreshShelf(store)
    say(m.library.openedQuestionnaire(localize(questionnaire, language).title))
  }

  const addTranslation = async (name: string, translation: Translation) => {
    const base = useShelf
      .getState()
      .imported.find((known) => known.id === translation.questionnaire && known.version === translation.version)
    if (!base) return refuse(m.library.translationWithout(`${translation.questionnaire} ${translation.version}`))
    const { checkTranslation } = await import('../../../formats/read/translation.ts')
    const problems = checkTranslation(translation, base)
    if (problems.length > 0) return explain(name, problems)
    return addQuestionnaire({ ...base, translations: { ...base.translations, [translation.language]: translation } })
  }

  const addAssessment = async ({ assessment, questionnaire }: Pick<AssessmentFile, 'assessment' | 'questionnaire'>) => {
    const here = await loadAssessment(store, assessment.id)
    if (here.ok && sameJson(here.value.assessment, assessment)) {
      go(`/results/${assessment.id}`)
      return say(m.library.alreadyThere(assessment.subject))
    }
    const added = here.ok ? { ...assessment, id: crypto.randomUUID() } : assessment
    const outcome = await createAssessment(store, added, questionnaire, summarize(score(questionnaire, added)))
    if (!outcome.ok) return refuse(outcome.reason === 'different' ? m.library.differentVersion : m.library.notStored)
    await refreshShelf(store)
    go(`/results/${added.id}`)
    say(here.ok ? m.library.keptBoth(assessment.subject) : m.library.openedAssessment(assessment.subject))
  }

  const explain = async (name: string, problems: readonly LocatedProblem[]) => {
    const { sentence } = await loadProblemWords(words)
    const shown = problems.slice(0, SHOWN_PROBLEMS).map((problem) => sentence(problem))
    const rest = problems.length - shown.length
    refuse([m.library.openFailed(name), ...shown, ...(rest > 0 ? [m.library.moreProblems(rest)] : [])].join('\n'))
  }

  return async (file) => {
    const { readFile } = await import('../../../formats/read/index.ts')
    const reading = readFile(file.name, new Uint8Array(await file.arrayBuffer()))
    if (!reading.ok) return explain(file.name, reading.problems)
    if (reading.kind === 'questionnaire') return addQuestionnaire(reading.questionnaire)
    if (reading.kind === 'translation') return addTranslation(file.name, reading.translation)
    return addAssessment(reading)
  }
}
