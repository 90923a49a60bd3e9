import { useState } from 'react'
import { useAllWords } from '../../words.ts'
import { useShelf } from '../../workspace.ts'
import { Message } from '../Message.tsx'
import { FileCheck } from './FileCheck.tsx'
import { LineSection } from './LineSection.tsx'
import { PaperCheck } from './PaperCheck.tsx'
import styles from './VerifyPage.module.css'
import { useVerifiedLines, type VerifiedRound } from './verified.ts'

/** Whether what was sealed is what it was: the lines here or of one subject, a file, a fingerprint on paper. */
export function VerifyPage({ id }: { readonly id: string | undefined }) {
  const { m } = useAllWords()
  const rows = useShelf((shelf) => shelf.rows)
  const row = rows?.find((one) => one.id === id)
  if (rows === null) return <Message text={m.shell.loading} />
  if (id !== undefined && !row) return <Message title={m.shell.notFoundTitle} text={m.shell.notFound} library />
  return <Desk key={row?.subject} subject={row?.subject} unsealed={row !== undefined && row.seal === undefined} />
}

function Desk({ subject, unsealed }: { readonly subject: string | undefined; readonly unsealed: boolean }) {
  const { m } = useAllWords()
  const lines = useVerifiedLines(subject)
  const [fromFile, setFromFile] = useState<VerifiedRound | null>(null)
  const here = lines?.flatMap(({ rounds }) => rounds) ?? []
  return (
    <div className={styles.page}>
      <title>{`${m.seal.verifyTitle} · ${m.shell.name}`}</title>
      <header className={styles.head}>
        <h1>{m.seal.verifyTitle}</h1>
        <p className="muted">{m.seal.verifyIntro}</p>
      </header>
      <section aria-labelledby="lines" className={styles.section}>
        <div className={styles.titled}>
          <h2 id="lines">{subject === undefined ? m.seal.everything : m.seal.ofSubject(subject)}</h2>
          {subject !== undefined && <a href="#/verify">{m.seal.everySubject}</a>}
        </div>
        {unsealed && <p className={styles.notice}>{m.seal.noSealHere}</p>}
        {lines === null && <p role="status">{m.seal.checking}</p>}
        {lines?.length === 0 && !unsealed && <p className="muted">{m.seal.nothingSealed}</p>}
        {lines?.map((line) => (
          <LineSection key={line.key} line={line} named={subject === undefined} />
        ))}
      </section>
      <div className={styles.pair}>
        <PaperCheck rounds={fromFile ? [fromFile, ...here] : here} />
        <FileCheck onRound={setFromFile} />
      </div>
      <section aria-labelledby="limit" className={styles.limit}>
        <h2 id="limit">{m.seal.limitTitle}</h2>
        <p>{m.seal.limit}</p>
      </section>
    </div>
  )
}
