import { useId, useMemo, useState } from 'react'
import { gaps } from '../../../../engine/gaps.ts'
import { entryOf } from '../../../../engine/outline.ts'
import type { Question } from '../../../../engine/questionnaire.ts'
import { Button } from '../../../controls/Button.tsx'
import { Field } from '../../../controls/Field.tsx'
import { useAllWords } from '../../../words.ts'
import type { ResultsView } from '../results-view.ts'
import { TrialQuestion } from './TrialQuestion.tsx'
import { found } from './trial.ts'
import type { Trial } from './use-trial.ts'
import styles from './WhatIf.module.css'

const FIRST = 6

type Props = { readonly view: ResultsView; readonly trial: Trial }

/** What can be tried: the gaps of the recorded answers, in an order that does not move, or whatever is searched for. */
export function TrialList({ view, trial }: Props) {
  const { m } = useAllWords()
  const { whatIf } = m.results
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const title = useId()
  const searching = search.trim() !== ''
  const offered = useOffered({ view, trial })
  const hits = found(view.spoken, trial.result, search)
  const questions = searching ? hits : all ? offered : offered.slice(0, Math.max(FIRST, trial.changes.size))
  const rest = searching ? 0 : offered.length - questions.length
  return (
    <section className={styles.list} aria-labelledby={title}>
      <Field label={whatIf.search} hint={whatIf.searchHint}>
        {(parts) => (
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} {...parts} />
        )}
      </Field>
      <h3 id={title} aria-live="polite">
        {searching ? (hits.length > 0 ? whatIf.found(hits.length) : whatIf.nothingFound) : whatIf.gaps}
      </h3>
      {!searching && offered.length === 0 && <p className="muted">{whatIf.noGaps}</p>}
      {questions.map((question) => (
        <TrialQuestion key={question.id} view={view} trial={trial} question={question} />
      ))}
      {rest > 0 && (
        <p>
          <Button onClick={() => setAll(true)}>{whatIf.showMore(rest)}</Button>
        </p>
      )}
    </section>
  )
}

/** Changed questions that are no gap stand first, then the gaps. */
function useOffered({ view, trial }: Props): readonly Question[] {
  const { spoken, assessment, result, target } = view
  const gapIds = useMemo(
    () => gaps(spoken, assessment, result, { target }).map(({ question }) => question),
    [spoken, assessment, result, target],
  )
  const beside = [...trial.changes.keys()].filter((id) => !gapIds.includes(id))
  return [...beside, ...gapIds].flatMap((id) => entryOf(spoken, id)?.question ?? [])
}
