import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Button } from '../../controls/Button.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { useWords } from '../../words.ts'
import styles from './FindBar.module.css'
import { useNavigator } from './navigator.ts'
import { usePlace, usePlaceStore } from './place.ts'

const FilterList = lazy(() => import('./FilterList.tsx').then((module) => ({ default: module.FilterList })))

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
      {(open || filter !== null) && (
        <Suspense>
          <FilterList />
        </Suspense>
      )}
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
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => setText(asked), [asked])
  const ask = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    const filter = place.getState().finding?.filter ?? null
    timer.current = window.setTimeout(() => navigator.find({ text: next, filter }), PAUSE)
  }
  /** Enter does not wait for the pause, Escape looks for nothing any more; both go to a question. */
  const go = (next: string) => {
    clearTimeout(timer.current)
    setText(next)
    const { current, finding } = place.getState()
    if (next !== (finding?.text ?? '')) navigator.find({ text: next, filter: finding?.filter ?? null }, true)
    else if (current !== null) navigator.toQuestion(current)
  }
  const onKeyDown = (event: React.KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || !['Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    go(event.key === 'Enter' ? text : '')
  }
  const clear = () => {
    ask('')
    field.current?.focus()
  }
  return (
    <div className={styles.field}>
      <Icon name="search" size={18} />
      <input
        ref={field}
        id="assess-search"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        dir={text ? 'auto' : undefined}
        autoComplete="off"
        aria-label={m.assess.search}
        placeholder={m.assess.search}
        value={text}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {text && <Button look="quiet" icon="close" label={m.assess.clearSearch} onClick={clear} />}
    </div>
  )
}
