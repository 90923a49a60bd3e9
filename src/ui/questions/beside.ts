import type { Answer } from '../../engine/assessment.ts'

/** What may stand beside an answer; undefined, empty texts and empty lists stand for nothing. */
export type Beside = {
  readonly [K in
    | 'note'
    | 'evidence'
    | 'links'
    | 'files'
    | 'target'
    | 'owner'
    | 'due'
    | 'flagged'
    | 'confidence'
    | 'carried']?: Answer[K] | undefined
}

/** What stands beside, without what says nothing. */
function kept(beside: Beside) {
  const { note, evidence, links, files, target, owner, due, flagged, confidence, carried } = beside
  return {
    ...(note ? { note } : {}),
    ...(evidence ? { evidence } : {}),
    ...(links?.length ? { links } : {}),
    ...(files?.length ? { files } : {}),
    ...(target === undefined ? {} : { target }),
    ...(owner ? { owner } : {}),
    ...(due ? { due } : {}),
    ...(flagged ? { flagged } : {}),
    ...(confidence ? { confidence } : {}),
    ...(carried ? { carried } : {}),
  }
}

/** The state and value of one answer with what stands beside another; undefined when nothing at all is left. */
export function withBeside(answer: Answer | undefined, beside: Beside | undefined): Answer | undefined {
  const rest = kept(beside ?? {})
  switch (answer?.state) {
    case 'answered':
      return { ...rest, state: 'answered', value: answer.value }
    case 'not-applicable':
      return { ...rest, state: 'not-applicable', reason: answer.reason }
    case 'not-sure':
      return { ...rest, state: 'not-sure' }
    default:
      return Object.keys(rest).length > 0 ? { ...rest, state: 'unanswered' } : undefined
  }
}
