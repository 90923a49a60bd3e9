/** What the first bytes of a picture say about it, read without decoding it. */
export type PictureSize = {
  readonly kind: 'png' | 'jpeg'
  /** in pixels, at least 1 */
  readonly width: number
  readonly height: number
  /** a JPEG that every reader of PDF takes: eight bits, sequential, grey or of three colours */
  readonly baseline: boolean
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const IHDR = [0x49, 0x48, 0x44, 0x52]

const begins = (bytes: Uint8Array, at: number, wanted: readonly number[]) =>
  wanted.every((byte, i) => bytes[at + i] === byte)

const number = (bytes: Uint8Array, at: number, length: number) =>
  Array.from({ length }, (_, i) => bytes[at + i] ?? 0).reduce((sum, byte) => sum * 256 + byte, 0)

const sized = (size: PictureSize): PictureSize | null => (size.width > 0 && size.height > 0 ? size : null)

function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 33 || !begins(bytes, 12, IHDR)) return null
  return sized({ kind: 'png', width: number(bytes, 16, 4), height: number(bytes, 20, 4), baseline: false })
}

/** Start of frame, of any coding; C4, C8 and CC are other segments. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/** Segment by segment up to the frame, which comes before any picture content. */
function jpegSize(bytes: Uint8Array): PictureSize | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null
    if (isFrame(marker)) {
      const colours = bytes[at + 9]
      const baseline = marker <= 0xc1 && bytes[at + 4] === 8 && (colours === 1 || colours === 3)
      return sized({ kind: 'jpeg', width: number(bytes, at + 7, 2), height: number(bytes, at + 5, 2), baseline })
    }
    const filler = marker === 0xff
    at += filler ? 1 : 2 + Math.max(2, number(bytes, at + 2, 2))
  }
  return null
}

/** Kind and size of a PNG or JPEG by its bytes, whatever it is called; null for anything else and where the head is damaged. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  if (begins(bytes, 0, PNG)) return pngSize(bytes)
  return begins(bytes, 0, [0xff, 0xd8, 0xff]) ? jpegSize(bytes) : null
}
