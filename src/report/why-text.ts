/** Why a number moved, in one sentence (scoring.md, section 6). */
import type { NodeComparison, Parts } from '../engine/compare.ts'
import type { MovedQuestions } from '../engine/moved-questions.ts'
import type { Words } from '../i18n/index.ts'

/** A difference that would be written as 0.0 points is none. */
const LEAST = 0.0005 - 1e-11

const shows = (amount: number) => Math.abs(amount) >= LEAST

/** A signed number of points that keeps its sign at its side in any sentence. */
const signed = (amount: number, { f }: Words): string => f.isolateLtr(f.points(amount))

/** "+6.2 points: +7.9 from 11 better answers, −1.7 from 2 worse ones."; null where there is no difference to tell of. */
export function whyText(node: NodeComparison, moved: MovedQuestions, words: Words): string | null {
  const { delta, parts } = node
  if (delta === null || parts === null) return null
  const { why } = words.m.compare
  const reasons = whyReasons(node, moved, words)
  if (!shows(delta) && reasons.length === 0) return why.same
  return why.sentence(signed(shows(delta) ? delta : 0, words), reasons)
}

/** What the change is made of, the answers first: a signed amount and its cause each; what rounds to nothing is left out. */
export function whyReasons(node: NodeComparison, moved: MovedQuestions, words: Words): readonly string[] {
  return node.parts ? [...answersText(node, words), ...otherTexts(node.parts, moved, words)] : []
}

function answersText({ because }: NodeComparison, words: Words): readonly string[] {
  const { why } = words.m.compare
  const better = because.filter(({ amount }) => amount > 0)
  const worse = because.filter(({ amount }) => amount < 0)
  const sum = (some: typeof because) => some.reduce((total, { amount }) => total + amount, 0)
  const [up, down] = [sum(better), sum(worse)]
  const say = shows(up) ? why.worseOnes : why.worse
  return [
    ...(shows(up) ? [why.better(signed(up, words), better.length)] : []),
    ...(shows(down) ? [say(signed(down, words), worse.length)] : []),
  ]
}

function otherTexts(
  { ruler, applicability, completeness }: Parts,
  moved: MovedQuestions,
  words: Words,
): readonly string[] {
  const { why } = words.m.compare
  const applies = moved.applicability.length
  const applicabilityText = (amount: string) => (applies > 0 ? why.applicability(amount, applies) : why.scope(amount))
  return [
    ...(shows(completeness) ? [completenessText(signed(completeness, words), moved, words)] : []),
    ...(shows(applicability) ? [applicabilityText(signed(applicability, words))] : []),
    ...(shows(ruler) ? [why.ruler(signed(ruler, words))] : []),
  ]
}

function completenessText(amount: string, { answered, cleared }: MovedQuestions, { m }: Words): string {
  const { why } = m.compare
  if (cleared.length === 0) return why.answered(amount, answered.length)
  if (answered.length === 0) return why.cleared(amount, cleared.length)
  return why.answeredAndCleared(amount, answered.length, cleared.length)
}
