import type { Answers } from '../../src/engine/assessment.ts'
import { outline, stepsOf } from '../../src/engine/outline.ts'
import type { Question, Questionnaire, Target } from '../../src/engine/questionnaire.ts'
import { score } from '../../src/engine/score.ts'

function asked({ questions }: Target, question: Question): number | undefined {
  const flagged = [
    ...(question.must && questions?.must !== undefined ? [questions.must] : []),
    ...(question.core && questions?.core !== undefined ? [questions.core] : []),
  ]
  return questions?.of?.[question.id] ?? (flagged.length > 0 ? Math.max(...flagged) : questions?.each)
}

/** What a target asks for that answering every question at its best cannot give; none means it can be met. */
export function meetsTarget(questionnaire: Questionnaire, target: Target): readonly string[] {
  const entries = outline(questionnaire)
  const best: Answers = Object.fromEntries(
    entries.map(({ question }) => [
      question.id,
      { state: 'answered', value: stepsOf(questionnaire, question).at(-1)?.id ?? '' } as const,
    ]),
  )
  const result = score(questionnaire, { answers: best })
  const levels = questionnaire.scoring?.levels?.steps ?? []
  const stepOf = (id: string | undefined) => levels.findIndex((step) => step.id === id)
  const high = entries.flatMap(({ question }) => {
    const value = asked(target, question)
    const most = stepsOf(questionnaire, question).at(-1)?.value ?? 0
    return value !== undefined && value > most
      ? [`${target.id} asks ${value} of ${question.id}, which ends at ${most}.`]
      : []
  })
  const overall = (target.index ?? 0) > (result.overall.index ?? 0) ? [`${target.id} asks for too high an index.`] : []
  const headline =
    stepOf(target.headline) > (result.headline?.step ?? -1) ? [`${target.id} asks for too high a result.`] : []
  const domains = questionnaire.domains.flatMap(({ id }) => {
    const wanted = { ...target.eachDomain, ...target.domains?.[id] }
    const node = result.domains[id]
    const short = (wanted.index ?? 0) > (node?.index ?? 0) || stepOf(wanted.level) > (node?.level?.step ?? -1)
    return short ? [`${target.id} asks too much of domain ${id}.`] : []
  })
  return [...high, ...overall, ...headline, ...domains]
}
