/** The pictures of the document as parts of the file. */
import type { Block, CoverBlock } from '../../../report/block.ts'
import type { ChartBlock } from '../../../report/chart-table.ts'
import { chartsOf } from '../../../report/charts-of.ts'
import type { Relation } from '../office.ts'
import { chartSvg } from '../svg/chart-svg.ts'
import type { WriterInput } from '../writer.ts'
import { base64Bytes } from './base64-bytes.ts'
import type { Placed } from './page.ts'

export type Media = {
  readonly pictures: ReadonlyMap<ChartBlock, Placed>
  readonly logo: Placed | null
  readonly parts: Readonly<Record<string, string | Uint8Array>>
  readonly relations: readonly Relation[]
}

const isCover = (block: Block): block is CoverBlock => block.kind === 'cover'
const image = (id: string, file: string): Relation => ({ id, kind: 'image', target: `media/${file}` })

function logoOf({ report }: WriterInput): CoverBlock['logo'] {
  return report.sections.flatMap(({ blocks }) => blocks.filter(isCover)).find(({ logo }) => logo)?.logo ?? null
}

/** Every chart that was given as pixels, beside its vectors, and the cover's mark. */
export function mediaOf(input: WriterInput): Media {
  const { report, context, pictures } = input
  const parts: Record<string, string | Uint8Array> = {}
  const relations: Relation[] = []
  const placed = new Map<ChartBlock, Placed>()
  chartsOf(report).forEach(({ block }, at) => {
    const pixels = pictures[at]
    if (!pixels) return
    const { svg, width, height } = chartSvg(block, context.words)
    const number = at + 1
    const [raster, vector] = [`png${number}`, `svg${number}`]
    parts[`word/media/chart${number}.png`] = pixels
    parts[`word/media/chart${number}.svg`] = svg.markup
    relations.push(image(raster, `chart${number}.png`), image(vector, `chart${number}.svg`))
    placed.set(block, { number, raster, vector, width, height, alt: block.alt })
  })
  const logo = logoOf(input)
  if (!logo) return { pictures: placed, logo: null, parts, relations }
  const number = chartsOf(report).length + 1
  const { jpeg, ...size } = logo
  return {
    pictures: placed,
    logo: { number, raster: 'logo', vector: null, ...size },
    parts: { ...parts, 'word/media/logo.jpeg': base64Bytes(jpeg) },
    relations: [...relations, image('logo', 'logo.jpeg')],
  }
}
