/** Names Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** Everything but letters, marks and digits of any script. */
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u

/**
 * A file name that every system takes: the parts' letters, marks and digits (Arabic ones too) joined by hyphens, at most
 * 80 characters and 180 bytes before the extension, never empty, hidden or a device; `mizan` when nothing is left.
 */
export function safeFileName(parts: readonly string[], extension: string): string {
  const words = parts.flatMap((part) => part.normalize('NFC').split(BETWEEN)).filter((word) => word !== '')
  const stem = cut(words.join('-'), 80, 180).replace(/-$/, '')
  return `${stem === '' || DEVICE.test(stem) ? `mizan${stem}` : stem}.${extension}`
}

/** The longest beginning within a number of characters and of UTF-8 bytes. */
function cut(text: string, characters: number, bytes: number): string {
  let kept = ''
  let size = 0
  for (const character of [...text].slice(0, characters)) {
    size += encodeURIComponent(character).replace(/%../g, 'x').length
    if (size > bytes) break
    kept += character
  }
  return kept
}
