/** The sealed rounds of this browser with what verification says of them. */
import { useEffect, useState } from 'react'
import { localize } from '../../../engine/localize.ts'
import { isSealed, type Sealed } from '../../../engine/seal.ts'
import { inOrder } from '../../../engine/sealed-line.ts'
import { type Checked, type CheckedLine, checkLine } from '../../../engine/verify.ts'
import { loadSealedLines, type SealedLine } from '../../../storage/seals.ts'
import { fileDigests, sha256 } from '../../../storage/sha256.ts'
import type { Store } from '../../../storage/store.ts'
import { useShelf, useStorage } from '../../workspace.ts'

/** One sealed assessment and what is known of it. */
export type VerifiedRound = { readonly assessment: Sealed; readonly checked: Checked }

export type VerifiedLine = Pick<SealedLine, 'subject' | 'questionnaire'> &
  Pick<CheckedLine, 'faults'> & {
    readonly key: string
    /** the questionnaire's title in a language; its id where none of its rounds is here */
    readonly title: (language: string) => string
    /** from the first sealed to the newest */
    readonly rounds: readonly VerifiedRound[]
  }

async function verifiedLine(line: SealedLine): Promise<VerifiedLine> {
  const digested = line.rounds.map(async ({ attachments, ...round }) => ({
    ...round,
    files: await fileDigests(attachments),
  }))
  const { rounds, faults } = await checkLine(await Promise.all(digested), line.last, sha256)
  const checked = new Map(rounds.map((one) => [one.id, one]))
  const sealed = line.rounds.flatMap(({ assessment }) => (isSealed(assessment) ? [assessment] : []))
  const document = line.rounds.at(-1)?.questionnaire
  return {
    ...line,
    key: `${line.questionnaire} ${line.subject}`,
    title: (language) => (document ? localize(document, language).title : line.questionnaire),
    faults,
    rounds: inOrder(sealed).flatMap((assessment) => {
      const found = checked.get(assessment.id)
      return found ? [{ assessment, checked: found }] : []
    }),
  }
}

async function verifiedLines(store: Store, subject: string | undefined): Promise<readonly VerifiedLine[]> {
  const lines = await loadSealedLines(store, subject)
  return lines.ok ? Promise.all(lines.value.map(verifiedLine)) : []
}

/** Every line here, or those of one subject; null until they are verified. They are verified anew after every change. */
export function useVerifiedLines(subject: string | undefined): readonly VerifiedLine[] | null {
  const store = useStorage()
  const rows = useShelf((shelf) => shelf.rows)
  const [lines, setLines] = useState<readonly VerifiedLine[] | null>(null)
  useEffect(() => {
    let wanted = rows !== null
    void verifiedLines(store, subject).then((found) => wanted && setLines(found))
    return () => {
      wanted = false
    }
  }, [store, subject, rows])
  return lines
}
