import { encodeUtf8 } from '../../formats/write/encode-utf8.ts'
import { fileName, writeAssessmentFile } from '../../formats/write/json.ts'
import type { AttachedData } from '../../formats/write/pdf/attach-data.ts'
import type { PdfRequest } from './pdf-messages.ts'

/**
 * The file that *Export* writes, without the bytes of evidence files, for the PDF to carry. Null where it is not wanted, and
 * whatever is wanted for a copy that withholds something: the file would tell it.
 */
export function attachedFile({ attach, redaction, assessment, questionnaire }: PdfRequest): AttachedData | null {
  const withholds = Object.values(redaction ?? {}).some((hidden) => hidden)
  if (!attach || withholds) return null
  return { name: fileName(assessment), bytes: encodeUtf8(writeAssessmentFile(assessment, questionnaire)) }
}
