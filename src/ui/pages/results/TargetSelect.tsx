import { useId } from 'react'
import { categoryTarget } from '../../../engine/chosen-target.ts'
import { updateAssessment } from '../../../storage/assessments.ts'
import { summarize } from '../../../storage/summary.ts'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import styles from './ResultsPage.module.css'
import type { ResultsView } from './results-view.ts'

/** Chooses what the assessment is held against; kept with it. The category's own target comes with no choice at all. */
export function TargetSelect({ view }: { readonly view: ResultsView }) {
  const { m } = useAllWords()
  const id = useId()
  const choose = useChoose(view)
  const { targets = [] } = view.spoken
  const byCategory = categoryTarget(view.spoken, view.result.category)
  const { target: words } = m.results
  if (targets.length === 0) return null
  return (
    <div className={styles.target}>
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        disabled={view.assessment.status === 'final'}
        value={view.assessment.target ?? ''}
        aria-describedby={view.target?.description ? `${id}-about` : undefined}
        onChange={(event) => void choose(event.target.value)}
      >
        <option value="">{byCategory ? words.byCategory(byCategory.title) : words.none}</option>
        {targets.map((target) => (
          <option key={target.id} value={target.id}>
            {target.title}
          </option>
        ))}
      </select>
      {view.target?.description && (
        <p id={`${id}-about`} className="muted small">
          {view.target.description}
        </p>
      )}
    </div>
  )
}

function useChoose({ assessment, result }: ResultsView) {
  const { m } = useAllWords()
  const store = useStorage()
  return async (chosen: string) => {
    const stamp = { updatedAt: new Date().toISOString(), summary: summarize(result) }
    const outcome = await updateAssessment(store, assessment.id, { target: chosen === '' ? null : chosen, ...stamp })
    await refreshShelf(store)
    if (!outcome.ok) notify({ text: m.results.target.notSaved, tone: 'problem' })
  }
}
