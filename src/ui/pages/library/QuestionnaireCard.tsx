import { deleteQuestionnaire, saveQuestionnaire } from '../../../storage/questionnaires.ts'
import type { CatalogEntry } from '../../catalog.ts'
import { Button } from '../../controls/Button.tsx'
import { Menu } from '../../controls/Menu.tsx'
import { notify } from '../../notices.ts'
import { useWords } from '../../words.ts'
import { refreshShelf, useStorage } from '../../workspace.ts'
import styles from './LibraryPage.module.css'

type Props = { readonly entry: CatalogEntry; readonly first: boolean; readonly onStart: () => void }

export function QuestionnaireCard({ entry, first, onStart }: Props) {
  const { m, f, language } = useWords()
  const title = entry.title(language)
  return (
    <li className={styles.card}>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p className={styles.purpose} dir="auto">
        {entry.purpose(language)}
      </p>
      <p className={styles.facts}>
        <span>
          {m.library.facts(
            m.terms.questions(entry.questions),
            entry.minutes === null ? null : m.terms.minutes(entry.minutes),
          )}
        </span>
        <span>{m.library.spokenIn(f.list(entry.languages.map(f.languageName)))}</span>
      </p>
      <div className={styles.foot}>
        <Button look={first ? 'primary' : 'plain'} aria-label={`${m.library.start}: ${title}`} onClick={onStart}>
          {m.library.start}
        </Button>
        {entry.imported && <ImportedMark entry={entry} />}
      </div>
    </li>
  )
}

function ImportedMark({ entry }: { entry: CatalogEntry }) {
  const { m, language } = useWords()
  const store = useStorage()
  const remove = async () => {
    const outcome = await deleteQuestionnaire(store, entry.id, entry.version)
    if (!outcome.ok) return
    await refreshShelf(store)
    const undo = () => saveQuestionnaire(store, outcome.value).then(() => refreshShelf(store))
    notify({
      text: m.library.removedQuestionnaire(entry.title(language)),
      tone: 'plain',
      action: { label: m.shell.undo, run: () => void undo() },
    })
  }
  return (
    <span className={styles.facts}>
      <span className={styles.mark}>{m.library.imported}</span>
      <Menu
        label={m.shell.more}
        items={[{ label: m.library.removeQuestionnaire, run: () => void remove(), danger: true }]}
      />
    </span>
  )
}
