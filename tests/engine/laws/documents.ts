/** The same questionnaire told differently: shuffled, weighed differently, with a question deleted. */

import { comparisonsIn } from '../../../src/engine/condition.ts'
import type { Domain, Question, Questionnaire, Section } from '../../../src/engine/questionnaire.ts'
import type { Random } from '../random.ts'

export function questionsOf(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.domains.flatMap((domain) => [
    ...(domain.questions ?? []),
    ...(domain.sections ?? []).flatMap(({ questions }) => questions),
  ])
}

/** The questionnaire with every list of questions mapped; a part that loses all its questions is dropped. */
export function withQuestions(
  questionnaire: Questionnaire,
  change: (questions: readonly Question[]) => readonly Question[],
): Questionnaire {
  const domains = questionnaire.domains.flatMap((domain): readonly Domain[] => {
    const questions = domain.questions && change(domain.questions)
    const sections = domain.sections
      ?.map((section): Section => ({ ...section, questions: change(section.questions) }))
      .filter((section) => section.questions.length > 0)
    if ((questions?.length ?? 0) + (sections?.length ?? 0) === 0) return []
    return [{ ...domain, ...(questions && { questions }), ...(sections && { sections }) }]
  })
  return { ...questionnaire, domains }
}

export function shuffled(questionnaire: Questionnaire, random: Random): Questionnaire {
  const mixed = withQuestions(questionnaire, (questions) => random.shuffle(questions))
  const domains = random.shuffle(mixed.domains).map((domain) => ({
    ...domain,
    ...(domain.sections && { sections: random.shuffle(domain.sections) }),
  }))
  const groups = questionnaire.groups && random.shuffle(questionnaire.groups)
  return { ...mixed, domains, ...(groups && { groups }) }
}

/** Every weight multiplied, each kind by its own constant. */
export function reweighed(questionnaire: Questionnaire, random: Random): Questionnaire {
  const factor = () => random.pick([0.1, 0.5, 2, 3, 7.5])
  const [question, section, domain, group] = [factor(), factor(), factor(), factor()]
  const heavier = <T extends { readonly weight?: number | undefined }>(one: T, by: number): T => ({
    ...one,
    weight: (one.weight ?? 1) * by,
  })
  const all = withQuestions(questionnaire, (questions) => questions.map((one) => heavier(one, question)))
  const domains = all.domains.map((one) => ({
    ...heavier(one, domain),
    ...(one.sections && { sections: one.sections.map((part) => heavier(part, section)) }),
  }))
  const groups = questionnaire.groups?.map((one) => heavier(one, group))
  return { ...all, domains, ...(groups && { groups }) }
}

/** Without one question and everything that named it; null when that leaves nothing. */
export function without(questionnaire: Questionnaire, id: string): Questionnaire | null {
  const left = withQuestions(questionnaire, (questions) => questions.filter((question) => question.id !== id))
  if (left.domains.length === 0) return null
  const kept = new Set(left.domains.map((domain) => domain.id))
  const groups = questionnaire.groups
    ?.map((group) => ({ ...group, domains: group.domains.filter((domain) => kept.has(domain)) }))
    .filter((group) => group.domains.length > 0)
  const nodes = new Set([...kept, ...(groups ?? []).map((group) => group.id)])
  const { scoring } = questionnaire
  const caps = scoring?.caps
    ?.filter((cap) => cap.domain === undefined || kept.has(cap.domain))
    .map((cap) =>
      typeof cap.questions === 'string' ? cap : { ...cap, questions: cap.questions.filter((one) => one !== id) },
    )
  const headline =
    scoring?.headline?.rule === 'minimum'
      ? { ...scoring.headline, over: scoring.headline.over.filter((node) => nodes.has(node)) }
      : scoring?.headline
  return {
    ...left,
    ...(groups && { groups }),
    ...(scoring && { scoring: { ...scoring, ...(caps && { caps }), ...(headline && { headline }) } }),
  }
}

/** The ids of questions that conditions read. */
export function gateIds(questionnaire: Questionnaire): ReadonlySet<string> {
  return new Set(
    questionsOf(questionnaire).flatMap(({ when }) =>
      when ? comparisonsIn(when).map(({ comparison }) => comparison.question) : [],
    ),
  )
}

/** A later version: some questions reworded, dropped, renamed, split, merged, and some scales with other steps. */
export function nextVersion(questionnaire: Questionnaire, random: Random): Questionnaire {
  const gates = gateIds(questionnaire)
  const named = new Set(
    questionnaire.scoring?.caps?.flatMap((cap) => (typeof cap.questions === 'string' ? [] : cap.questions)),
  )
  const free = (question: Question) => !gates.has(question.id) && !named.has(question.id)
  const later = withQuestions(questionnaire, (questions) => {
    const next: Question[] = []
    questions.forEach((question, at) => {
      const roll = random.next()
      const before = questions[at - 1]
      if (!free(question) || roll < 0.5) next.push(question)
      else if (roll < 0.6) next.push({ ...question, text: `${question.text}, said better` })
      else if (roll < 0.7) next.push({ ...question, id: `${question.id}-renamed`, replaces: [question.id] })
      else if (roll < 0.8)
        for (const half of ['a', 'b']) next.push({ ...question, id: `${question.id}-${half}`, replaces: [question.id] })
      else if (roll < 0.9 && before)
        next.push({ ...question, id: `${question.id}-merged`, replaces: [before.id, question.id] })
      else if (questions.length === 1) next.push({ ...question, weight: 5 })
    })
    return next.length > 0 ? next : questions
  })
  const scales = later.scales?.map((scale) => {
    const [first] = scale.steps
    if (!first || scale.steps.length < 3 || gates.size > 0 || !random.chance(0.3)) return scale
    const fewer = [first, ...scale.steps.slice(2)]
    return { ...scale, steps: random.chance(0.5) ? fewer : fewer.map((step, at) => ({ ...step, id: `new-${at}` })) }
  })
  return { ...later, version: '2.0.0', ...(scales && { scales }) }
}
