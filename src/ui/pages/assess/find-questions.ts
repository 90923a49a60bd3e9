/** Search and filters over an open assessment. */
import { belowTarget } from '../../../engine/gaps.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import type { SessionState } from '../../session/session.ts'
import { countPerFilter, type Filter, found, type Standings, type Wanted } from './finding.ts'
import { isHeldBack, isOpenAnswer } from './navigator.ts'
import { asked } from './walk.ts'

type State = Pick<SessionState, 'assessment' | 'questionnaire' | 'result' | 'standing'>

function standingsFor({ assessment, questionnaire, result }: State): Standings {
  const { answers, target } = assessment
  return {
    answers,
    belowTarget: belowTarget(questionnaire, assessment, result, { target }),
    isOpen: (id) => isOpenAnswer(answers[id]),
  }
}

/** The ids of the questions that are wanted, in order, in the words of `questionnaire`. */
export function findQuestions(questionnaire: Questionnaire, state: State, wanted: Wanted): readonly string[] {
  const entries = asked(questionnaire, 'all', (id) => isHeldBack(state, id))
  return found(entries, wanted, standingsFor(state)).map(({ question }) => question.id)
}

/** How many questions each filter would show now. */
export function countQuestions(state: State): Readonly<Record<Filter, number>> {
  const entries = asked(state.questionnaire, 'all', (id) => isHeldBack(state, id))
  return countPerFilter(entries, standingsFor(state))
}
