import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Questionnaire } from '../../../engine/questionnaire.ts'
import { useNavigator } from './navigator.ts'
import { usePlace } from './place.ts'

const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })))
const ShortcutsDialog = lazy(() =>
  import('./ShortcutsDialog.tsx').then((module) => ({ default: module.ShortcutsDialog })),
)

/** What lies over the page when asked for; the focus goes back to where it was. */
export function Overlays({ questionnaire }: { questionnaire: Questionnaire }) {
  const navigator = useNavigator()
  const dialog = usePlace((place) => place.dialog)
  const before = useRef<Element | null>(null)
  useEffect(() => {
    if (dialog === null) return
    before.current = document.activeElement
    return () => {
      if (document.activeElement === document.body && before.current instanceof HTMLElement) before.current.focus()
    }
  }, [dialog])
  if (dialog === null) return null
  const close = () => navigator.open(null)
  return (
    <Suspense>
      {dialog === 'palette' ? (
        <Palette questionnaire={questionnaire} onClose={close} />
      ) : (
        <ShortcutsDialog onClose={close} />
      )}
    </Suspense>
  )
}
