import { useRef, useState } from 'react'
import { isSealed } from '../../../engine/seal.ts'
import { checkSealed, isIntact } from '../../../engine/verify.ts'
import type { Words } from '../../../i18n/index.ts'
import { fileDigests, sha256 } from '../../../storage/sha256.ts'
import { Button } from '../../controls/Button.tsx'
import { FileInput, OWN_FILES } from '../../controls/FileInput.tsx'
import { readWithNotice } from '../../reading/read-with-notice.ts'
import { useAllWords } from '../../words.ts'
import styles from './VerifyPage.module.css'
import type { VerifiedRound } from './verified.ts'

type Said = { readonly tone: 'intact' | 'broken' | 'muted'; readonly sentences: readonly string[] }
type Looked = { readonly said: Said; readonly round: VerifiedRound | null }

const only = (tone: Said['tone'], ...sentences: string[]): Looked => ({ said: { tone, sentences }, round: null })

/** What a file's seal says; nothing of the file is kept. */
async function lookAt(file: File, words: Words): Promise<Looked> {
  const { m, f } = words
  const reading = await readWithNotice(words, file)
  if (!reading.ok) return only('broken', m.seal.fileUnread(file.name))
  if (reading.kind !== 'assessment') return only('muted', m.seal.fileOther(file.name))
  const { assessment, questionnaire, attachments } = reading
  if (!isSealed(assessment)) return only('muted', m.seal.fileUnsealed(file.name))
  const checked = await checkSealed({ assessment, questionnaire, files: await fileDigests(attachments) }, sha256)
  const round = { assessment, checked }
  if (isIntact(checked)) {
    const sentence = m.seal.fileIntact(assessment.subject, f.date(assessment.date))
    return { said: { tone: 'intact', sentences: [sentence] }, round }
  }
  const files = checked.files.map(({ kind, name }) => m.seal.fileFault[kind](name))
  const seal = checked.seal === 'fits' ? m.seal.fileIncomplete(file.name) : m.seal.fileBroken(file.name)
  return { said: { tone: 'broken', sentences: [seal, ...files] }, round }
}

type Props = {
  /** the sealed assessment of the file that was looked at last, so that paper can be held against it too */
  readonly onRound: (round: VerifiedRound | null) => void
}

/** *Verify a file*: says whether a file is what was sealed, without taking it in. */
export function FileCheck({ onRound }: Props) {
  const words = useAllWords()
  const { m } = words
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const look = async (file: File) => {
    const looked = await lookAt(file, words)
    setSaid(looked.said)
    onRound(looked.round)
  }
  return (
    <section aria-labelledby="file" className={styles.section}>
      <h2 id="file">{m.seal.file}</h2>
      <p className="muted">{m.seal.fileHint}</p>
      <span>
        <Button icon="open" onClick={() => input.current?.click()}>
          {m.seal.chooseFile}
        </Button>
      </span>
      <FileInput ref={input} accept={OWN_FILES} onFiles={([file]) => file && void look(file)} />
      <div role="status">
        {said?.sentences.map((sentence) => (
          <p key={sentence} className={said.tone === 'muted' ? 'muted' : styles[said.tone]}>
            {sentence}
          </p>
        ))}
      </div>
    </section>
  )
}
