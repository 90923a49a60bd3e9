/** The way of a file from the person's device into the answer's evidence. */
import type { Answers, EvidenceFile } from '../../../engine/assessment.ts'
import { evidenceLimits } from '../../../engine/evidence-limits.ts'
import { toBase64 } from '../../../storage/base64.ts'
import { keepEvidenceFile } from '../../../storage/evidence-files.ts'
import { sha256 } from '../../../storage/sha256.ts'
import type { Store } from '../../../storage/store.ts'

export type Refused = 'fileBytes' | 'filesOfAnswer' | 'files' | 'bytes' | 'unread' | 'full' | 'unstored' | 'locked'

/** The limit that a file of this size would break; null when there is room. */
export function brokenLimit(size: number, questionId: string, answers: Answers): Refused | null {
  const all = Object.values(answers).flatMap(({ files = [] }) => files)
  const together = all.reduce((sum, { bytes }) => sum + bytes, size)
  if (size > evidenceLimits.fileBytes) return 'fileBytes'
  if ((answers[questionId]?.files?.length ?? 0) >= evidenceLimits.filesOfAnswer) return 'filesOfAnswer'
  if (all.length >= evidenceLimits.files) return 'files'
  return together > evidenceLimits.bytes ? 'bytes' : null
}

/** What could hide or reorder a name as it is read; such a name is refused in a file. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]|\p{Surrogate}/gu
const TYPE = /^[\w.+-]+\/[\w.+-]+$/

/** A name and a kind that every document can hold. */
export function described({ name, type }: Pick<File, 'name' | 'type'>): Pick<EvidenceFile, 'name' | 'type'> {
  const shown = [...name.replaceAll(HIDDEN, '')].slice(0, 150).join('')
  return { name: shown || '–', type: TYPE.test(type) && type.length <= 100 ? type : '' }
}

/** Reads a file, takes its fingerprint and stores its bytes; what it returns is for the answer to name. */
export async function keepFile(store: Store, assessmentId: string, file: File): Promise<EvidenceFile | Refused> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  // A folder is offered as a file too, but cannot be read.
  if (!bytes) return 'unread'
  const kept = {
    id: crypto.randomUUID(),
    ...described(file),
    bytes: bytes.length,
    sha256: await sha256(bytes),
  }
  const outcome = await keepEvidenceFile(store, assessmentId, kept.id, toBase64(bytes))
  if (outcome.ok) return kept
  if (outcome.reason === 'final') return 'locked'
  return outcome.reason === 'full' ? 'full' : 'unstored'
}
