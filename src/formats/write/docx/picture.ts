import { element, type Markup, single } from '../markup.ts'
import type { Placed } from './page.ts'

/** English Metric Units per pixel, and in 15 cm, so that two charts leave room for words on a page. */
const PIXEL = 9525
const WIDEST = 5_400_000

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const VECTOR = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** Word draws the vectors where it can, else the pixels. */
function source({ raster, vector }: Placed): Markup {
  if (vector === null) return single('a:blip', { 'r:embed': raster })
  const svg = single('asvg:svgBlip', { 'xmlns:asvg': VECTOR, 'r:embed': vector })
  const extension = element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, svg)
  return element('a:blip', { 'r:embed': raster }, element('a:extLst', {}, extension))
}

/** A picture in the line, at most 15 cm or `most` pixels. */
export function pictureRun(placed: Placed, most = Number.POSITIVE_INFINITY): Markup {
  const scale = Math.min(1, WIDEST / (placed.width * PIXEL), most / placed.width)
  const size = {
    cx: Math.round(placed.width * scale * PIXEL),
    cy: Math.round(placed.height * scale * PIXEL),
  }
  const name = { id: placed.number, name: `Picture ${placed.number}`, descr: placed.alt }
  const shape = element(
    'pic:pic',
    { 'xmlns:pic': `${DRAWING}/picture` },
    element('pic:nvPicPr', {}, single('pic:cNvPr', name), single('pic:cNvPicPr', {})),
    element('pic:blipFill', {}, source(placed), element('a:stretch', {}, single('a:fillRect', {}))),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, single('a:off', { x: 0, y: 0 }), single('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, single('a:avLst', {})),
    ),
  )
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    single('wp:extent', size),
    single('wp:docPr', name),
    element(
      'a:graphic',
      { 'xmlns:a': `${DRAWING}/main` },
      element('a:graphicData', { uri: `${DRAWING}/picture` }, shape),
    ),
  )
  return element('w:r', {}, element('w:drawing', {}, inline))
}
