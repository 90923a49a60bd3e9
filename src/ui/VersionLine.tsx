import { lazy, Suspense } from 'react'
import type { Assessment } from '../engine/assessment.ts'
import { catalog } from './catalog.ts'
import { useShelf } from './workspace.ts'

const NewVersion = lazy(() => import('./pages/upgrade/NewVersion.tsx').then((part) => ({ default: part.NewVersion })))

/** Says where a newer version of the questionnaire is here; loads nothing while there is one version only. */
export function VersionLine({ id, questionnaire }: Pick<Assessment, 'id' | 'questionnaire'>) {
  const another = useShelf(({ imported }) =>
    catalog(imported).some((one) => one.id === questionnaire.id && one.version !== questionnaire.version),
  )
  return (
    another && (
      <Suspense>
        <NewVersion id={id} questionnaire={questionnaire} />
      </Suspense>
    )
  )
}
