/** Whether sealed assessments are what was sealed, alone and as a line. */
import type { Assessment, EvidenceFile } from './assessment.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type Digest, isSealed, type Sealed, sealFits } from './seal.ts'
import { type LineFault, lineFaults } from './sealed-line.ts'

/** Evidence file id → the SHA-256 of its bytes; a file that is not here has no entry. */
export type FileDigests = ReadonlyMap<string, string>

/** An evidence file that is not the one the answer names, or is not here. */
export type FileFault = { readonly kind: 'missing' | 'other'; readonly name: string }

export type Checked = {
  readonly id: string
  /** `none`: there is no seal, so nothing can be said */
  readonly seal: 'fits' | 'broken' | 'none'
  readonly files: readonly FileFault[]
}

export type ToCheck = {
  readonly assessment: Assessment
  readonly questionnaire: Questionnaire
  readonly files: FileDigests
}

/** What is known of a line: whether each is what was sealed, and whether they hang together. */
export type CheckedLine = { readonly rounds: readonly Checked[]; readonly faults: readonly LineFault[] }

const filesOf = ({ answers }: Assessment): readonly EvidenceFile[] =>
  Object.values(answers).flatMap(({ files = [] }) => files)

function fileFaults(assessment: Assessment, files: FileDigests): readonly FileFault[] {
  return filesOf(assessment).flatMap(({ id, name, sha256 }): readonly FileFault[] => {
    const found = files.get(id)
    if (found === sha256) return []
    return [{ kind: found === undefined ? 'missing' : 'other', name }]
  })
}

/** Whether one assessment is what was sealed, and whether its evidence files are those its answers name. */
export async function checkSealed({ assessment, questionnaire, files }: ToCheck, digest: Digest): Promise<Checked> {
  const seal = !isSealed(assessment) ? 'none' : (await sealFits(assessment, questionnaire, digest)) ? 'fits' : 'broken'
  return { id: assessment.id, seal, files: fileFaults(assessment, files) }
}

/** Whether nothing is wrong with it: its seal fits, and every evidence file is there and the right one. */
export const isIntact = ({ seal, files }: Checked): boolean => seal === 'fits' && files.length === 0

/**
 * Checks the sealed assessments of one subject and questionnaire, in any order; those without a seal are left out. `last` as in
 * `lineFaults`.
 */
export async function checkLine(rounds: readonly ToCheck[], last: string | null, digest: Digest): Promise<CheckedLine> {
  const sealed = rounds.filter(({ assessment }) => isSealed(assessment))
  const links = sealed.map(({ assessment }) => assessment).filter((one): one is Sealed => isSealed(one))
  return {
    rounds: await Promise.all(sealed.map((round) => checkSealed(round, digest))),
    faults: lineFaults(links, last),
  }
}

/** Whether a whole line is intact. */
export const lineIsIntact = ({ rounds, faults }: CheckedLine): boolean => faults.length === 0 && rounds.every(isIntact)
