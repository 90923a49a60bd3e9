/** Scoring that follows single edits: recomputes only what an answer can move (law 8: equal to a full rescore). */
import { assemble, scoreDomain } from './assembly.ts'
import type { Answer } from './assessment.ts'
import { capReadings } from './caps.ts'
import { categoryOf, scopesOf } from './category.ts'
import { planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Standing } from './questions/question-type.ts'
import type { QuestionResult, Result } from './result.ts'
import { questionResults, type ScoringInput } from './score.ts'
import { restand, standingsOf } from './standing.ts'

export type Scorer = {
  /** The result of the answers as they are now; the same object until an edit moves something. */
  readonly result: () => Result
  /** How one question stands now; undefined for an id that is not asked. Costs nothing, unlike the result's record of all. */
  readonly standing: (id: string) => Standing | undefined
  /** Sets or (undefined) clears one answer and returns the new result; earlier results stay as they were. */
  readonly set: (id: string, answer: Answer | undefined) => Result
}

/** An incremental scorer over a copy of the answers; its results equal `score` of the same answers. */
export function createScorer(questionnaire: Questionnaire, input: ScoringInput): Scorer {
  const plan = planOf(questionnaire)
  const category = categoryOf(questionnaire.classification, input.classification)
  const scopes = scopesOf(plan, category)
  const answers: Record<string, Answer> = { ...input.answers }
  const standings = standingsOf(plan, answers)
  const domains = plan.domains.map((domain) => scoreDomain(plan, domain, standings, scopes))
  let readings = capReadings(plan, standings)
  const capped = new Set(plan.caps.flatMap(({ questions }) => questions.map(({ position }) => position)))
  const parts = plan.domains.map(({ from, to }) => standings.slice(from, to))

  const made = (): Result => {
    const then = parts.slice()
    let questions: Readonly<Record<string, QuestionResult>> | undefined
    const { questionnaire: of, engine, overall, headline, groups, domains: nodes, sections, caps } = assembled()
    return {
      questionnaire: of,
      engine,
      overall,
      headline,
      groups,
      domains: nodes,
      sections,
      // A record of every question costs more than the whole edit; most readers of a live score never look.
      get questions() {
        questions ??= questionResults(plan, then.flat(), scopes)
        return questions
      },
      caps,
      category,
    }
  }
  const assembled = () => assemble(plan, readings, category, domains)

  let current = made()
  const set = (id: string, answer: Answer | undefined): Result => {
    if (answer === undefined) delete answers[id]
    else answers[id] = answer
    const position = plan.positions.get(id)
    const changed = position === undefined ? [] : restand(plan, answers, standings, position)
    if (changed.length === 0) return current
    for (const at of new Set(changed.map((one) => plan.questions[one]?.domain ?? 0))) {
      const domain = plan.domains[at]
      if (!domain) continue
      domains[at] = scoreDomain(plan, domain, standings, scopes)
      parts[at] = standings.slice(domain.from, domain.to)
    }
    if (changed.some((at) => capped.has(at))) readings = capReadings(plan, standings)
    current = made()
    return current
  }
  const standing = (id: string) => standings[plan.positions.get(id) ?? -1]
  return { result: () => current, standing, set }
}
