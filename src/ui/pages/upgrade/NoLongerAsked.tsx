import { useEffect, useMemo, useState } from 'react'
import type { Answer, Assessment } from '../../../engine/assessment.ts'
import { localize } from '../../../engine/localize.ts'
import { entryOf } from '../../../engine/outline.ts'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { listVersions } from '../../../storage/questionnaire-versions.ts'
import { useAllWords } from '../../words.ts'
import { useStorage } from '../../workspace.ts'
import { AnswerSaid } from './AnswerSaid.tsx'
import { askedUnder } from './asked-under.ts'
import { openProposals } from './open-proposals.ts'
import { Proposals } from './Proposals.tsx'
import styles from './UpgradePage.module.css'

type Props = { readonly assessment: Assessment; readonly questionnaire: Questionnaire }

/** Answers that an earlier version left behind: kept, readable, and not scored, those that still fit an open question to be accepted. */
export function NoLongerAsked({ assessment, questionnaire }: Props) {
  const { m } = useAllWords()
  const left = Object.entries(assessment.answers).filter(([id]) => !entryOf(questionnaire, id))
  const versions = useVersions(questionnaire.id, left.length > 0)
  const open = useMemo(
    () => (assessment.status === 'draft' ? openProposals(versions, questionnaire, assessment.answers) : []),
    [assessment, versions, questionnaire],
  )
  if (left.length === 0) return null
  return (
    <>
      {open.length > 0 && <Proposals assessment={assessment} questionnaire={questionnaire} proposals={open} />}
      <details className={styles.section}>
        <summary>{m.upgrade.archive(left.length)}</summary>
        <p className="muted small">{m.upgrade.means.archived}</p>
        <ul className={styles.rows}>
          {left.map(([id, answer]) => (
            <Left key={id} id={id} answer={answer} versions={versions} />
          ))}
        </ul>
      </details>
    </>
  )
}

function useVersions(id: string, wanted: boolean): readonly Questionnaire[] {
  const store = useStorage()
  const [versions, setVersions] = useState<readonly Questionnaire[]>([])
  useEffect(() => {
    let still = wanted
    if (wanted) void listVersions(store, id).then((found) => still && found.ok && setVersions(found.value))
    return () => {
      still = false
    }
  }, [store, id, wanted])
  return versions
}

type LeftProps = { readonly id: string; readonly answer: Answer; readonly versions: readonly Questionnaire[] }

function Left({ id, answer, versions }: LeftProps) {
  const { language } = useAllWords()
  const asked = askedUnder(versions, id)
  const spoken = asked && localize(asked.questionnaire, language)
  return (
    <li className={styles.row}>
      <p className={styles.question}>
        <bdi>{(asked && spoken && entryOf(spoken, asked.id)?.question.text) ?? id}</bdi>
      </p>
      <AnswerSaid questionnaire={spoken} id={asked?.id ?? id} answer={answer} />
    </li>
  )
}
