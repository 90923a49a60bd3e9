import type { Backup } from '../../engine/backup.ts'
import { isSealed, sealFits } from '../../engine/seal.ts'
import { sha256 } from '../../storage/sha256.ts'
import { questionnaireKey } from './backup-content.ts'

/** The ids of the assessments in a backup that say they were sealed, and are not what was sealed. */
export async function brokenSeals({ assessments, questionnaires }: Backup): Promise<ReadonlySet<string>> {
  const known = new Map(questionnaires.map((one) => [questionnaireKey(one.questionnaire), one.questionnaire]))
  const broken = await Promise.all(
    assessments.map(async ({ assessment }) => {
      const questionnaire = known.get(questionnaireKey(assessment.questionnaire))
      if (!questionnaire || !isSealed(assessment)) return []
      return (await sealFits(assessment, questionnaire, sha256)) ? [] : [assessment.id]
    }),
  )
  return new Set(broken.flat())
}
