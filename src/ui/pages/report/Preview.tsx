import { memo } from 'react'
import type { Words } from '../../../i18n/index.ts'
import { markingFrom } from '../../../report/marking.ts'
import type { Report } from '../../../report/report-document.ts'
import { BlockView } from '../../blocks/BlockView.tsx'
import { keyed } from '../../keyed.ts'
import { useAllWords, WordsContext } from '../../words.ts'
import styles from './Preview.module.css'
import { markingText } from './report-request.ts'
import type { MarkingWish } from './wishes.ts'

type Props = { readonly report: Report; readonly marking: MarkingWish; readonly words: Words }

/** The report as it will be, drawn on the screen from the same blocks as the PDF. */
export function Preview({ report, marking, words }: Props) {
  const { m } = useAllWords()
  const printed = markingFrom(markingText(marking, words))
  return (
    <section aria-label={m.output.preview} className={styles.sheet} lang={report.language} dir={report.direction}>
      {printed && <p className={styles.marking}>{printed}</p>}
      <WordsContext value={words}>
        <Sections report={report} />
      </WordsContext>
      {printed && (
        <p className={styles.marking} aria-hidden="true">
          {printed}
        </p>
      )}
    </section>
  )
}

/** Nothing here is drawn again while a marking is typed. */
const Sections = memo(function Sections({ report }: { readonly report: Report }) {
  return report.sections.map((section) => (
    <div key={section.id} className={styles.part}>
      {keyed(section.blocks, (block) => block.kind).map(({ key, item }) => (
        <BlockView key={key} block={item} />
      ))}
    </div>
  ))
})
