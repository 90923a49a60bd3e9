import type { Plugin } from 'vite'

/** A statement of the module and where it stands in its text. */
type Statement = { readonly type: string; readonly start: number; readonly end: number }

/** What only this part of jsPDF says: forms, scripts, HTML, SVG, pictures but JPEG, the standard fonts, its own Arabic. */
const LEFT_OUT = [
  'jsPDFAPI.__arabicParser__ =',
  'jsPDFAPI.autoPrint =',
  'var Canvas = function',
  'jsPDFAPI.setHeaderFunction =',
  'var ContextLayer = function',
  'jsPDFAPI.loadFile =',
  'jsPDFAPI.html =',
  'jsPDFAPI.addJS =',
  'jsPDFAPI.processGIF89A =',
  'jsPDFAPI.processBMP =',
  'jsPDFAPI.processWEBP =',
  'jsPDFAPI.processRGBA =',
  'jsPDF.API.processPNG =',
  'jsPDF.API.addMetadata =',
  'API.__fontmetrics__ =',
  'jsPDFAPI.addSvgAsImage =',
  'jsPDFAPI.putTotalPages =',
  'jsPDFAPI.viewerPreferences =',
  'jsPDF.__bidiEngine__ =',
] as const

/** The forms are no plugin of their own but a stretch of the module. */
const FORMS = { from: 'var jsPDFAPI = jsPDF.API;', to: 'var AcroForm = jsPDF.AcroForm;' } as const

function only(found: readonly Statement[], what: string): Statement {
  const [one] = found
  if (!one || found.length > 1) throw new Error(`jsPDF has ${found.length} parts that say “${what}”; one is expected.`)
  return one
}

/**
 * The text of jsPDF's module without what a report never uses and should not be able to do. Throws when it is not the module this was
 * written for: then the parts have to be looked up again.
 */
export function leanJspdf(text: string, body: readonly Statement[]): string {
  const said = (statement: Statement) => text.slice(statement.start, statement.end)
  const plugins = body.filter(({ type }) => type === 'ExpressionStatement')
  const parts = LEFT_OUT.map((words) =>
    only(
      plugins.filter((one) => said(one).includes(words)),
      words,
    ),
  )
  const edge = (words: string) =>
    only(
      body.filter((one) => said(one) === words),
      words,
    )
  const forms = { start: edge(FORMS.from).start, end: edge(FORMS.to).end }
  const exported = only(
    body.filter(({ type }) => type === 'ExportNamedDeclaration'),
    'export',
  )
  const holes = [...parts, forms].toSorted((a, b) => b.start - a.start)
  const cut = (kept: string, { start, end }: { readonly start: number; readonly end: number }) =>
    kept.slice(0, start) + kept.slice(end)
  return holes.reduce(cut, `${text.slice(0, exported.start)}export { jsPDF };`)
}

const MODULE = 'jspdf/dist/jspdf.es.js'

/** jsPDF reaches the build without what no report uses. */
export function leanPdf(): Plugin {
  return {
    name: 'mizan:lean-pdf',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'jspdf' ? this.resolve(MODULE, importer, { skipSelf: true }) : null
    },
    transform(text, id) {
      return id.replaceAll('\\', '/').endsWith(MODULE)
        ? { code: leanJspdf(text, this.parse(text).body), map: null }
        : null
    },
  }
}
