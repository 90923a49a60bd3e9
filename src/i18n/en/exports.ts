import type { Format } from '../format.ts'

/** The report as other files than PDF. */
export const exports = (f: Format) => ({
  title: 'Other formats',
  names: {
    docx: 'Document (Word)',
    xlsx: 'Tables (Excel)',
    csv: 'Answers as a table (CSV)',
    html: 'Web page (HTML)',
    markdown: 'Text (Markdown)',
  },
  chartsAs: { svg: 'Charts (SVG)', png: 'Charts (PNG)' },
  charts: { radar: 'Radar chart', bars: 'Bars', waterfall: 'Waterfall', trend: 'Trend', heatmap: 'Heat map' },
  contents: 'Contents',
  making: 'Making the file…',
  made: (file: string) => `Made ${f.isolateLtr(file)}.`,
  failed: 'The file could not be made. The assessment is untouched; try again.',
})
