import { readFileSync } from 'node:fs'
import { type FileReading, readFile } from '../../src/formats/read/index.ts'

export const encode = (text: string) => new TextEncoder().encode(text)
export const open = (text: string): FileReading => readFile('test.json', encode(text))
export const openDocument = (document: unknown): FileReading => open(JSON.stringify(document, null, 2))

/** The fenced block of a documentation page that is marked with `mark`. */
export function exampleOf(page: string, mark: string): string {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
  const [, block] = text.match(new RegExp(`\`\`\`json ${mark}\\n([\\s\\S]*?)\n\`\`\``)) ?? []
  if (block === undefined) throw new Error(`no ${mark} example in ${page}`)
  return block
}

export const questionnaireText = exampleOf('questionnaire-format/v1.md', 'questionnaire')
export const translationText = exampleOf('questionnaire-format/v1.md', 'translation')
export const assessmentText = exampleOf('assessment-format/v2.md', 'assessment')
export const assessmentV1Text = exampleOf('assessment-format/v1.md', 'assessment')
/** A backup's bytes count to the last line break, which the fence of the page takes away. */
export const backupText = `${exampleOf('backup-format/v1.md', 'backup')}\n`
export const encryptedBackupText = `${exampleOf('backup-format/v1.md', 'encrypted')}\n`
