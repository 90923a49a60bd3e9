/** The features of the format and the states of answers, so that a test can say which of them its cases met. */
import type { Condition, Questionnaire } from '../../../src/engine/questionnaire.ts'
import type { Result } from '../../../src/engine/result.ts'
import type { ScoringInput } from '../../../src/engine/score.ts'

export const FEATURES = [
  'single',
  'multiple',
  'number',
  'text',
  'date',
  'exclusive chosen',
  'attainable given',
  'bands rising',
  'bands falling',
  'own scores',
  'negative values',
  'in-place mark',
  'evidence missing',
  'evidence given',
  'answered',
  'not-sure',
  'unanswered',
  'not-applicable',
  'not applicable without reason',
  'not applicable forbidden',
  'hidden',
  'undecided',
  'unfit value',
  'is',
  'isNot',
  'atLeast',
  'atMost',
  'includes',
  'all',
  'any',
  'not',
  'gate not applicable',
  'sections pooled',
  'sections mean',
  'section null',
  'domain null',
  'overall null',
  'group mean',
  'group minimum',
  'group null',
  'rollup domains',
  'rollup questions',
  'rollup groups',
  'gate',
  'tier',
  'profile',
  'bands',
  'no levels',
  'share given',
  'headline minimum',
  'headline bands',
  'headline above weakest',
  'headline null',
  'headline capped',
  'cap must',
  'cap core',
  'cap listed',
  'cap on domain',
  'cap acting',
  'several caps acting',
  'level provisional',
  'level final',
  'level bounds apart',
  'category known',
  'category unknown',
  'out of scope',
  'scope open',
  'question weight',
  'domain weight',
  'section weight',
  'group weight',
] as const
export type Feature = (typeof FEATURES)[number]

/** Every feature this case meets. */
export function featuresOf(questionnaire: Questionnaire, input: ScoringInput, result: Result): ReadonlySet<Feature> {
  const met = new Set<Feature>()
  const when = (feature: Feature, is: boolean | undefined) => void (is && met.add(feature))
  ofQuestions(questionnaire, input, result, when)
  ofNodes(questionnaire, result, when)
  ofScoring(questionnaire, result, when)
  return met
}

type When = (feature: Feature, is: boolean | undefined) => void

function ofQuestions(questionnaire: Questionnaire, input: ScoringInput, result: Result, when: When): void {
  for (const question of allQuestions(questionnaire)) {
    const answer = input.answers[question.id]
    const own = result.questions[question.id]
    if (own) when(own.state, true)
    when(question.type, true)
    when('question weight', question.weight !== undefined)
    when('evidence missing', own?.evidenceMissing)
    when('out of scope', own?.outOfScope)
    when('scope open', own?.scopeOpen)
    when('unfit value', answer?.state === 'answered' && own?.state === 'unanswered')
    const blank = answer?.state === 'not-applicable' && answer.reason.trim() === ''
    when('not applicable without reason', blank)
    when('not applicable forbidden', answer?.state === 'not-applicable' && question.notApplicable === false)
    if (question.when) ofCondition(question.when, result, when)
    if (question.type === 'text') when('date', question.input === 'date')
    if (question.type === 'single') {
      when(
        'evidence given',
        question.evidenceFrom !== undefined && (answer?.evidence ?? '') !== '' && own?.evidenceMissing === false,
      )
    }
    if (question.type === 'number') {
      const rises = (question.bands.at(-1)?.[1] ?? 0) >= (question.bands[0]?.[1] ?? 0)
      when(rises ? 'bands rising' : 'bands falling', own?.state === 'answered')
    }
    if (question.type === 'multiple') {
      when('attainable given', question.attainable !== undefined)
      const chosen = answer?.state === 'answered' && Array.isArray(answer.value) ? answer.value : []
      when(
        'exclusive chosen',
        question.choices.some((choice) => choice.exclusive && chosen.includes(choice.id)),
      )
    }
  }
}

function allQuestions(questionnaire: Questionnaire) {
  return questionnaire.domains.flatMap((domain) => [
    ...(domain.questions ?? []),
    ...(domain.sections ?? []).flatMap((section) => section.questions),
  ])
}

function ofCondition(condition: Condition, result: Result, when: When): void {
  if ('question' in condition) {
    when(condition.op, true)
    when('gate not applicable', result.questions[condition.question]?.state === 'not-applicable')
    return
  }
  if ('not' in condition) {
    when('not', true)
    ofCondition(condition.not, result, when)
    return
  }
  when('all' in condition ? 'all' : 'any', true)
  for (const part of 'all' in condition ? condition.all : condition.any) ofCondition(part, result, when)
}

function ofNodes(questionnaire: Questionnaire, result: Result, when: When): void {
  const isNull = (nodes: Result['domains']) => Object.values(nodes).some((node) => node.index === null)
  when('section null', isNull(result.sections))
  when('domain null', isNull(result.domains))
  when('group null', isNull(result.groups))
  when('overall null', result.overall.index === null)
  for (const domain of questionnaire.domains) {
    when('domain weight', domain.weight !== undefined)
    when(
      'section weight',
      domain.sections?.some((section) => section.weight !== undefined),
    )
    when(domain.rollup === 'sections' ? 'sections mean' : 'sections pooled', domain.sections !== undefined)
  }
  for (const group of questionnaire.groups ?? []) {
    when(group.rollup === 'minimum' ? 'group minimum' : 'group mean', true)
    when('group weight', group.weight !== undefined)
  }
  for (const scale of questionnaire.scales ?? []) {
    when(
      'own scores',
      scale.steps.some((step) => step.score !== undefined),
    )
    when(
      'negative values',
      scale.steps.some((step) => step.value < 0),
    )
    when('in-place mark', scale.inPlace !== undefined)
  }
  for (const { level } of Object.values(result.domains)) {
    when('level provisional', level?.provisional)
    when('level final', level?.provisional === false)
    when('level bounds apart', level !== null && level.lower !== level.upper)
  }
}

function ofScoring(questionnaire: Questionnaire, result: Result, when: When): void {
  const { levels, headline, caps = [], rollup = 'domains' } = questionnaire.scoring ?? {}
  when(`rollup ${rollup}`, true)
  when(levels?.model ?? 'no levels', true)
  when('share given', levels?.share !== undefined)
  when(headline?.rule === 'minimum' ? 'headline minimum' : 'headline bands', headline !== undefined)
  when('headline above weakest', headline?.rule === 'bands' && headline.atMostAboveWeakest !== undefined)
  when('headline null', result.headline?.step === null)
  when('headline capped', result.headline !== null && result.headline.step !== result.headline.uncapped)
  for (const cap of caps) {
    when(cap.questions === 'must' ? 'cap must' : cap.questions === 'core' ? 'cap core' : 'cap listed', true)
    when('cap on domain', cap.domain !== undefined)
  }
  when('cap acting', result.caps.length > 0)
  when('several caps acting', result.caps.length > 1)
  when('category known', result.category !== null)
  when('category unknown', questionnaire.classification !== undefined && result.category === null)
}
