/** Objects that stand in an object stream, in its order. */
export type PackedObjects = { readonly stream: number; readonly ids: readonly number[] }

/** One entry of a cross-reference stream with fields of 1, 4 and 2 bytes (ISO 32000-1, 7.5.8). */
const entry = (kind: number, second: number, third: number) =>
  String.fromCharCode(
    kind,
    (second >>> 24) & 0xff,
    (second >>> 16) & 0xff,
    (second >>> 8) & 0xff,
    second & 0xff,
    (third >>> 8) & 0xff,
    third & 0xff,
  )

/**
 * The file (one character per byte) with its cross-reference table turned into a stream, which is the only kind that
 * can name packed objects. Throws when the file does not end as jsPDF ends one.
 */
export function withCrossReferenceStream(file: string, packed: PackedObjects): string {
  const start = file.lastIndexOf('\nxref\n0 ') + 1
  const end = file.slice(start)
  const [, trailer] = /\ntrailer\n<<\n([\s\S]*?)>>\n/.exec(end) ?? []
  if (start === 0 || trailer === undefined) throw new Error('The file has no cross-reference table at its end.')
  const places = new Map(packed.ids.map((id, index) => [id, entry(2, packed.stream, index)]))
  const offsets = [...end.matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, offset]) => Number(offset))
  const size = offsets.length
  const table = offsets.map((offset, id) => (id === 0 ? entry(0, 0, 65_535) : (places.get(id) ?? entry(1, offset, 0))))
  const data = [...table, entry(1, start, 0)].join('')
  const rest = trailer.replace(/\/Size \d+/, `/Size ${size + 1}`)
  const head = `${size} 0 obj\n<<\n/Type /XRef\n/W [1 4 2]\n${rest}/Length ${data.length}\n>>\nstream\n`
  return `${file.slice(0, start)}${head}${data}\nendstream\nendobj\nstartxref\n${start}\n%%EOF`
}
