/** Search and filters over an open assessment. */
import { effectiveTarget } from '../../../engine/effective-target.ts'
import { belowTarget } from '../../../engine/gaps.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { Goal } from '../../../engine/roadmap.ts'
import type { SessionState } from '../../session/session.ts'
import { countPerFilter, type Filter, found, type Standings, type Wanted } from './finding.ts'
import { isHeldBack, isOpenAnswer } from './navigator.ts'
import { asked } from './walk.ts'

type State = Pick<SessionState, 'assessment' | 'questionnaire' | 'result' | 'standing'>

function standingsFor({ assessment, questionnaire, result }: State, goals: readonly Goal[]): Standings {
  const { answers } = assessment
  const target = effectiveTarget(questionnaire, assessment, goals, () => '')
  return {
    answers,
    belowTarget: belowTarget(questionnaire, assessment, result, { target }),
    isOpen: (id) => isOpenAnswer(answers[id]),
  }
}

/** The ids of the questions that are wanted, in order, in the words of `questionnaire`; `goals` are the subject's. */
export function findQuestions(
  questionnaire: Questionnaire,
  state: State,
  wanted: Wanted,
  goals: readonly Goal[],
): readonly string[] {
  const entries = asked(questionnaire, 'all', (id) => isHeldBack(state, id))
  return found(entries, wanted, standingsFor(state, goals)).map(({ question }) => question.id)
}

/** How many questions each filter would show now. */
export function countQuestions(state: State, goals: readonly Goal[]): Readonly<Record<Filter, number>> {
  const entries = asked(state.questionnaire, 'all', (id) => isHeldBack(state, id))
  return countPerFilter(entries, standingsFor(state, goals))
}
