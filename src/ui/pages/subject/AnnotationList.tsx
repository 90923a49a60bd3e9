import { useState } from 'react'
import type { Annotation } from '../../../engine/roadmap.ts'
import { Button } from '../../controls/Button.tsx'
import { notify } from '../../notices.ts'
import type { RoadmapInHand } from '../../use-roadmap.ts'
import { useAllWords } from '../../words.ts'
import { AnnotationDialog } from './AnnotationDialog.tsx'
import { numbered } from './focus.ts'
import { Lines } from './Lines.tsx'
import { putLine, takeLine } from './roadmap-lines.ts'
import styles from './SubjectPage.module.css'

/** What happened on the way, numbered as on the time axis; added, edited and removed here. */
export function AnnotationList({ inHand: { roadmap, change } }: { inHand: RoadmapInHand }) {
  const { m, f } = useAllWords()
  const [edited, setEdited] = useState<Annotation | 'new' | null>(null)
  const lines = numbered(roadmap)
  const refused = () => notify({ text: m.library.notStored, tone: 'problem' })
  const put = async (line: Annotation) => {
    if (!(await change((before) => ({ ...before, annotations: putLine(before.annotations, line) })))) refused()
  }
  const remove = async (line: Annotation) => {
    const gone = await change((before) => ({ ...before, annotations: takeLine(before.annotations, line) }))
    if (!gone) return refused()
    const action = { label: m.shell.undo, run: () => void put(line) }
    notify({ text: m.subject.events.removed(f.isolate(line.text)), tone: 'plain', action })
  }
  return (
    <div className={styles.aside}>
      <div className={styles.bar}>
        <h3>{m.subject.events.title}</h3>
        <Button icon="plus" onClick={() => setEdited('new')}>
          {m.subject.events.add}
        </Button>
      </div>
      {lines.length === 0 ? (
        <p className="muted">{m.subject.events.none}</p>
      ) : (
        <Lines
          lines={lines.map(({ number, ...line }) => ({
            id: line.id,
            mark: f.number(number),
            text: line.text,
            below: f.date(line.date),
            edit: () => setEdited(line),
            remove: () => void remove(line),
          }))}
        />
      )}
      {edited && (
        <AnnotationDialog
          line={edited === 'new' ? null : edited}
          onSave={(line) => void put(line)}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  )
}
