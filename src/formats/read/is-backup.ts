import { encodeUtf8 } from '../write/encode-utf8.ts'

const FORMATS = ['mizan/backup', 'mizan/encrypted-backup']

/** Whether bytes begin as a backup does, encrypted or not, of whatever version; the first hundred are enough to tell. */
export function isBackup(bytes: Uint8Array): boolean {
  return FORMATS.some((format) => encodeUtf8(`{\n  "format": "${format}",\n`).every((byte, at) => bytes[at] === byte))
}
