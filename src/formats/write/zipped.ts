import { zipSync } from 'fflate'
import { encodeUtf8 } from './encode-utf8.ts'

/** The first day a zip can name, in whatever time zone: the bytes must not tell when or where they were made. */
const NEVER = '1980-01-01T12:00:00'

/** Files by their path as one zip, in the order given; the same files give the same bytes. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? encodeUtf8(content) : content]),
  )
  return new Uint8Array(zipSync(bytes, { level: 9, mtime: NEVER }))
}
