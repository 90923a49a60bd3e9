import type { Block } from '../../../src/report/block.ts'
import type { Report } from '../../../src/report/report-document.ts'
import { fonts } from './fonts.ts'

/** A report of these blocks in one section. */
export const aReport = (blocks: readonly Block[], rest: Partial<Report> = {}): Report => ({
  title: 'Report',
  subject: 'Subject',
  language: 'en',
  direction: 'ltr',
  runningHead: 'Subject · Questionnaire',
  marking: null,
  foot: null,
  sections: [{ id: 'only', blocks }],
  ...rest,
})

export const arabicReport = (blocks: readonly Block[]): Report => aReport(blocks, { language: 'ar', direction: 'rtl' })

export const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', text })

export const pageLabel = (page: number, pages: number) => `${page}/${pages}`

export const pdfOptions = {
  fonts,
  paper: 'a4' as const,
  createdAt: '2026-11-23T10:00:00Z',
  fileId: '0123456789abcdef0123456789abcdef',
  pageLabel,
  number: String,
}
