import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { outline } from '../../../engine/outline.ts'
import { Button } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useSession, useSessionValue } from '../../session/session.ts'
import { useWords } from '../../words.ts'
import styles from './FindBar.module.css'
import { countPerFilter, FILTERS } from './finding.ts'
import { isHeldBack, standingsFor, useNavigator } from './navigator.ts'
import { usePlace, usePlaceStore } from './place.ts'

/** Long enough not to search for every letter, short enough not to be noticed. */
const PAUSE = 120

/** Search and filters over all domains. */
export function FindBar() {
  const { m } = useWords()
  const [open, setOpen] = useState(false)
  const filter = usePlace(({ finding }) => finding?.filter ?? null)
  return (
    <search className={`${styles.bar} no-print`}>
      <SearchField />
      <Button look="quiet" icon="filter" aria-expanded={open || filter !== null} onClick={() => setOpen(!open)}>
        {m.assess.filters}
      </Button>
      {(open || filter !== null) && <FilterList />}
    </search>
  )
}

function SearchField() {
  const { m } = useWords()
  const navigator = useNavigator()
  const place = usePlaceStore()
  const asked = usePlace(({ finding }) => finding?.text ?? '')
  const [text, setText] = useState(asked)
  const timer = useRef(0)
  useEffect(() => setText(asked), [asked])
  const ask = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    const filter = place.getState().finding?.filter ?? null
    timer.current = window.setTimeout(() => navigator.find({ text: next, filter }), PAUSE)
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      ask('')
    }
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    const { current } = place.getState()
    if (current !== null) navigator.toQuestion(current)
  }
  return (
    <div className={styles.field}>
      <Icon name="search" size={18} />
      <input
        id="assess-search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        dir="auto"
        autoComplete="off"
        aria-label={m.assess.search}
        placeholder={m.assess.search}
        value={text}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text && <Button look="quiet" icon="close" label={m.assess.clearSearch} onClick={() => ask('')} />}
    </div>
  )
}

/** How many questions each filter shows, following the answers a moment later. */
function useCounts() {
  const session = useSession()
  const result = useDeferredValue(useSessionValue((state) => state.result))
  const answers = useDeferredValue(useSessionValue((state) => state.assessment.answers))
  const state = { ...session.store.getState(), result }
  const shown = outline(state.questionnaire).filter(
    ({ question }) => !(question.when && isHeldBack(state, question.id)),
  )
  return countPerFilter(shown, standingsFor({ ...state, assessment: { ...state.assessment, answers } }))
}

function FilterList() {
  const { m, f } = useWords()
  const navigator = useNavigator()
  const wanted = usePlace(({ finding }) => finding)
  const counts = useCounts()
  const text = wanted?.text ?? ''
  return (
    <ul className={styles.filters} aria-label={m.assess.filters}>
      {FILTERS.map((filter) => {
        const chosen = wanted?.filter === filter
        return (
          <li key={filter}>
            <button
              type="button"
              aria-pressed={chosen}
              disabled={counts[filter] === 0 && !chosen}
              onClick={() => navigator.find({ text, filter: chosen ? null : filter })}
            >
              <span>{m.assess.filter[filter]}</span>
              <span className="numeric">{f.number(counts[filter])}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
