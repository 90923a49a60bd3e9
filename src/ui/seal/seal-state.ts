import { useEffect, useState } from 'react'
import type { Assessment } from '../../engine/assessment.ts'
import { fingerprint } from '../../engine/fingerprint.ts'
import type { Questionnaire } from '../../engine/questionnaire.ts'
import { isSealed, sealFits } from '../../engine/seal.ts'
import { sha256 } from '../../storage/sha256.ts'

export type SealState = 'checking' | 'fits' | 'broken' | 'none'

/** Whether the seal of an assessment fits its content, looked at whenever the content changes. */
export function useSealState(assessment: Assessment, questionnaire: Questionnaire): SealState {
  const [checked, setChecked] = useState<{ readonly of: Assessment; readonly fits: boolean } | null>(null)
  useEffect(() => {
    if (!isSealed(assessment)) return
    let wanted = true
    void sealFits(assessment, questionnaire, sha256).then((fits) => wanted && setChecked({ of: assessment, fits }))
    return () => {
      wanted = false
    }
  }, [assessment, questionnaire])
  if (!isSealed(assessment)) return 'none'
  if (checked?.of !== assessment) return 'checking'
  return checked.fits ? 'fits' : 'broken'
}

/** The fingerprint to print: null without a seal and where the seal does not fit. */
export async function verifiedFingerprint(
  assessment: Assessment,
  questionnaire: Questionnaire,
): Promise<string | null> {
  if (!isSealed(assessment) || !(await sealFits(assessment, questionnaire, sha256))) return null
  return fingerprint(assessment.seal.digest)
}

/** The same for a page that is drawn at once. */
export function useVerifiedFingerprint(
  assessment: Assessment,
  questionnaire: Questionnaire,
): string | null | 'checking' {
  const state = useSealState(assessment, questionnaire)
  if (state === 'checking') return 'checking'
  return state === 'fits' && assessment.seal ? fingerprint(assessment.seal.digest) : null
}
