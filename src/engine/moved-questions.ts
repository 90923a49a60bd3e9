/** Which questions stand behind the parts of a comparison that are not due to changed answers. */
import type { Comparison } from './compare.ts'
import { outline } from './outline.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { QuestionResult } from './result.ts'
import type { IndexNode } from './shares.ts'

export type MovedQuestions = {
  /** came to apply or ceased to */
  readonly applicability: readonly string[]
  /** answered now: open before, or not applying yet */
  readonly answered: readonly string[]
  /** open now, answered before */
  readonly cleared: readonly string[]
}

/** The ids under a node in questionnaire order, by the same steps as the parts; `later` is the later questionnaire. */
export function movedQuestions(
  { bridged, after }: Pick<Comparison, 'bridged' | 'after'>,
  later: Questionnaire,
  node: IndexNode,
): MovedQuestions {
  const ids = questionsUnder(later, node)
  const pick = (holds: (before: QuestionResult, after: QuestionResult) => boolean) =>
    ids.filter((id) => {
      const [one, two] = [bridged.questions[id], after.questions[id]]
      return one !== undefined && two !== undefined && !two.recordedOnly && holds(one, two)
    })
  return {
    applicability: pick((one, two) => applies(one) !== applies(two)),
    answered: pick((one, two) => applies(two) && !isGiven(one) && isGiven(two)),
    cleared: pick((one, two) => applies(one) && applies(two) && isGiven(one) && !isGiven(two)),
  }
}

/** The ids of the questions under a node, in questionnaire order; none where the node is unknown. */
export function questionsUnder(questionnaire: Questionnaire, node: IndexNode): readonly string[] {
  const members =
    node.kind === 'group' ? (questionnaire.groups?.find((group) => group.id === node.id)?.domains ?? []) : []
  return outline(questionnaire).flatMap(({ question, domain, section }) => {
    const inside =
      node.kind === 'overall' ||
      (node.kind === 'group' && members.includes(domain.id)) ||
      (node.kind === 'domain' && domain.id === node.id) ||
      (node.kind === 'section' && section?.id === node.id)
    return inside ? [question.id] : []
  })
}

const applies = ({ state, outOfScope }: QuestionResult) =>
  !outOfScope && state !== 'not-applicable' && state !== 'hidden'

/** By its state alone: an answer that comes into scope was given before. */
const isGiven = ({ state }: QuestionResult) => state === 'answered' || state === 'not-sure'
