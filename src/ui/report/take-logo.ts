/** A picture from the person's device becomes one of our own: only what was decoded and drawn again reaches a report. */

import type { Picture } from '../../report/block.ts'
import { toBase64 } from '../../storage/base64.ts'
import { pictureSize } from './picture-size.ts'

export type Logo = Omit<Picture, 'alt'>
export type LogoProblem = 'kind' | 'heavy' | 'wide' | 'unreadable'
type Taken = { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly problem: LogoProblem }

export const logoLimits = {
  /** bytes of the file */
  bytes: 5_000_000,
  /** pixels on a side of the file: more would take hundreds of megabytes to decode */
  side: 8000,
  /** pixels on a side of what is drawn: 600 dots per inch where the cover has room */
  drawn: 600,
} as const

const QUALITY = 0.92
const refused = (problem: LogoProblem): Taken => ({ ok: false, problem })

/** The picture drawn on white, no larger than needed, as the bytes of a JPEG; null where the browser cannot. */
async function redrawn(picture: ImageBitmap): Promise<Uint8Array | null> {
  const scale = Math.min(1, logoLimits.drawn / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  return blob && new Uint8Array(await blob.arrayBuffer())
}

/** Looks at the first bytes before anything is decoded; never rejects. */
export async function takeLogo(file: Blob): Promise<Taken> {
  if (file.size > logoLimits.bytes) return refused('heavy')
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const size = pictureSize(bytes)
    if (!size) return refused('kind')
    if (Math.max(size.width, size.height) > logoLimits.side) return refused('wide')
    const picture = await createImageBitmap(new Blob([bytes], { type: `image/${size.kind}` }))
    const jpeg = await redrawn(picture)
    picture.close()
    const drawn = jpeg && pictureSize(jpeg)
    if (!jpeg || !drawn?.baseline) return refused('unreadable')
    return { ok: true, logo: { jpeg: toBase64(jpeg), width: drawn.width, height: drawn.height } }
  } catch {
    return refused('unreadable')
  }
}
