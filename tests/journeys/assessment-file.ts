import type { Answers, Assessment } from '../../src/engine/assessment.ts'
import { writeAssessmentFile } from '../../src/formats/write/json.ts'
import { quickCheck } from './speak.ts'

/** An assessment of the Quick check; everything that is not said is made up and always the same. */
export function anAssessment(rest: Partial<Assessment> & { readonly answers: Answers }): Assessment {
  return {
    id: 'clinic-1',
    questionnaire: { id: 'quick-check', version: quickCheck().version },
    subject: 'عيادة Sadu & Sons',
    date: '2026-05-04',
    status: 'draft',
    target: 'recommended',
    createdAt: '2026-05-04T08:00:00.000Z',
    updatedAt: '2026-05-04T08:00:00.000Z',
    ...rest,
  }
}

/** The file that *Export* would have written of it. */
export const fileOf = (assessment: Assessment): string => writeAssessmentFile(assessment, quickCheck())

const step = (value: string) => ({ state: 'answered', value }) as const

/** Half filled in: three domains with answers, three with none, a stop sign at No, one not sure, one not applicable. */
export const halfFilledIn: Answers = {
  'QC-01': step('yes'),
  'QC-02': { state: 'not-applicable', reason: 'Everything is rented from the landlord.' },
  'QC-03': step('yes'),
  'QC-04': { state: 'not-sure', note: 'Ask the night shift.' },
  'QC-13': step('no'),
  'QC-14': { ...step('yes'), note: 'جُرّبت الاستعادة في مارس with Nadia' },
}
