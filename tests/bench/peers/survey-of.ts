import { partsOf } from '../../../src/engine/outline.ts'
import type { Condition, Question, Questionnaire } from '../../../src/engine/questionnaire.ts'

/** A condition in SurveyJS's own language; only what the generated questionnaires use. */
function expression(condition: Condition, steps: readonly { readonly id: string; readonly value: number }[]): string {
  if (!('question' in condition)) throw new Error('The generated questionnaires compare single answers only.')
  const { question, value } = condition
  const enough = steps.filter((step) => step.value >= Number(value)).map(({ id }) => `'${id}'`)
  return `{${question}} anyof [${enough.join(', ')}]`
}

/** The same questionnaire for SurveyJS: a page per domain, a panel per section, a group of radios per question. */
export function surveyOf(questionnaire: Questionnaire) {
  const steps = questionnaire.scales?.[0]?.steps ?? []
  const choices = steps.map(({ id, label, description }) => ({ value: id, text: `${label} — ${description ?? ''}` }))
  const element = ({ id, text, when }: Question) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    choices,
    ...(when && { visibleIf: expression(when, steps) }),
  })
  return {
    title: questionnaire.title,
    pages: questionnaire.domains.map((domain) => ({
      name: domain.id,
      title: domain.title,
      description: domain.description,
      elements: partsOf(domain).map(({ section, questions }) => ({
        type: 'panel',
        name: section?.id ?? `${domain.id}-own`,
        title: section?.title ?? '',
        elements: questions.map(element),
      })),
    })),
  }
}
