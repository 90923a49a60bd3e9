import type { Assessment, Attachments, EvidenceFile } from '../../engine/assessment.ts'
import type { FileProblem } from './problem.ts'

/** Every evidence file the answers name, by id. */
function evidenceFiles({ answers }: Assessment): ReadonlyMap<string, EvidenceFile> {
  return new Map(Object.values(answers).flatMap(({ files = [] }) => files.map((file) => [file.id, file] as const)))
}

/** The length of what Base64 text of this form stands for. */
const decodedBytes = (base64: string) => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0)

/** Bytes that no answer asks for, or more or fewer than it says; whether they are the very bytes only a digest can tell. */
export function checkAttachments(assessment: Assessment, attachments: Attachments): readonly FileProblem[] {
  const files = evidenceFiles(assessment)
  return Object.entries(attachments).flatMap(([id, base64]): readonly FileProblem[] => {
    const path = ['attachments', id]
    const file = files.get(id)
    if (!file) return [{ code: 'attachment-without-answer', path, params: { id } }]
    if (decodedBytes(base64) === file.bytes) return []
    return [{ code: 'attachment-size', path, params: { id, found: decodedBytes(base64), said: file.bytes } }]
  })
}

/**
 * Evidence files whose bytes are not those the answer was given with. `digests` are the SHA-256 of the bytes by id; making
 * them takes the browser's help, so it is not part of reading. A file without a digest here is not judged.
 */
export function checkDigests(assessment: Assessment, digests: ReadonlyMap<string, string>): readonly FileProblem[] {
  return [...evidenceFiles(assessment)].flatMap(([id, { name, sha256 }]): readonly FileProblem[] => {
    const digest = digests.get(id)
    if (digest === undefined || digest === sha256) return []
    return [{ code: 'attachment-changed', path: ['attachments', id], params: { name } }]
  })
}
