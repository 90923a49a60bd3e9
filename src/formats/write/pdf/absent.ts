/**
 * Stands in for what jsPDF asks for and we never use, so that no build carries it: html2canvas, canvg and dompurify
 * (HTML and SVG in a PDF) and fast-png (PNG images in a PDF). See docs/decisions/report.md.
 */
export function decode(): never {
  throw new Error('No image is ever decoded for a PDF.')
}
