/** The peer: the same rows, radars and fonts by pdfmake, untagged. */
import pdfMake from 'pdfmake/build/pdfmake.js'
import normal from '../../../src/formats/write/pdf/fonts/noto-sans-400.ttf?inline'
import bold from '../../../src/formats/write/pdf/fonts/noto-sans-600.ttf?inline'
import { AXES, type FromPdf, rowsIn, sharesOf, type ToPdf } from './content.ts'

const base64 = (dataUrl: string) => dataUrl.slice(dataUrl.indexOf(',') + 1)
pdfMake.addVirtualFileSystem({ 'normal.ttf': base64(normal), 'bold.ttf': base64(bold) })
pdfMake.addFonts({ Noto: { normal: 'normal.ttf', bold: 'bold.ttf', italics: 'normal.ttf', bolditalics: 'bold.ttf' } })

const RADIUS = 105
const ring = (shares: readonly number[]) =>
  shares.map((share, axis) => {
    const angle = (axis / shares.length) * 2 * Math.PI - Math.PI / 2
    return { x: RADIUS + Math.cos(angle) * RADIUS * share, y: RADIUS + Math.sin(angle) * RADIUS * share }
  })
const line = (shares: readonly number[], rest: object) => ({
  type: 'polyline',
  points: ring(shares),
  closePath: true,
  ...rest,
})

const radar = (at: number) => [
  {
    margin: [130, 10, 0, 4],
    canvas: [
      line(sharesOf(at, 0), { color: '#DBE8E6', lineColor: '#0E6655', lineWidth: 1.6 }),
      ...[0.25, 0.5, 0.75, 1].map((share) =>
        line(
          AXES.map(() => share),
          { lineColor: '#C4C0B4', lineWidth: 0.5 },
        ),
      ),
      ...ring(AXES.map(() => 1)).map(({ x, y }) => ({
        type: 'line',
        x1: RADIUS,
        y1: RADIUS,
        x2: x,
        y2: y,
        lineColor: '#C4C0B4',
        lineWidth: 0.5,
      })),
      line(sharesOf(at, 1), { lineColor: '#5B6B8C', lineWidth: 1.1, dash: { length: 4, space: 2.5 } }),
    ],
  },
  { text: AXES.join(' · '), fontSize: 8.5, alignment: 'center', margin: [0, 0, 0, 20] },
]

const WIDTH = 595.28 - 2 * 56.69
/** Inside the cells, which are padded by 4 on either side. */
const widths = [0.12, 0.46, 0.2, 0.1, 0.12].map((share) => share * WIDTH - 8)

const definition = () => ({
  pageSize: 'A4',
  pageMargins: 56.69,
  defaultStyle: { font: 'Noto', fontSize: 9.5, lineHeight: 1.1 },
  header: { text: 'Subject · Questionnaire', fontSize: 8.5, margin: [56.69, 28, 0, 0] },
  footer: (page: number, pages: number) => ({
    text: `Page ${page} of ${pages}`,
    fontSize: 8.5,
    alignment: 'right',
    margin: [0, 14, 56.69, 0],
  }),
  content: [
    { text: 'Result', fontSize: 20, bold: true },
    ...[0, 1, 2].flatMap(radar),
    { text: 'Answers', fontSize: 20, bold: true },
    {
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths,
        body: [
          ['Id', 'Question', 'Answer', 'Index', 'Change'].map((text) => ({ text, bold: true, fontSize: 8.5 })),
          ...rowsIn('en').map(({ id, text, answer, index, change }) => [
            id,
            text,
            answer,
            { text: index, alignment: 'right' },
            { text: change, alignment: 'right' },
          ]),
        ],
      },
    },
  ],
})

globalThis.addEventListener('message', (_: MessageEvent<ToPdf>) => {
  void pdfMake
    .createPdf(definition())
    .getBuffer()
    .then((buffer) => {
      const made: FromPdf = { bytes: new Uint8Array(buffer) }
      globalThis.postMessage(made, { transfer: [made.bytes.buffer] })
    })
})
