/** The peer: SurveyJS as its documentation sets it up, with the same cheap score beside it. `mode` is in the address. */
import 'survey-core/survey-core.css'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import { type Kept, keep, load } from './kept.ts'
import { runningScore } from './running-score.ts'
import { surveyOf } from './survey-of.ts'

const MODES = {
  paged: { questionsOnPageMode: 'standard' },
  single: { questionsOnPageMode: 'questionPerPage' },
  lazy: { questionsOnPageMode: 'singlePage', lazyRenderEnabled: true },
} as const

function start(kept: Kept, mode: keyof typeof MODES): void {
  const model = new Model({ ...surveyOf(kept.questionnaire), ...MODES[mode] })
  model.data = Object.fromEntries(
    Object.entries(kept.answers).flatMap(([id, answer]) => ('value' in answer ? [[id, answer.value]] : [])),
  )
  const score = runningScore(kept)
  const shown = document.getElementById('score')
  model.onValueChanged.add((_survey: Model, { name, value }: { name: string; value: string }) => {
    const at = score.set(name, value)
    if (shown) shown.textContent = `${score.all()} ${score.domain(at)}`
  })
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Survey model={model} />)
}

const asked = new URLSearchParams(location.search)
const mode = asked.get('mode')
Object.assign(window, { keep })
const kept = await load(asked.get('name') ?? '')
if (kept) start(kept, mode === 'single' || mode === 'lazy' ? mode : 'paged')
