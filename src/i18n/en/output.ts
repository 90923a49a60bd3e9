import type { Format } from '../format.ts'

/** The page where a report is made. */
export const output = (f: Format) => ({
  title: (subject: string) => `Report on ${f.isolate(subject)}`,
  heading: 'Report',
  backToResults: 'Back to the results',
  language: 'Language of the report',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  withPrevious: (date: string) => `Show the round of ${date} beside it`,
  attach: 'Attach the assessment’s data',
  attachHint:
    'Mizan opens such a PDF again. Whoever has it then has every answer and note too, whatever the report shows; evidence files stay out.',
  download: 'Download PDF',
  exportData: 'Export',
  exportHint: 'The assessment with its questionnaire, as a file that Mizan opens again',
  print: 'Print',
  making: 'Making the PDF…',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was written.',
  made: (file: string) => `Made ${f.isolateLtr(file)}.`,
  missing: (n: number, signs: string) =>
    f.plural(n, {
      one: `# sign is not in the report’s font and is marked in the PDF: ${f.isolate(signs)}`,
      other: `# signs are not in the report’s font and are marked in the PDF: ${f.isolate(signs)}`,
    }),
  failed: 'The PDF could not be made. The assessment is untouched; try again or print this page.',
  preview: 'Preview',
  handling: 'A report is a map of weaknesses. Hand it over like one.',
})
