/** What the seal of a final assessment is computed from (docs/assessment-format/v2.md, "The seal"). */
import type { Assessment, Seal } from './assessment.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Questionnaire } from './questionnaire.ts'

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits; the browser's own, which pure code is handed. */
export type Digest = (text: string) => Promise<string>
/** A final assessment that was sealed. */
export type Sealed = Assessment & { readonly seal: Seal }
/** An assessment that is about to be sealed: everything but the digest itself. */
export type Unsealed = Omit<Assessment, 'seal'> & { readonly seal: Omit<Seal, 'digest'> }

/** Whether it says that it was sealed; whether that is true, `sealFits` tells. */
export const isSealed = (assessment: Assessment): assessment is Sealed => assessment.seal !== undefined

const HALF_PAIR = /\p{Surrogate}/gu

/** Half a surrogate pair, which no file can hold, stands as U+FFFD, as it does in every file that is written. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALF_PAIR, '\ufffd')
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(wellFormed)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, wellFormed(member)]))
}

/**
 * The canonical text a questionnaire's digest is made of: everything a score depends on. Translations are left out, since they
 * are joined later without changing an answer; so is the editor's hint.
 */
export function questionnaireText({ translations, $schema, ...rest }: Questionnaire): string {
  return canonicalJson(wellFormed(rest))
}

/** The canonical text a seal's digest is made of: the assessment without that digest, and the questionnaire's digest. */
export function sealText({ seal: { at, previous }, ...assessment }: Unsealed, questionnaireDigest: string): string {
  return canonicalJson(
    wellFormed({ assessment: { ...assessment, seal: { at, previous } }, questionnaire: questionnaireDigest }),
  )
}

/** The digest of an assessment as it is to be sealed. */
export async function sealDigest(assessment: Unsealed, questionnaire: Questionnaire, digest: Digest): Promise<string> {
  return digest(sealText(assessment, await digest(questionnaireText(questionnaire))))
}

/** Whether the seal is that of this very content; a seal on a draft fits nothing. */
export async function sealFits(sealed: Sealed, questionnaire: Questionnaire, digest: Digest): Promise<boolean> {
  return sealed.status === 'final' && (await sealDigest(sealed, questionnaire, digest)) === sealed.seal.digest
}
