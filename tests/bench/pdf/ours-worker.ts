/** The report's own writer, as the app's worker calls it. */
import { writePdf } from '../../../src/formats/write/pdf/write-pdf.ts'
import type { Block } from '../../../src/report/block.ts'
import { pdfFonts } from '../../../src/ui/report/pdf-fonts.ts'
import { AXES, type FromPdf, type Language, rowsIn, sharesOf, type ToPdf } from './content.ts'

const plain = (text: string) => ({ text, bar: null })

function blocksIn(language: Language): readonly Block[] {
  const radars = [0, 1, 2].map(
    (at): Block => ({
      kind: 'radar',
      alt: 'A radar',
      axes: AXES,
      series: [
        { role: 'now', label: 'Now', values: sharesOf(at, 0) },
        { role: 'previous', label: 'Previous', values: sharesOf(at, 1) },
      ],
      band: null,
    }),
  )
  const columns = [
    { label: 'Id', share: 0.12, align: 'start' },
    { label: 'Question', share: 0.46, align: 'start' },
    { label: 'Answer', share: 0.2, align: 'start' },
    { label: 'Index', share: 0.1, align: 'end' },
    { label: 'Change', share: 0.12, align: 'end' },
  ] as const
  const rows = rowsIn(language).map(({ id, text, answer, index, change }) => ({
    cells: [id, text, answer, index, change].map(plain),
    strong: false,
  }))
  return [
    { kind: 'heading', level: 1, text: 'Result', aside: null, id: 'result' },
    ...radars,
    { kind: 'heading', level: 1, text: 'Answers', aside: null, id: 'answers' },
    { kind: 'table', caption: 'Answers', columns, rows },
  ]
}

globalThis.addEventListener('message', ({ data }: MessageEvent<ToPdf>) => {
  const { language } = data
  const report = {
    title: 'Report',
    subject: 'Subject',
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    runningHead: 'Subject · Questionnaire',
    marking: null,
    foot: null,
    sections: [{ id: 'all', blocks: blocksIn(language) }],
  } as const
  const { bytes } = writePdf(report, {
    fonts: pdfFonts(),
    paper: 'a4',
    createdAt: '2026-11-23T10:00:00Z',
    fileId: '0123456789abcdef0123456789abcdef',
    pageLabel: (page, pages) => `Page ${page} of ${pages}`,
    number: String,
  })
  const made: FromPdf = { bytes: new Uint8Array(bytes) }
  globalThis.postMessage(made, { transfer: [made.bytes.buffer] })
})
