/** Made-up respondents, always the same ones: they show which levels and branches answers can reach. */
import type { Answer, Answers } from '../../src/engine/assessment.ts'
import { outline, stepsOf } from '../../src/engine/outline.ts'
import type { Question, Questionnaire } from '../../src/engine/questionnaire.ts'
import type { ScoringInput } from '../../src/engine/score.ts'

/** A repeatable source of numbers 0…1 (mulberry32). */
export function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const at = <T>(items: readonly T[], share: number): T | undefined =>
  items[Math.min(items.length - 1, Math.floor(share * items.length))]

/** An answer as good as `share` says: 0 the lowest, just under 1 the highest. */
export function answerAt(questionnaire: Questionnaire, question: Question, share: number): Answer {
  switch (question.type) {
    case 'single':
      return { state: 'answered', value: at(stepsOf(questionnaire, question), share)?.id ?? '', evidence: 'seen' }
    case 'multiple': {
      const plain = question.choices.filter((choice) => !choice.exclusive).toSorted((a, b) => a.points - b.points)
      return {
        state: 'answered',
        value: plain.slice(0, Math.max(1, Math.ceil(share * plain.length))).map(({ id }) => id),
      }
    }
    case 'number': {
      const ascending = question.bands.toSorted(([, a], [, b]) => a - b)
      return { state: 'answered', value: at(ascending, share)?.[0] ?? 0 }
    }
    case 'text':
      return { state: 'answered', value: 'recorded' }
  }
}

function factsOf(questionnaire: Questionnaire, random: () => number): Readonly<Record<string, string>> {
  const facts = questionnaire.classification?.facts ?? []
  return Object.fromEntries(facts.map((fact) => [fact.id, at(fact.options, random())?.id ?? '']))
}

/**
 * Respondents from the weakest to the strongest, each with some spread of its own and every tenth with one weak spot;
 * must-haves and core questions are sometimes all at the top, so that tiers and gates open.
 */
export function respondents(questionnaire: Questionnaire, count: number): readonly ScoringInput[] {
  const random = repeatable(7)
  const questions = outline(questionnaire).map(({ question }) => question)
  return Array.from({ length: count }, (_, number) => {
    const strength = number / Math.max(1, count - 1)
    const spread = number % 3 === 0 ? 0.02 : random() * 0.6
    const careful = random() < 0.5
    const openTiers = Math.floor(random() * 4)
    const shareOf = (question: Question) => {
      if (careful && (question.must || question.core)) return Math.max(strength, 0.5 + random() / 2)
      if (question.tier !== undefined && question.tier <= openTiers) return 0.5 + random() / 2
      return strength + (random() - 0.5) * spread
    }
    const clamp = (share: number) => Math.min(0.999, Math.max(0, share))
    const answers: Answers = Object.fromEntries(
      questions.map((question) => [question.id, answerAt(questionnaire, question, clamp(shareOf(question)))]),
    )
    return { answers, classification: factsOf(questionnaire, random) }
  })
}
