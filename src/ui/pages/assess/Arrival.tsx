import { useLayoutEffect } from 'react'
import { questionElement } from '../../questions/question-element.ts'
import { usePlace } from './place.ts'

/** The header and the strip under it cover this much. */
const COVERED = 160

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether the focus is to go to the question, or to the title where there is none. */
function takesFocus(wanted: boolean | 'kept', card: Element | null): boolean {
  const active = document.activeElement
  if (wanted !== 'kept') return wanted
  if (!active || active === document.body) return true
  return active.closest('[data-question]') !== null && !card?.contains(active)
}

/** Brings what was gone to into view and under the focus, once the page shows it; tells screen readers what changed. */
export function Arrival() {
  const arrival = usePlace((place) => place.arrival)
  const said = usePlace((place) => place.said)
  useLayoutEffect(() => {
    if (!arrival) return
    const card = questionElement(arrival.question)
    if (!card) {
      scrollTo({ top: 0 })
      if (takesFocus(arrival.focus, null)) document.getElementById('domain-title')?.focus({ preventScroll: true })
      return
    }
    if (takesFocus(arrival.focus, card)) card.querySelector('fieldset')?.focus({ preventScroll: true })
    const fits = card.offsetHeight < innerHeight - COVERED
    card.scrollIntoView({
      block: fits ? 'center' : 'start',
      behavior: arrival.smooth && !calm() ? 'smooth' : 'instant',
    })
  }, [arrival])
  return (
    <p className="visually-hidden" aria-live="polite">
      {said}
    </p>
  )
}
