/** Every question of a document with its path, also where the outline would not look. */
import type { Path } from './problem.ts'
import type { Question, Questionnaire } from './questionnaire.ts'

export type Site = { readonly question: Question; readonly path: Path }

/** In document order. */
export function sitesOf(questionnaire: Questionnaire): readonly Site[] {
  return questionnaire.domains.flatMap((domain, at) => [
    ...listed(domain.questions, ['domains', at, 'questions']),
    ...(domain.sections ?? []).flatMap((section, n) =>
      listed(section.questions, ['domains', at, 'sections', n, 'questions']),
    ),
  ])
}

function listed(questions: readonly Question[] | undefined, path: Path): readonly Site[] {
  return (questions ?? []).map((question, at) => ({ question, path: [...path, at] }))
}
