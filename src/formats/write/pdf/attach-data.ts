import type { jsPDF } from 'jspdf'
import { sha256 } from '../../../engine/sha256.ts'
import { binaryString } from './binary-string.ts'
import { DATA_END, dataHead } from './data-head.ts'
import { innerOf } from './jspdf-inner.ts'
import { utf16Text } from './utf16-text.ts'

/** A file that travels inside the PDF. */
export type AttachedData = {
  /** the name it has when somebody saves it out of the PDF */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Attaches the bytes as the document's data (ISO 32000-1, 7.11.4, and AFRelationship of ISO 32000-2), as they are: not
 * compressed, so that nothing has to be unpacked to read them back. Nothing of it acts or opens by itself.
 */
export function attachData(doc: jsPDF, { name, bytes }: AttachedData): void {
  const inner = innerOf(doc)
  const digest = sha256(bytes)
  let specification = 0
  const put = (text: string) => {
    const id = inner.newObjectDeferred()
    inner.newObjectDeferredBegin(id, true)
    inner.write(text)
    return id
  }
  doc.internal.events.subscribe('postPutResources', () => {
    const file = `${put(`${dataHead(digest, bytes.length)}${binaryString(bytes)}${DATA_END}`)} 0 R`
    specification = put(
      `<</Type /Filespec /F (assessment.json) /UF ${utf16Text(name)} /Desc (SHA-256 ${digest}) /AFRelationship /Data /EF <</F ${file} /UF ${file}>>>>\nendobj`,
    )
  })
  doc.internal.events.subscribe('putCatalog', () => {
    const reference = `${specification} 0 R`
    inner.write(`/Names <</EmbeddedFiles <</Names [${utf16Text(name)} ${reference}]>>>> /AF [${reference}]`)
  })
}
