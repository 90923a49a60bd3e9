import { inflateSync } from 'node:zlib'

/** What a test sees of a PDF: its objects as text, streams inflated, and the text each page draws, in drawing order. */
export type ReadBack = {
  readonly objects: ReadonlyMap<number, string>
  /** those that stand in the file by themselves, in no object stream */
  readonly loose: ReadonlyMap<number, string>
  readonly pages: readonly string[]
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function objectsOf(file: string): Map<number, string> {
  const objects = new Map<number, string>()
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n([\s\S]*?)\r?\nendobj/g))
    objects.set(Number(id), body ?? '')
  return objects
}

function streamOf(object: string): string {
  const [, length = '', rest = ''] = /\/Length (\d+)[\s\S]*?stream\r?\n([\s\S]*)/.exec(object) ?? []
  const data = rest.slice(0, Number(length))
  if (!object.includes('/FlateDecode')) return data
  return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
}

/** The objects inside an object stream, by number. */
function unpacked(object: string): Map<number, string> {
  const data = streamOf(object)
  const first = Number(/\/First (\d+)/.exec(object)?.[1])
  const numbers = data.slice(0, first).trim().split(' ').map(Number)
  const starts = numbers.filter((_, i) => i % 2 === 1)
  const ids = numbers.filter((_, i) => i % 2 === 0)
  return new Map(ids.map((id, i) => [id, data.slice(first + (starts[i] ?? 0), first + (starts[i + 1] ?? data.length))]))
}

function characterMap(objects: ReadonlyMap<number, string>, font: number): Map<string, string> {
  const [, id] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '') ?? []
  const map = new Map<string, string>()
  for (const [, glyph = '', unicode = ''] of streamOf(objects.get(Number(id)) ?? '').matchAll(
    /<([0-9a-f]{4})><([0-9a-f]+)>/g,
  )) {
    const codes = unicode.match(/.{4}/g) ?? []
    map.set(glyph, codes.map((code) => String.fromCharCode(Number.parseInt(code, 16))).join(''))
  }
  return map
}

/** Reads a PDF as written by jsPDF: enough to find the text again, no reader of foreign files. */
export function readBack(bytes: Uint8Array): ReadBack {
  const loose = objectsOf(latin1(bytes))
  const packed = [...loose.values()].filter((object) => object.includes('/ObjStm')).flatMap((one) => [...unpacked(one)])
  const objects = new Map([...loose, ...packed])
  const fonts = new Map<string, Map<string, string>>()
  for (const object of objects.values()) {
    for (const [, name = '', id] of object.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, characterMap(objects, Number(id)))
  }
  const pages = [...objects.values()].flatMap((object) => {
    const [, contents] = /\/Type \/Page\n[\s\S]*\/Contents (\d+) 0 R/.exec(object) ?? []
    return contents === undefined ? [] : [streamOf(objects.get(Number(contents)) ?? '')]
  })
  const drawn = (content: string) => {
    let map = new Map<string, string>()
    const lines: string[] = []
    for (const [, font, hex = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]*)> Tj/g)) {
      if (font !== undefined) map = fonts.get(font) ?? map
      else lines.push((hex.match(/.{4}/g) ?? []).map((glyph) => map.get(glyph) ?? '?').join(''))
    }
    return lines.join('\n')
  }
  return { objects, loose, pages: pages.map(drawn) }
}
