import type { Assessment } from '../../../engine/assessment.ts'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { newerVersion } from './newer-version.ts'
import styles from './UpgradePage.module.css'

/** One quiet line: a newer version is here, and the way to what it changes. */
export function NewVersion({ id, questionnaire }: Pick<Assessment, 'id' | 'questionnaire'>) {
  const { m, language } = useAllWords()
  const newer = newerVersion(
    questionnaire,
    useShelf((shelf) => shelf.imported),
  )
  if (!newer) return null
  return (
    <div className={`${styles.line} no-print`}>
      {m.upgrade.isHere(newer.version, newer.title(language))} <a href={`#/upgrade/${id}`}>{m.upgrade.see}</a>
    </div>
  )
}
