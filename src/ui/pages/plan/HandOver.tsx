import { Button } from '../../controls/Button.tsx'
import { download } from '../../files.ts'
import { notify } from '../../notices.ts'
import { useAllWords } from '../../words.ts'
import type { ResultsView } from '../results/results-view.ts'
import styles from './PlanPage.module.css'
import { planRows, planTasks } from './plan-files.ts'

/** The plan as files for others. */
export function HandOver({ view }: { readonly view: ResultsView }) {
  const words = useAllWords()
  const { m } = words
  const { spoken, assessment, inHand } = view
  const { actions } = inHand.roadmap
  const offer = async (extension: 'csv' | 'ics', type: string, text: string) => {
    const { safeFileName } = await import('../../../formats/write/safe-file-name.ts')
    const name = safeFileName([m.plan.export.file, assessment.subject.slice(0, 40), spoken.id], extension)
    download(name, new Blob([text], { type }))
    notify({ text: m.libraryLater.exported(name), tone: 'plain' })
  }
  const table = async () => {
    const { writeCsv } = await import('../../../formats/write/csv.ts')
    await offer('csv', 'text/csv;charset=utf-8', writeCsv(planRows(actions, words)))
  }
  const calendar = async () => {
    const { writeCalendar } = await import('../../../formats/write/calendar.ts')
    const text = writeCalendar(planTasks(actions, spoken, words), new Date().toISOString())
    await offer('ics', 'text/calendar;charset=utf-8', text)
  }
  if (actions.length === 0) return null
  return (
    <section aria-labelledby="hand-over" className={`${styles.section} no-print`}>
      <h2 id="hand-over">{m.plan.export.title}</h2>
      <p className={styles.exports}>
        <Button icon="download" onClick={() => void table()}>
          {m.plan.export.csv}
        </Button>
        <Button icon="download" onClick={() => void calendar()}>
          {m.plan.export.calendar}
        </Button>
      </p>
    </section>
  )
}
