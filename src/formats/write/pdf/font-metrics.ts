/** What measuring needs of a font: which characters it has and how wide they are. */
export type FontMetrics = {
  /** whether the font has a glyph for this UTF-16 code unit */
  readonly has: (code: number) => boolean
  /** advance width in em (1 = the font size); 0 for a character it lacks */
  readonly width: (code: number) => number
}

type Tables = ReadonlyMap<string, number>

function tables(view: DataView): Tables {
  const found = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + 16 * i
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    found.set(tag, view.getUint32(at + 8))
  }
  return found
}

function start(of: Tables, tag: string): number {
  const at = of.get(tag)
  if (at === undefined) throw new Error(`The font has no ${tag} table.`)
  return at
}

/** Character to glyph, from the first format 4 subtable (what every TrueType font for the basic plane has). */
function glyphs(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + 8 * i))
  const table = offsets.find((at) => view.getUint16(at) === 4)
  if (table === undefined) throw new Error('The font has no format 4 character map.')
  const segments = view.getUint16(table + 6) / 2
  for (let i = 0; i < segments; i++) {
    const end = table + 14 + 2 * i
    const first = end + 2 + 2 * segments
    const delta = first + 2 * segments
    const range = delta + 2 * segments
    const offset = view.getUint16(range)
    for (let code = view.getUint16(first); code <= view.getUint16(end) && code < 0xffff; code++) {
      const raw = offset === 0 ? code : view.getUint16(range + offset + 2 * (code - view.getUint16(first)))
      const glyph = raw === 0 ? 0 : (raw + view.getInt16(delta)) & 0xffff
      if (glyph !== 0) found.set(code, glyph)
    }
  }
  return found
}

/** Reads a TrueType font. Throws when it is not one: fonts are ours, never a user's. */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const of = tables(view)
  const unitsPerEm = view.getUint16(start(of, 'head') + 18)
  const measured = view.getUint16(start(of, 'hhea') + 34)
  const hmtx = start(of, 'hmtx')
  const glyph = glyphs(view, start(of, 'cmap'))
  const widths = new Map<number, number>()
  for (const [code, id] of glyph) {
    widths.set(code, view.getUint16(hmtx + 4 * Math.min(id, measured - 1)) / unitsPerEm)
  }
  return { has: (code) => widths.has(code), width: (code) => widths.get(code) ?? 0 }
}
