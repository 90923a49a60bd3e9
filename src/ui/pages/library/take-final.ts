/** Taking in what says that it is final: nothing is accepted as sealed whose seal does not fit. */
import type { Assessment } from '../../../engine/assessment.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { score } from '../../../engine/score.ts'
import { checkSealed } from '../../../engine/verify.ts'
import type { Contents } from '../../../formats/read/index.ts'
import type { Words } from '../../../i18n/index.ts'
import { takeSealed } from '../../../storage/seals.ts'
import { fileDigests, sha256 } from '../../../storage/sha256.ts'
import type { Store } from '../../../storage/store.ts'
import { summarize } from '../../../storage/summary.ts'
import { createAssessment } from '../../../storage/whole-assessments.ts'
import { type Added, type Refused, refusal } from './taken.ts'

export type AssessmentContents = Extract<Contents, { kind: 'assessment' }>

/** Nothing was taken in; `accept` does it in the way that `label` says, when somebody chooses to. */
export type Asks = {
  readonly kind: 'asks'
  readonly text: string
  readonly label: string
  readonly accept: () => Promise<Added | Refused>
}

const summaryOf = (questionnaire: Questionnaire, assessment: Assessment) => summarize(score(questionnaire, assessment))

/** Whether it says that it is final or sealed. */
export const claimsToBeFinal = ({ status, seal }: Assessment): boolean => status === 'final' || seal !== undefined

async function takeIntact(store: Store, words: Words, contents: AssessmentContents): Promise<Added | Refused> {
  const { assessment, questionnaire, attachments } = contents
  const { seal } = words.m
  const summary = summaryOf(questionnaire, assessment)
  const otherId = crypto.randomUUID()
  const outcome = await takeSealed(store, assessment, questionnaire, summary, { attachments, otherId })
  if (!outcome.ok && outcome.reason === 'exists') return { kind: 'refused', text: seal.otherFinal(assessment.subject) }
  if (!outcome.ok) return refusal(words, outcome.reason)
  const say = outcome.value.moved ? seal.openedMoved : seal.openedIntact
  return { kind: 'taken', text: say(assessment.subject), goTo: `/results/${assessment.id}` }
}

/** Adds an assessment under an id that nothing here has. */
async function takeAs(
  store: Store,
  words: Words,
  assessment: Assessment,
  { questionnaire, attachments }: AssessmentContents,
  text: string,
): Promise<Added | Refused> {
  const summary = summaryOf(questionnaire, assessment)
  const outcome = await createAssessment(store, assessment, questionnaire, summary, attachments)
  if (!outcome.ok && outcome.reason === 'exists')
    return { kind: 'refused', text: words.m.seal.otherFinal(assessment.subject) }
  return outcome.ok ? { kind: 'taken', text, goTo: `/results/${assessment.id}` } : refusal(words, outcome.reason)
}

/** What is left of a final whose seal does not fit: a draft of its own, without it. */
function asDraft({ seal: _seal, ...rest }: Assessment): Assessment {
  return { ...rest, id: crypto.randomUUID(), status: 'draft' }
}

/** Takes in a final whose seal fits, or that never had one; asks where the seal does not fit. */
export async function takeFinal(
  store: Store,
  words: Words,
  name: string,
  contents: AssessmentContents,
): Promise<Added | Refused | Asks> {
  const { assessment, questionnaire, attachments } = contents
  const { seal } = words.m
  const checked = await checkSealed({ assessment, questionnaire, files: await fileDigests(attachments) }, sha256)
  if (checked.seal === 'none')
    return takeAs(store, words, assessment, contents, seal.openedUnsealed(assessment.subject))
  if (checked.seal === 'fits') return takeIntact(store, words, contents)
  const accept = () => takeAs(store, words, asDraft(assessment), contents, seal.openedAsDraft(assessment.subject))
  return { kind: 'asks', text: seal.brokenFile(name), label: seal.asDraft, accept }
}
