import type { Assessment } from '../../engine/assessment.ts'
import type { FileDigests } from '../../engine/verify.ts'
import { loadAttachments } from '../../storage/evidence-files.ts'
import { fileDigests } from '../../storage/sha256.ts'
import type { Store } from '../../storage/store.ts'

/** The digests of the evidence files kept with an assessment; none where the store gives none. */
export async function evidenceOf(store: Store, { id }: Pick<Assessment, 'id'>): Promise<FileDigests> {
  const kept = await loadAttachments(store, id)
  return fileDigests(kept.ok ? kept.value : {})
}
