import { useEffect, useState } from 'react'
import { loadWords, type Words } from '../../../i18n/index.ts'
import { buildReport } from '../../../report/report.ts'
import { BlockView } from '../../blocks/BlockView.tsx'
import { keyed } from '../../keyed.ts'
import { usePreferences } from '../../preferences.ts'
import { useVerifiedFingerprint } from '../../seal/seal-state.ts'
import type { WithPrevious } from '../../use-opened.ts'
import { useAllWords, WordsContext } from '../../words.ts'
import styles from './ReportPage.module.css'
import type { ReportBeside, ReportWishes } from './wishes.ts'

type Props = { readonly opened: WithPrevious; readonly beside: ReportBeside; readonly wishes: ReportWishes }

/** The report as it will be, drawn on the screen from the same blocks as the PDF. */
export function Preview({ opened, beside, wishes }: Props) {
  const { m } = useAllWords()
  const words = useWordsOf(wishes.language)
  const { questionnaire, assessment, result, previous } = opened
  const fingerprint = useVerifiedFingerprint(assessment, questionnaire)
  if (!words || fingerprint === 'checking') return null
  const before = wishes.previous ? previous : null
  const report = buildReport({ questionnaire, assessment, result, words, previous: before, fingerprint, ...beside })
  return (
    <section aria-label={m.output.preview} className={styles.sheet} lang={report.language} dir={report.direction}>
      <WordsContext value={words}>
        {report.sections.map((section) => (
          <div key={section.id} className={styles.part}>
            {keyed(section.blocks, (block) => block.kind).map(({ key, item }) => (
              <BlockView key={key} block={item} />
            ))}
          </div>
        ))}
      </WordsContext>
    </section>
  )
}

function useWordsOf(language: ReportWishes['language']): Words | null {
  const { digits } = usePreferences()
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let wanted = true
    void loadWords(language, digits).then((loaded) => wanted && setWords(loaded))
    return () => {
      wanted = false
    }
  }, [language, digits])
  return words
}
