import type { Report } from '../../../report/report-document.ts'
import { element, single, together } from '../markup.ts'
import type { Writer } from '../writer.ts'
import { blockMarkup } from './blocks.ts'
import { style } from './style.ts'

/** What the page may do: show itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const plainTitle = ({ title }: Report) => title.replaceAll(/[\u2066-\u2069]/g, '')

/** The report as one page that opens anywhere: nothing is loaded, nothing runs, the charts are drawn into it. */
export const html = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  write: ({ report, context: { words } }) => {
    const head = element(
      'head',
      {},
      single('meta', { charset: 'utf-8' }),
      single('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      single('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      single('meta', { name: 'generator', content: 'Mizan' }),
      element('title', {}, plainTitle(report)),
      // Ours alone, and no text for the reader: signs in it are to stay what they are.
      { markup: `<style>${style}</style>` },
    )
    const marking = report.marking === null ? null : element('p', { class: 'marking' }, report.marking)
    const parts = report.sections.map(({ id, blocks }) => {
      const written = together(blocks.map((block) => blockMarkup(block, words)))
      return { id, written }
    })
    const of = (cover: boolean) =>
      together(parts.filter(({ id }) => (id === 'cover') === cover).map((one) => one.written))
    const body = element(
      'body',
      {},
      element('header', {}, marking, of(true)),
      element('main', {}, of(false)),
      element('footer', {}, ...(report.foot === null ? [] : [element('p', {}, report.foot)]), marking),
    )
    return `<!doctype html>\n${element('html', { lang: report.language, dir: report.direction }, head, body).markup}\n`
  },
} as const satisfies Writer
