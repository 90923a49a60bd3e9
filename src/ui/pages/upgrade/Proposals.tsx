import type { Assessment } from '../../../engine/assessment.ts'
import { localize } from '../../../engine/localize.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { score } from '../../../engine/score.ts'
import { saveAnswers } from '../../../storage/assessments.ts'
import { summarize } from '../../../storage/summary.ts'
import { Button } from '../../controls/Button.tsx'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import { takeBack } from '../results/what-if/take-back.ts'
import { AnswerSaid } from './AnswerSaid.tsx'
import { acceptedAnswer, type OpenProposal } from './open-proposals.ts'
import styles from './UpgradePage.module.css'

type Props = {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly proposals: readonly OpenProposal[]
}

/** Suggestions that were left open when the version changed, one after the other to be accepted. */
export function Proposals({ assessment, questionnaire, proposals }: Props) {
  const { m, language } = useAllWords()
  const accept = useAccept(assessment, questionnaire)
  const spoken = localize(questionnaire, language)
  return (
    <section aria-labelledby="proposals" className={styles.section}>
      <h2 id="proposals">{m.upgrade.heading.proposed}</h2>
      <p className="muted small">{m.upgrade.means.proposed}</p>
      <ul className={styles.rows}>
        {proposals.map((proposal) => {
          const { from, question, answer } = proposal
          const text = entryOf(spoken, question)?.question.text ?? question
          return (
            <li key={`${from} ${question}`} className={styles.row}>
              <p className={styles.question}>
                <bdi>{text}</bdi>
              </p>
              <dl>
                <div>
                  <dt>{m.upgrade.suggested}</dt>
                  <dd>
                    <AnswerSaid questionnaire={spoken} id={question} answer={answer} />
                  </dd>
                </div>
              </dl>
              <div className={styles.actions}>
                <Button aria-label={`${m.upgrade.accept}: ${text}`} onClick={() => void accept(proposal)}>
                  {m.upgrade.accept}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useAccept(assessment: Assessment, questionnaire: Questionnaire) {
  const { m } = useAllWords()
  const store = useStorage()
  const refused = () => notify({ text: m.library.notStored, tone: 'problem' })
  return async (proposal: OpenProposal) => {
    const { id, answers: before } = assessment
    const answer = acceptedAnswer(proposal, before)
    const applied = new Map([[proposal.question, answer]])
    const after = { ...assessment, answers: { ...before, [proposal.question]: answer } }
    const stamp = { updatedAt: new Date().toISOString(), summary: summarize(score(questionnaire, after)) }
    const outcome = await saveAnswers(store, id, applied, stamp)
    if (!outcome.ok) return refused()
    await refreshShelf(store)
    const undo = async () => {
      const undone = await takeBack(store, id, { applied, before, now: new Date().toISOString() })
      await refreshShelf(store)
      if (undone.ok) notify({ text: m.upgrade.undone, tone: 'plain' })
      else refused()
    }
    const action = { label: m.shell.undo, run: () => void undo() }
    notify({ text: `${m.upgrade.accepted}: ${proposal.question}`, tone: 'plain', action })
  }
}
