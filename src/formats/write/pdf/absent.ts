/**
 * Stands in for jsPDF's optional html2canvas, canvg and dompurify, so that no build carries them:
 * nothing here renders HTML or SVG (see docs/decisions/report.md).
 */
export const absent = undefined
