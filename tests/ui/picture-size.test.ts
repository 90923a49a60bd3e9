import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from '../../src/ui/report/picture-size.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const number = (value: number, length: number) =>
  Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256)
const text = (word: string) => [...word].map((char) => char.charCodeAt(0))

const png = (width: number, height: number) =>
  Uint8Array.from([
    ...PNG,
    ...number(13, 4),
    ...text('IHDR'),
    ...number(width, 4),
    ...number(height, 4),
    ...[8, 2, 0, 0, 0],
    ...number(0, 4),
    ...deflateSync(Buffer.alloc(8)),
  ])

type Jpeg = {
  readonly frame?: number
  readonly bits?: number
  readonly colours?: number
  readonly before?: readonly number[]
}
const jpeg = (width: number, height: number, { frame = 0xc0, bits = 8, colours = 3, before = [] }: Jpeg = {}) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
    ...before,
    ...[0xff, frame, 0, 17, bits, ...number(height, 2), ...number(width, 2), colours],
    ...Array<number>(20).fill(0),
  ])

const side = fc.integer({ min: 1, max: 65_535 })

describe('pictureSize', () => {
  it('tells kind and size of PNG and JPEG without decoding them', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        expect(pictureSize(png(width, height))).toEqual({ kind: 'png', width, height, baseline: false })
        expect(pictureSize(jpeg(width, height))).toEqual({ kind: 'jpeg', width, height, baseline: true })
      }),
    )
  })

  it('finds the frame behind other segments, tables of the same family among them, and fillers', () => {
    const before = [0xff, 0xc4, 0, 3, 9, 0xff, 0xe1, 0, 6, 0xff, 0xc0, 1, 1, 0xff]
    expect(pictureSize(jpeg(40, 30, { before }))).toMatchObject({ width: 40, height: 30 })
  })

  it('calls baseline only what every reader of PDF takes', () => {
    const baseline = (how: Jpeg) => pictureSize(jpeg(4, 3, how))?.baseline
    expect(baseline({ colours: 1 })).toBe(true)
    expect([baseline({ frame: 0xc2 }), baseline({ bits: 12 }), baseline({ colours: 4 })]).toEqual([false, false, false])
  })

  it('takes neither other files nor damaged heads for pictures', () => {
    const page = Uint8Array.from(text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'))
    expect([page, new Uint8Array(), png(0, 4), jpeg(4, 0), png(4, 4).slice(0, 20)].map(pictureSize)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('comes to an end on any bytes', () => {
    const anything = fc.tuple(
      fc.constantFrom<readonly number[]>(PNG, [0xff, 0xd8, 0xff], []),
      fc.uint8Array({ maxLength: 60 }),
    )
    fc.assert(
      fc.property(anything, ([head, rest]) => {
        const size = pictureSize(Uint8Array.from([...head, ...rest]))
        if (size) expect(Math.min(size.width, size.height)).toBeGreaterThan(0)
      }),
    )
  })
})
