/**
 * The backup document: everything of a library, or one assessment, in one file; and the same file encrypted. Prose:
 * docs/backup-format/v1.md. Only readers import the schemas' values.
 */
import * as z from 'zod/mini'
import { assessmentSchema, attachmentsSchema } from './assessment.ts'
import { type DeepReadonly, questionnaireSchema } from './questionnaire.ts'
import { roadmapSchema } from './roadmap.ts'
import { fileDigest, isoInstant, languageCode } from './schema-parts.ts'

/** Wishes about the screen that mean the same in another browser. */
export const portableSettingsSchema = z.strictObject({
  language: languageCode,
  digits: z.enum(['latn', 'arab']),
  theme: z.enum(['system', 'light', 'dark']),
  shortcuts: z.boolean(),
})

/** `digest` is the SHA-256 of every byte of the file after the line it stands on. */
export const backupSchema = z.strictObject({
  format: z.literal('mizan/backup'),
  formatVersion: z.literal(1),
  digest: fileDigest,
  createdAt: isoInstant,
  scope: z.enum(['everything', 'assessment']),
  settings: z.optional(portableSettingsSchema),
  questionnaires: z.array(z.strictObject({ origin: z.enum(['imported', 'used']), questionnaire: questionnaireSchema })),
  assessments: z.array(z.strictObject({ assessment: assessmentSchema, attachments: z.optional(attachmentsSchema) })),
  roadmaps: z.array(roadmapSchema),
})

/** Base64 of exactly 16 and 12 bytes, written in the one way there is. */
const salt = z.string().check(z.regex(/^[A-Za-z0-9+/]{21}[AQgw]==$/, { error: 'bad-base64' }))
const nonce = z.string().check(z.regex(/^[A-Za-z0-9+/]{16}$/, { error: 'bad-base64' }))

/**
 * A `mizan/backup` file, packed and encrypted. The bounds keep a hostile file from making the browser compute for hours, and
 * a careless one from being guessed.
 */
export const encryptedBackupSchema = z.strictObject({
  format: z.literal('mizan/encrypted-backup'),
  formatVersion: z.literal(1),
  digest: fileDigest,
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.gte(100_000), z.lte(10_000_000)),
  salt,
  cipher: z.literal('AES-256-GCM'),
  nonce,
  compression: z.literal('gzip'),
  ciphertext: z.string().check(z.minLength(24), z.regex(/^[A-Za-z0-9+/]+={0,2}$/, { error: 'bad-base64' })),
})

export type PortableSettings = DeepReadonly<z.infer<typeof portableSettingsSchema>>
export type Backup = DeepReadonly<z.infer<typeof backupSchema>>
/** What a backup holds, without the envelope. */
export type BackupContent = Omit<Backup, 'format' | 'formatVersion' | 'digest'>
export type EncryptedBackup = DeepReadonly<z.infer<typeof encryptedBackupSchema>>
/** What is needed beside the passphrase to decrypt: all of it is authenticated. */
export type EncryptionHeader = Pick<EncryptedBackup, 'kdf' | 'iterations' | 'salt' | 'cipher' | 'nonce' | 'compression'>
